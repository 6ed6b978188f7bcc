package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real processes with SIGKILL at random moments, over and over; no part of the build. {@code mvn test -Dtest=CrashedRuns
 * [-Dkills=100] [-Dkills.week=10] [-Dseed=1]} prints what became of them.
 */
class CrashedRuns {

    private static final int IN_A_ROW = 20;
    private static final long SEED = Long.getLong("seed", 1);

    @TempDir
    Path folder;

    @Test
    void aSmallJob() throws Exception {
        Crashes crashes = new Crashes(folder, SmallWeek.inbox(folder.resolve("inbox")), SmallWeek.LINES);
        report("small job", new RandomKills(crashes, IN_A_ROW, SEED).kill(Integer.getInteger("kills", 100)));
    }

    @Test
    void theSampleWeekWithItsEncoders() throws Exception {
        List<String> lines = List.of("origins: " + Path.of("seeds/origins").toAbsolutePath(), "publishers: [wsj]");
        Crashes crashes = new Crashes(folder, Week.sample(), lines);
        report("sample week", new RandomKills(crashes, IN_A_ROW, SEED).kill(Integer.getInteger("kills.week", 10)));
    }

    private static void report(String job, RandomKills kills) {
        System.out.println(job + ", seed " + SEED + ": " + kills.words());
        kills.differences().forEach(System.out::println);
        assertThat(kills.differences()).isEmpty();
    }
}
