package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Databases;

/** Whatever fails of the machine: a line says what to do, and the same command ends with the same bytes. */
class FaultsTest {

    @TempDir
    static Path folder;

    private static Crashes crashes;

    @BeforeAll
    static void anUndisturbedRun() throws Exception {
        crashes = new Crashes(folder, SmallWeek.inbox(folder.resolve("inbox")), SmallWeek.LINES);
    }

    @Test
    void readOnlyAndFullFoldersAreNamedAndTheRunGoesOnOnceThereIsRoom() throws Exception {
        Path home = crashes.reset().home();
        try (Mounted reports = new Mounted(home.resolve("reports"));
                Mounted var = new Mounted(home.resolve("var"))) {
            reports.writable(false);
            refused("reports/week cannot be written to (read-only file system): let this user write there");
            reports.writable(true);
            var.writable(false);
            refused("var cannot be written to (read-only file system): let this user write there");
            var.writable(true);
            reports.fill(100);
            refused("reports/week is full: make room there, and the same command goes on");
            reports.empty();
            reports.fill(1_400);
            assertThat(refused("reports/week is full: make room there").err()).contains("intake");
            reports.empty();
            var.fill(1_100);
            assertThat(refused("var is full: make room there").err())
                    .contains("resuming")
                    .doesNotContain("ERROR in ch.qos");
            var.empty();
            completed();
        }
    }

    @Test
    void tornCapturesAndADamagedWorkbenchAreMadeAnew() throws Exception {
        assertThat(crashes.reset().stemma().killAt("trace", crashes.command())).isTrue();
        Path reports = crashes.home().resolve("reports/week");
        Files.writeString(reports.resolve(".capture123.part"), "torn");
        List<Path> growing = files(reports)
                .filter(file -> file.toString().contains(".part/"))
                .toList();
        Files.write(growing.get(0), new byte[0]);
        Files.delete(growing.get(1));
        Files.writeString(growing.get(2).resolveSibling("stranger"), "of another run");
        assertThat(crashes.stemma().killAt("align", crashes.command())).isTrue();
        Path workbench = crashes.home().resolve("var/workbench.mv.db");
        byte[] noise = new byte[(int) Files.size(workbench) / 2];
        new Random(1).nextBytes(noise);
        Files.write(workbench, noise, StandardOpenOption.WRITE);
        Ended ended = crashes.run();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err())
                .contains(
                        "workbench.mv.db is damaged; it is set aside as workbench.damaged-1.mv.db, and the run begins anew")
                .doesNotContain("\tat ");
        assertThat(crashes.differences())
                .allMatch(line -> line.contains("workbench.damaged-1") || line.startsWith("work done"));
    }

    @Test
    void aLostWorkbenchForgetsNoSealedRun() throws Exception {
        Path home = crashes.finished().home();
        Files.delete(home.resolve("var/workbench.mv.db"));
        assertThat(crashes.run().out()).contains("already done");
        assertThat(files(home.resolve("reports/week")))
                .noneMatch(file -> file.toString().contains(".part"));
    }

    @Test
    void tooLittleMemoryIsSaidAndAClockThatGoesBackChangesNothing() throws Exception {
        Ended ended = crashes.reset().stemma().with("-Xmx128m").run(crashes.command());
        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.err())
                .contains("MB is not enough; give it more, such as java -Xmx4g")
                .doesNotContain("\tat ");
        assertThat(crashes.stemma().killAt("resuming", crashes.command())).isTrue();
        laterBy(4000);
        assertThat(crashes.stemma().killAt("drift", crashes.command())).isTrue();
        laterBy(-9000);
        assertThat(crashes.run().code()).isZero();
        // what was rolled back for want of memory is counted as done by Spring Batch
        assertThat(crashes.differences()).allMatch(difference -> difference.startsWith("work done"));
    }

    private static Ended refused(String words) throws Exception {
        Ended ended = crashes.run();
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(2);
        assertThat(ended.err()).contains(words).doesNotContain("\tat ");
        return ended;
    }

    private static void completed() throws Exception {
        Ended ended = crashes.run();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(crashes.differences()).isEmpty();
    }

    /** What was done until now was done so many days later than it was. */
    private static void laterBy(int days) throws Exception {
        try (var connection = DriverManager.getConnection(
                        Databases.h2Url(crashes.home().resolve("var")), "sa", "");
                var statement = connection.createStatement()) {
            for (String table : List.of("batch_job_execution", "batch_step_execution")) {
                for (String column : List.of("create_time", "start_time", "end_time", "last_updated")) {
                    statement.execute(
                            "UPDATE " + table + " SET " + column + " = DATEADD(DAY, " + days + ", " + column + ")");
                }
            }
        }
    }

    private static Stream<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
