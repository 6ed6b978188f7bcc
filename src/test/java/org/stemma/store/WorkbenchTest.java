package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WorkbenchTest {

    private record Note(String words) {}

    private static final Shelf<Note> NOTES = new Shelf<>("notes", Note.class);
    private static final Shelf<Note> OTHERS = new Shelf<>("others", Note.class);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatIsLaidDownTwiceLiesThereOnceAndKeysComeInTheirOrder(String vendor) {
        DriverManagerDataSource database = database(vendor);
        Workbench bench = new Workbench(JdbcClient.create(database), "run-1");
        String long200k = "ש".repeat(200_000);
        for (String key : List.of("b", "B", "a", "é", "a.txt", "Ж")) {
            bench.put(NOTES, key, new Note("first"));
        }
        bench.put(NOTES, "a", new Note("second " + long200k));
        bench.put(OTHERS, "a", new Note("elsewhere"));
        new Workbench(JdbcClient.create(database), "run-2").put(NOTES, "z", new Note("another run"));

        assertThat(bench.keys(NOTES)).containsExactly("B", "a", "a.txt", "b", "é", "Ж");
        assertThat(bench.get(NOTES, "a").words()).isEqualTo("second " + long200k);
        assertThat(bench.all(OTHERS)).containsExactly(new Note("elsewhere"));
        assertThat(bench.find(NOTES, "z")).isEmpty();
    }

    private DriverManagerDataSource database(String vendor) {
        boolean h2 = vendor.equals("h2");
        DriverManagerDataSource database = new DriverManagerDataSource(
                h2 ? Databases.h2Url(folder) : Databases.postgresUrl("shelves"),
                h2 ? "sa" : "postgres",
                h2 ? "" : "postgres");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
        return database;
    }
}
