package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.job.Gold.Planted;
import org.stemma.store.Bundle;

/** The sample week without any origin's text, as for a paper whose texts aren't licensed; floors as in {@link SampleGoldTest}. */
class BlindWeekTest {

    private static final double PLANTED_FOUND = 0.73;
    private static final double CRITICAL_FOUND = 1.00;
    private static final double MAJOR_FOUND = 0.66;
    private static final double CONTROLS_REPORTED = 0.03;

    @TempDir
    Path folder;

    @Test
    void theWitnessesAloneShowWhatWasPlanted() throws Exception {
        Gold gold = Gold.read();
        Ended ended = new Stemma(folder.resolve("var"))
                .run("run", Week.job(folder, Week.sample(), withheld()).toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        Judged judged =
                new Judged(gold, Bundle.open(Week.bundle(folder)).results().findings());
        List<Planted> missed = judged.missed();
        double found = 1 - missed.size() / (double) gold.planted().size();
        double alarms = judged.reported().size() / (double) gold.controls().size();
        System.out.printf(
                "sample week without origins: %.2f of %d planted found (critical %.2f, major %.2f), %.2f of controls reported%n",
                found, gold.planted().size(), judged.found("critical"), judged.found("major"), alarms);
        assertThat(found).as("missed: " + missed).isGreaterThanOrEqualTo(PLANTED_FOUND);
        assertThat(judged.found("critical")).isGreaterThanOrEqualTo(CRITICAL_FOUND);
        assertThat(judged.found("major")).isGreaterThanOrEqualTo(MAJOR_FOUND);
        assertThat(alarms).as("reported: " + judged.reported()).isLessThanOrEqualTo(CONTROLS_REPORTED);
    }

    /** The register without a word of the originals: their text stands last in each entry. */
    private Path withheld() throws IOException {
        Path origins = Files.createDirectory(folder.resolve("origins"));
        try (Stream<Path> all = Files.list(Path.of("seeds/origins"))) {
            for (Path file : all.sorted().toList()) {
                String entry = Files.readString(file).split("\\ntext:", -1)[0];
                Files.writeString(origins.resolve(file.getFileName().toString()), entry + "\n");
            }
        }
        return origins;
    }
}
