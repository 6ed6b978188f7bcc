package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A damaged file of the workbench is either noticed or tells nothing false. */
class WorkbenchFileTest {

    private record Note(int number, String words) {}

    private static final Shelf<Note> NOTES = new Shelf<>("notes", Note.class);
    private static final int ROWS = 60;

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private byte[] sound = new byte[0];

    @BeforeEach
    void aFileWithRows() throws IOException {
        try (SingleConnectionDataSource database = database()) {
            migrate(database);
            Workbench bench = bench(database);
            IntStream.range(0, ROWS).forEach(i -> bench.put(NOTES, "note-" + i, note(i)));
        }
        sound = Files.readAllBytes(file().place());
    }

    @Test
    void foreignCutAndEmptyFilesAreNoticedOrBegunAnew() throws IOException {
        assertThat(outcome(sound)).isEqualTo("whole");
        assertThat(outcome(new byte[0])).isEqualTo("fewer rows");
        assertThat(outcome("This is no database.\n".repeat(1000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("noticed");
        assertThat(outcome(new byte[300_000])).isEqualTo("noticed");
        for (int part = 1; part < 8; part++) {
            assertThat(outcome(Arrays.copyOf(sound, sound.length * part / 8))).isNotEqualTo("false");
        }
    }

    @Test
    void whateverBytesAreChangedNoRowTellsAnythingElse() throws IOException {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            byte[] damaged = sound.clone();
            int from = random.nextInt(damaged.length);
            int length = List.of(1, 16, 512, 4096, 65_536).get(i % 5);
            for (int at = from; at < Math.min(damaged.length, from + length); at++) {
                damaged[at] = i % 2 == 0 ? (byte) random.nextInt(256) : 0;
            }
            outcomes.merge(outcome(damaged), 1, Integer::sum);
        }
        assertThat(outcomes.keySet()).contains("noticed", "whole").isSubsetOf("noticed", "whole", "fewer rows");
    }

    @Test
    void whatIsSetAsideKeepsItsBytesUnderANameOfItsOwn() throws IOException {
        Path first = file().setAside();
        Files.writeString(file().place(), "another");
        Path second = file().setAside();
        assertThat(first).hasFileName("workbench.damaged-1.mv.db").hasBinaryContent(sound);
        assertThat(second).hasFileName("workbench.damaged-2.mv.db").hasContent("another");
        assertThat(file().place()).doesNotExist();
    }

    private String outcome(byte[] bytes) throws IOException {
        Path place = file().place();
        Path parked = folder.resolve("parked");
        Files.write(parked, bytes);
        Files.move(parked, place, StandardCopyOption.REPLACE_EXISTING);
        try (SingleConnectionDataSource database = database()) {
            migrate(database);
            Workbench bench = bench(database);
            List<String> keys = bench.keys(NOTES);
            boolean same = keys.stream()
                    .allMatch(key -> bench.get(NOTES, key).equals(note(Integer.parseInt(key.substring(5)))));
            return !same ? "false" : keys.size() == ROWS ? "whole" : "fewer rows";
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (WorkbenchFile.isAtFault(cause)) {
                    return "noticed";
                }
            }
            return "blamed on " + e;
        }
    }

    private static Note note(int number) {
        return new Note(number, ("Ferry " + number + " sails at noon. ").repeat(40 + number));
    }

    private WorkbenchFile file() {
        return new WorkbenchFile(folder);
    }

    private SingleConnectionDataSource database() {
        return new SingleConnectionDataSource(Databases.h2Url(folder) + ";TRACE_LEVEL_FILE=0", "sa", "", true);
    }

    private static Workbench bench(SingleConnectionDataSource database) {
        return new Workbench(JdbcClient.create(database), "run");
    }

    private static void migrate(SingleConnectionDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
    }
}
