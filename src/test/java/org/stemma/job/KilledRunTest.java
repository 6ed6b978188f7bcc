package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.article.container.Delivered;
import org.stemma.article.container.Delivered.Fetched;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Databases;

/** A run that is killed, resumed by the same command, killed again … ends as if nothing had happened. */
class KilledRunTest {

    /** Behind each of these lines the next step is at work; sealing is too short to be hit for sure. */
    private static final List<String> STEPS =
            List.of("intake", "identify", "trace", "group", "align", "collate", "check", "score", "drift");

    @TempDir
    Path folder;

    @Test
    void theRowsOfAnExportAreTakenInOnceHoweverOftenItIsKilled() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("exports"));
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> "Notice " + i + "," + Delivered.quoted(Delivered.BODY.replace("340", "34" + i)) + "\n")
                .collect(Collectors.joining());
        Files.writeString(inbox.resolve("export.csv"), "Headline,Full Text\n" + rows);
        Delivered.warc(
                inbox.resolve("crawl.warc.gz"),
                List.of(Fetched.page("https://gazette.example/1", Delivered.page(Delivered.TITLE, Delivered.BODY))));
        Path whole = Files.createDirectories(folder.resolve("whole"));
        new Stemma(whole.resolve("var")).run("run", Week.job(whole, inbox).toString());
        Path cut = Files.createDirectories(folder.resolve("cut"));
        Path job = Week.job(cut, inbox);
        Stemma stemma = new Stemma(cut.resolve("var"));
        assertThat(stemma.killAt("week", "run", job.toString())).isTrue();
        assertThat(stemma.killAt("intake", "run", job.toString())).isTrue();
        assertThat(stemma.run("run", job.toString()).out()).contains("31 articles in = 31 audited + 0 quarantined");
        assertThat(Week.digests(Week.bundle(cut))).isEqualTo(Week.digests(Week.bundle(whole)));
    }

    @Test
    void killedBehindEveryStepItEndsWithTheSameBytesAndNoChunkIsDoneTwice() throws Exception {
        Path undisturbed = Files.createDirectories(folder.resolve("undisturbed"));
        Ended whole = new Stemma(undisturbed.resolve("var"))
                .run("run", Week.job(undisturbed, Week.sample()).toString());
        assertThat(whole.code()).as(whole.err()).isZero();

        Path killed = Files.createDirectories(folder.resolve("killed"));
        Path job = Week.job(killed, Week.sample());
        Stemma stemma = new Stemma(killed.resolve("var"));
        for (String step : STEPS) {
            assertThat(stemma.killAt(step, "run", job.toString()))
                    .as("killed behind " + step)
                    .isTrue();
        }
        Ended resumed = stemma.run("run", job.toString());
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("resuming the run that was cut off");
        assertThat(Week.digests(Week.bundle(killed))).isEqualTo(Week.digests(Week.bundle(undisturbed)));

        Ended third = stemma.run("run", job.toString());
        assertThat(third.out())
                .contains("already done")
                .contains(Week.bundle(killed).toString());
        assertThat(written(killed, "intake")).isEqualTo(written(undisturbed, "intake"));
        assertThat(written(killed, "trace")).isEqualTo(written(undisturbed, "trace"));
    }

    @Test
    void stoppedPolitelyItEndsAtAChunkAndGoesOn() throws Exception {
        Path job = Week.job(folder, Week.sample());
        Stemma stemma = new Stemma(folder.resolve("var"));
        assertThat(stemma.stopAt("identify", "run", job.toString())).isEqualTo(143);
        Ended resumed = stemma.run("run", job.toString());
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("resuming the run that was cut off").doesNotContain("  intake ");
    }

    /** Items that all executions of a step have committed together. */
    private static int written(Path home, String step) throws Exception {
        try (var connection = DriverManager.getConnection(Databases.h2Url(home.resolve("var")), "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT SUM(write_count) FROM batch_step_execution WHERE step_name = '" + step + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
