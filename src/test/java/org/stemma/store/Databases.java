package org.stemma.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two databases that Stemma runs on, both real: an H2 file and PostgreSQL's own binaries. */
public final class Databases {

    private static final class Running {
        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Databases() {}

    /** Spring properties of an H2 file below the folder: what a user gets by default. */
    public static Map<String, Object> h2(Path folder) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", h2Url(folder));
        return properties;
    }

    public static String h2Url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("workbench").toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Spring properties of a fresh schema on a running PostgreSQL. */
    public static Map<String, Object> postgres(String schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", postgresUrl(schema));
        properties.put("spring.datasource.username", "postgres");
        properties.put("spring.datasource.password", "postgres");
        return properties;
    }

    public static String postgresUrl(String schema) {
        try (var connection = Running.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return Running.POSTGRES.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }
}
