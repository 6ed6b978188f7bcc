package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.seal.Ledger;
import org.stemma.seal.Manifest;
import org.stemma.seal.Seal;
import org.stemma.signature.Digest;
import org.stemma.store.Bundle;

/**
 * How long {@code verify} takes for a bundle of 10,000 articles: the sample week 625 times over, each copy with captures of its own.
 * {@code mvn test -Dtest=VerifyScale}.
 */
class VerifyScale {

    private static final int COPIES = Integer.getInteger("copies", 625);

    @TempDir
    Path folder;

    @Test
    void tenThousandArticles() throws Exception {
        Stemma stemma = new Stemma(folder.resolve("var"));
        assertThat(stemma.run("run", Week.job(folder, Week.sample()).toString(), "--quiet")
                        .code())
                .isZero();
        Path week = Week.bundle(folder);
        Path reports = folder.resolve("many");
        Path big = Files.createDirectories(reports.resolve("week/2023-W08-abcdef"));
        Files.createDirectories(big.resolve("results"));
        for (int copy = 0; copy < COPIES; copy++) {
            copy(week, big, copy);
        }
        for (String document : List.of("audit.xlsx", "audit.html", "prov.json", "job.yaml", "inputs.json")) {
            Files.copy(week.resolve(document), big.resolve(document));
        }
        Digest manifest =
                Manifest.of(big, "week", "2023-W08", "f".repeat(64), List.of()).write(big);
        Ledger.in(reports).append("week/2023-W08-abcdef", manifest, new Seal(Instant.EPOCH, Optional.empty()));

        long start = System.nanoTime();
        Stemma.Ended ended = stemma.with("-Xmx1g").run("verify", "--reports", reports.toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(ended.out()).as(ended.err()).contains("intact: 1 bundle");
        try (Stream<Path> files = Files.walk(big)) {
            System.out.printf(
                    "verify: %.1f s for %,d captures in %,d files, %,d findings' quotes read again, -Xmx1g%n",
                    seconds,
                    lines(big, "captures"),
                    files.filter(Files::isRegularFile).count(),
                    lines(big, "findings"));
        }
    }

    /** The ledger of forty years of weeks. */
    @Test
    void twoThousandBundles() throws Exception {
        Path reports = folder.resolve("weeks");
        for (int week = 0; week < 2_000; week++) {
            String name = "week/w-" + week;
            Path bundle = Files.createDirectories(reports.resolve(name));
            Files.writeString(bundle.resolve("job.yaml"), name);
            Digest manifest = Manifest.of(bundle, "week", "adhoc", "f".repeat(64), List.of())
                    .write(bundle);
            Ledger.in(reports).append(name, manifest, new Seal(Instant.EPOCH, Optional.empty()));
        }
        long start = System.nanoTime();
        Stemma.Ended ended = new Stemma(folder.resolve("var")).run("verify", "--reports", reports.toString());
        System.out.printf("verify: %.1f s for 2,000 small bundles%n", (System.nanoTime() - start) / 1e9);
        assertThat(ended.out()).as(ended.err()).contains("intact: 2000 bundles");
    }

    private static long lines(Path bundle, String kind) throws Exception {
        try (Stream<String> lines = Files.lines(bundle.resolve("results/" + kind + ".jsonl"))) {
            return lines.count();
        }
    }

    private static void copy(Path week, Path big, int copy) throws Exception {
        Map<String, String> names = new LinkedHashMap<>();
        for (var capture : Bundle.open(week).results().captures()) {
            byte[] bytes = Files.readAllBytes(Bundle.kept(week.resolve("captures"), capture.capture()));
            byte[] own = java.util.Arrays.copyOf(bytes, bytes.length + copy);
            java.util.Arrays.fill(own, bytes.length, own.length, (byte) '\n');
            String digest = Digest.of(own).sha256();
            Path place = Bundle.kept(big.resolve("captures"), digest);
            Files.createDirectories(place.getParent());
            Files.write(place, own);
            names.put(capture.capture(), digest);
            names.put("\"" + capture.article() + "\"", "\"" + copy + "/" + capture.article() + "\"");
        }
        try (Stream<Path> kinds = Files.list(week.resolve("results"))) {
            for (Path kind : kinds.toList()) {
                String rows = Files.readString(kind);
                for (Map.Entry<String, String> name : names.entrySet()) {
                    rows = rows.replace(name.getKey(), name.getValue());
                }
                try (BufferedWriter out = Files.newBufferedWriter(
                        big.resolve("results").resolve(kind.getFileName()),
                        StandardCharsets.UTF_8,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND)) {
                    out.write(rows);
                }
            }
        }
    }
}
