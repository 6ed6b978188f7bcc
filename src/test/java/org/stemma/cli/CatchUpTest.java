package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma.Ended;
import org.stemma.plan.Period;

/** A schedule owns its history: what was missed is made up for, once, whoever asks and how often. */
class CatchUpTest {

    @TempDir
    Path folder;

    private List<String> weeks = List.of();
    private Path job = Path.of("");

    @BeforeEach
    void fourWeeksOfWhichTheThirdHasNoFolder() throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        weeks = Stream.of(4, 3, 2, 1)
                .map(ago -> Period.of(today.minusWeeks(ago)).name())
                .toList();
        for (String week : List.of(weeks.get(0), weeks.get(1), weeks.get(3))) {
            deliver(week);
        }
        job = job("zone: UTC\nsince: " + weeks.get(0) + "\n");
    }

    @Test
    void everyMissedWeekIsRunOnceOldestFirstAndAMissingFolderStopsNone() throws Exception {
        Ended first = stemma("var").run("run", job.toString(), "--period", weeks.get(1));
        assertThat(first.code()).as(first.err()).isEqualTo(Exit.DONE);

        Ended dry = stemma("var").run("catch-up", job.toString(), "--dry-run");
        assertThat(dry.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("ferry " + weeks.get(0) + ": would be run, 1 files in "),
                        line -> assertThat(line)
                                .startsWith("ferry " + weeks.get(2) + ": not run; ")
                                .contains("no such file or folder: ", weeks.get(2)),
                        line -> assertThat(line).startsWith("ferry " + weeks.get(3) + ": would be run"),
                        line -> assertThat(line).contains("weeks done before 1, to be run 2, that cannot be run 1"));
        assertThat(bundles()).hasSize(1);

        // two timers at once, each with a workbench of its own, so that nothing but the job's lock keeps them apart
        CompletableFuture<Ended> other = started("other");
        Ended one = stemma("var").run("catch-up", job.toString(), "--quiet");
        Ended two = other.get();
        Ended did = one.code() == Exit.BUSY ? two : one;
        Ended refused = one.code() == Exit.BUSY ? one : two;
        assertThat(refused.code()).as(refused.out() + refused.err()).isEqualTo(Exit.BUSY);
        assertThat(refused.err()).contains("ferry is being run by process ", " of ", ".running");
        assertThat(did.code()).as(did.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(did.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("ferry " + weeks.get(0) + ": 1 articles in = 1 audited"),
                        line -> assertThat(line).startsWith("ferry " + weeks.get(2) + ": not run; "),
                        line -> assertThat(line).startsWith("ferry " + weeks.get(3) + ": 1 articles in = 1 audited"),
                        line -> assertThat(line)
                                .isEqualTo("ferry: weeks done before 1, run now 2, not run 1 (" + weeks.get(2) + ")"));
        assertThat(bundles()).hasSize(3);
        assertThat(Files.readString(folder.resolve("reports/ledger.txt")).lines())
                .extracting(line -> line.replaceAll(".*ferry/|-[0-9a-f]{6}$", ""))
                .containsExactly(weeks.get(1), weeks.get(0), weeks.get(3));

        deliver(weeks.get(2));
        Ended late = stemma("var").run("catch-up", job.toString(), "--quiet");
        assertThat(late.code()).as(late.err()).isEqualTo(Exit.DONE);
        assertThat(late.out()).contains("ferry: weeks done before 3, run now 1, not run 0");
        Ended idle = stemma("var").run("catch-up", job.toString());
        assertThat(idle.code()).isEqualTo(Exit.DONE);
        assertThat(idle.out().strip()).isEqualTo("ferry: weeks done before 4, run now 0, not run 0");
        assertThat(bundles()).hasSize(4);
    }

    @Test
    void theDaemonCatchesUpAtItsStartAndEndsInTheMiddleOfARunWithoutLosingIt() throws Exception {
        job = job("zone: UTC\nsince: " + weeks.get(3) + "\n");
        assertThat(stemma("var").stopAt("identify", "schedule", job.toString())).isEqualTo(143);
        assertThat(Files.exists(folder.resolve("reports/ledger.txt"))).isFalse();
        Ended resumed = stemma("var").run("catch-up", job.toString());
        assertThat(resumed.err()).contains("resuming the run that was cut off").doesNotContain("  intake ");
        assertThat(resumed.out()).contains("ferry: weeks done before 0, run now 1, not run 0");
    }

    @Test
    void withoutAStartTheFirstSealedWeekOrElseTheLastCompletedOneIsTheFirst() throws Exception {
        Path open = job("zone: UTC\n");
        assertThat(stemma("var").run("catch-up", open.toString(), "--dry-run").out())
                .contains("ferry " + weeks.get(3) + ": would be run", "weeks done before 0, to be run 1");
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                folder.resolve("reports/ledger.txt"),
                "0".repeat(64) + " " + "1".repeat(64) + " ferry/" + weeks.get(1) + "-abcdef\n");
        assertThat(stemma("var").run("catch-up", open.toString(), "--dry-run").out())
                .contains(weeks.get(2), weeks.get(3), "weeks done before 1, to be run 1, that cannot be run 1")
                .doesNotContain(weeks.get(0), weeks.get(1));
    }

    @Test
    void aJobWithoutWeeksOfItsOwnIsRefusedAndTheOtherJobsGoOn() throws Exception {
        Path sample = Files.writeString(
                folder.resolve("pinned.yaml"), "inbox: " + folder.resolve("inbox") + "\nperiod: 2023-W08\n");
        Ended ended = stemma("var").run("catch-up", sample.toString(), job.toString(), "--dry-run");
        assertThat(ended.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ended.err())
                .contains("needs a 'schedule'", "'period' pins the job to 2023-W08", "'inbox' needs a {period}")
                .doesNotContain("\tat ");
        assertThat(ended.out()).contains("to be run 3");
        Path typo = job("since: 2023-W60\n");
        assertThat(stemma("var").run("catch-up", typo.toString()).err())
                .contains("ferry.yaml:6: since: '2023-W60' is no ISO week");
    }

    private CompletableFuture<Ended> started(String var) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return stemma(var).run("catch-up", job.toString(), "--quiet");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Path job(String more) throws IOException {
        return Files.writeString(
                folder.resolve("ferry.yaml"),
                "schedule: \"0 0 5 * * MON\"\ninbox: " + folder.resolve("inbox") + "/{period}\nreports: "
                        + folder.resolve("reports") + "\npublishers: [wsj]\nencoder: none\n" + more);
    }

    private void deliver(String week) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox").resolve(week));
        Files.writeString(inbox.resolve("a.txt"), """
                Harbor City will sell its ferry line, The Wall Street Journal reported in week %s.

                The line lost $14 million last year and carried 2.3 million passengers.
                """.formatted(week));
    }

    private List<String> bundles() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("reports/ferry"))) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    private Stemma stemma(String var) {
        return new Stemma(folder.resolve(var));
    }
}
