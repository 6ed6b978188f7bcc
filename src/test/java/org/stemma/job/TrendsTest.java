package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.notation.Json;
import org.stemma.plan.History;
import org.stemma.report.Sample;
import org.stemma.seal.Manifest;
import org.stemma.signature.Digest;
import org.stemma.store.Results;
import org.stemma.store.Rows.HistoryRow;

class TrendsTest {

    @TempDir
    Path folder;

    /** Findings and texts of earlier bundles are broken here, so whoever reads them fails. */
    @Test
    void ofEarlierBundlesOnlyTheOwnPeriodsRowsAreRead() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (int week = 1; week <= 40; week++) {
            String period = "2030-W" + (week < 10 ? "0" : "") + week;
            bundles.add(sealed(period, trends(bundles, period).history()));
        }
        List<HistoryRow> history = trends(bundles, "2030-W41").history();
        long series =
                history.stream().filter(row -> row.period().equals("2030-W41")).count();
        assertThat(series).isGreaterThan(3);
        assertThat(history).hasSize((int) series * 41);
        assertThat(trends(bundles, "2030-W41").rows())
                .allMatch(row -> row.history() == 40 && row.signal().equals("none"));
    }

    @Test
    void aBundleFromBeforeThereWasAHistoryCountsToo() throws IOException {
        Path old = sealed("2030-W01", List.of());
        Sample.results().write(old.resolve("results"));
        Files.delete(old.resolve("results/history.jsonl"));
        Files.writeString(old.resolve("results/findings.jsonl"), "{broken");
        assertThat(trends(List.of(old), "2030-W02").history())
                .extracting(row -> row.period() + " " + row.axis())
                .contains("2030-W01 all", "2030-W02 all");
    }

    private static Trends trends(List<Path> bundles, String period) throws IOException {
        return new Trends(new History(bundles, Digest.of("")), period, Sample.results());
    }

    private Path sealed(String period, List<HistoryRow> rows) throws IOException {
        Path bundle = folder.resolve(period);
        Path results = Files.createDirectories(bundle.resolve("results"));
        for (String kind : Results.kinds()) {
            Files.writeString(results.resolve(kind + ".jsonl"), "{broken");
        }
        Files.writeString(
                results.resolve("history.jsonl"),
                rows.stream().map(row -> Json.write(row) + "\n").collect(Collectors.joining()));
        Manifest.of(bundle, "job", period, "run", List.of()).write(bundle);
        return bundle;
    }
}
