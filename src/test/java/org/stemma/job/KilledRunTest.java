package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Databases;

/** A run that is killed, resumed by the same command, killed again … ends as if nothing had happened. */
class KilledRunTest {

    /** So many that CI can afford them; {@link CrashedRuns} has more. */
    private static final int KILLS = 3;

    private static final long SEED = 20230220;

    @TempDir
    static Path folder;

    private static Crashes crashes;

    @BeforeAll
    static void anUndisturbedRun() throws Exception {
        crashes = new Crashes(folder, SmallWeek.inbox(folder.resolve("inbox")), SmallWeek.LINES);
    }

    @Test
    void killedAgainAndAgainItEndsWithTheSameBytesAndNoChunkIsDoneTwice() throws Exception {
        Stemma stemma = crashes.reset().stemma();
        assertThat(stemma.killAt("week", crashes.command())).isTrue();
        for (String step : List.of("intake", "trace", "align", "check", "drift")) {
            assertThat(stemma.killAt(step, crashes.command()))
                    .as("killed behind " + step)
                    .isTrue();
        }
        Ended resumed = crashes.run();
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("resuming the run that was cut off");
        int audited = SmallWeek.ROWS + 4;
        assertThat(resumed.out())
                .contains((audited + 1) + " articles in = " + audited + " audited + 1 quarantined")
                .isEqualTo(crashes.undisturbed().out());
        assertThat(crashes.differences()).isEmpty();
        assertThat(crashes.run().out())
                .contains("already done")
                .contains(Week.bundle(crashes.home()).toString());
    }

    @Test
    void killedAtRandomMomentsItEndsWithTheSameBytes() throws Exception {
        RandomKills kills = new RandomKills(crashes, KILLS, SEED).kill(KILLS);
        assertThat(kills.differences()).as(kills.words()).isEmpty();
    }

    @Test
    void aRunThatAnotherBuildBeganIsBegunAnew() throws Exception {
        assertThat(crashes.reset().stemma().killAt("trace", crashes.command())).isTrue();
        try (var connection = DriverManager.getConnection(
                        Databases.h2Url(crashes.home().resolve("var")), "sa", "");
                var statement = connection.createStatement()) {
            String other =
                    "UPDATE batch_job_execution_params SET parameter_value = 'other' WHERE parameter_name = 'build'";
            assertThat(statement.executeUpdate(other)).isPositive();
        }
        Ended anew = crashes.run();
        assertThat(anew.code()).as(anew.err()).isZero();
        assertThat(anew.err()).contains("is of another build of Stemma; it begins anew", "  intake ");
        assertThat(crashes.differences()).isEmpty();
    }

    @Test
    void stoppedPolitelyItEndsAtAChunkAndGoesOn() throws Exception {
        assertThat(crashes.reset().stemma().stopAt("identify", crashes.command()))
                .isEqualTo(143);
        Ended resumed = crashes.run();
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("resuming the run that was cut off").doesNotContain("  intake ");
        assertThat(crashes.differences()).isEmpty();
    }
}
