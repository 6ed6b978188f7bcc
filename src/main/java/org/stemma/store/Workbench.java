package org.stemma.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stemma.notation.Json;
import org.stemma.signature.Digest;

/**
 * Where the steps of a run lay down what they made: one table of {@code (run, shelf, key, body)} rows in the database that
 * also holds Spring Batch's repository, so that a chunk's results and its progress commit together.
 *
 * <p>The workbench is no record: it may be deleted once a bundle is sealed.
 */
public final class Workbench {

    /** Understood by H2 2 and by PostgreSQL 15 alike; laying the same key down twice leaves one row. */
    private static final String PUT = """
            MERGE INTO workbench AS there
            USING (VALUES (CAST(:run AS VARCHAR(64)), CAST(:shelf AS VARCHAR(40)), CAST(:key AS VARCHAR(700)), CAST(:body AS TEXT), CAST(:digest AS VARCHAR(64))))
                  AS given (run, shelf, item, body, digest)
            ON there.run = given.run AND there.shelf = given.shelf AND there.item = given.item
            WHEN MATCHED THEN UPDATE SET body = given.body, digest = given.digest
            WHEN NOT MATCHED THEN INSERT (run, shelf, item, body, digest)
                 VALUES (given.run, given.shelf, given.item, given.body, given.digest)
            """;

    private final JdbcClient database;
    private final String run;

    /**
     * @param run identity of the run whose shelves these are
     */
    public Workbench(JdbcClient database, String run) {
        this.database = database;
        this.run = run;
    }

    /** Lays a record down under its key. */
    public <T> void put(Shelf<T> shelf, String key, T value) {
        String body = Json.write(value);
        database.sql(PUT)
                .param("run", run)
                .param("shelf", shelf.name())
                .param("key", key)
                .param("body", body)
                .param("digest", digest(shelf, key, body))
                .update();
    }

    /** The keys of a shelf in the order of {@link String#compareTo}, whatever the database's collation. */
    public List<String> keys(Shelf<?> shelf) {
        return database
                .sql("SELECT item FROM workbench WHERE run = :run AND shelf = :shelf")
                .param("run", run)
                .param("shelf", shelf.name())
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /**
     * @throws DamagedRowException if it isn't what was laid down: no database notices every changed byte
     */
    public <T> Optional<T> find(Shelf<T> shelf, String key) {
        return database.sql("SELECT body, digest FROM workbench WHERE run = :run AND shelf = :shelf AND item = :key")
                .param("run", run)
                .param("shelf", shelf.name())
                .param("key", key)
                .query(Row.class)
                .optional()
                .map(row -> row.read(shelf, key));
    }

    /** As it lies in the database. */
    record Row(String body, String digest) {

        <T> T read(Shelf<T> shelf, String key) {
            String name = shelf.name() + "/" + key;
            if (!Workbench.digest(shelf, key, body).equals(digest)) {
                throw new DamagedRowException(name);
            }
            return Json.read(body, shelf.type(), name);
        }
    }

    private static String digest(Shelf<?> shelf, String key, String body) {
        return Digest.of(shelf.name() + "\n" + key + "\n" + body).sha256();
    }

    /**
     * @throws DamagedRowException if it isn't there: the steps before laid it down
     */
    public <T> T get(Shelf<T> shelf, String key) {
        return find(shelf, key).orElseThrow(() -> new DamagedRowException(shelf.name() + "/" + key));
    }

    /** Everything on a shelf in key order. */
    public <T> List<T> all(Shelf<T> shelf) {
        return keys(shelf).stream().map(key -> get(shelf, key)).toList();
    }

    /** Takes everything of this run away. */
    public void clear() {
        database.sql("DELETE FROM workbench WHERE run = :run").param("run", run).update();
    }
}
