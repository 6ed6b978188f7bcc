package org.stemma.job.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.stemma.job.StageTimes;
import org.stemma.job.fuzz.FuzzedRun.Outcome;

/**
 * 10,000 hostile files in batches through the real command. Not part of the build, since its name doesn't end in Test:
 * {@code mvn test -Dtest=FuzzedCorpus}; {@code -Dstemma.fuzz.files=500} makes fewer, {@code -Dstemma.fuzz.seed=7} others. A batch has the
 * seed that is printed beside it, so it can be made again alone.
 */
class FuzzedCorpus {

    private static final int BATCH = 250;
    private static final int HEAVY = 50;

    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void nothingCrashesHangsEscapesOrIsLost() throws Exception {
        long seed = Long.getLong("stemma.fuzz.seed", 1);
        int files = Integer.getInteger("stemma.fuzz.files", 10_000);
        for (int batch = 0; batch * BATCH < files; batch++) {
            long begun = System.nanoTime();
            Outcome outcome = batch(seed + batch, Math.min(BATCH, files - batch * BATCH));
            outcomes.add(outcome);
            print("seed %d, %.0f s: ", seed + batch, (System.nanoTime() - begun) / 1e9);
            print(List.of(outcome));
            outcome.faults().forEach(fault -> print("  %s%n", fault));
        }
        print("all from seed %d: ", seed);
        print(outcomes);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.faults()).isEmpty());
    }

    private static Outcome batch(long seed, int count) throws Exception {
        Path folder = Files.createTempDirectory("fuzz");
        Outcome outcome = new FuzzedRun(folder).run(seed, count, HEAVY);
        if (outcome.faults().isEmpty()) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            print("kept in %s%n", folder);
        }
        return outcome;
    }

    private static void print(List<Outcome> some) {
        print(
                "%d files tried, %d crashed, %d hung, %d lost; %d articles audited, %d quarantined; peak memory %d MB; slowest: %s%n",
                sum(some, Outcome::tried),
                sum(some, Outcome::crashed),
                sum(some, Outcome::hung),
                sum(some, Outcome::lost),
                sum(some, Outcome::audited),
                sum(some, Outcome::quarantined),
                some.stream().mapToLong(Outcome::megabytes).max().orElse(0),
                some.stream()
                        .flatMap(outcome -> outcome.slowest().stream())
                        .max(Comparator.comparing(StageTimes.Line::milliseconds))
                        .map(line -> line.stage() + " " + line.key() + " in " + line.milliseconds() + " ms")
                        .orElse("none"));
    }

    private static long sum(List<Outcome> some, ToLongFunction<Outcome> figure) {
        return some.stream().mapToLong(figure).sum();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
