package org.stemma.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    @TempDir
    Path reports;

    @BeforeEach
    void twoSealedBundles() throws Exception {
        for (String name : List.of("job/2023-W08-aaaaaa", "job/2023-W09-bbbbbb")) {
            Path bundle = reports.resolve(name);
            Files.createDirectories(bundle.resolve("results"));
            Files.writeString(bundle.resolve("results/articles.jsonl"), "{\"article\":\"" + name + "\"}\n");
            Manifest manifest = Manifest.of(bundle, "job", "2023-W08", "f".repeat(64), List.of("engine|v1"));
            Ledger.in(reports).append(name, manifest.write(bundle));
        }
    }

    @Test
    void whatWasSealedIsIntact() throws Exception {
        assertThat(new Verifier(reports).verifyAll()).isEmpty();
    }

    @Test
    void aChangedByteAnAddedAndAMissingFileAreNamed() throws Exception {
        Path bundle = reports.resolve("job/2023-W08-aaaaaa");
        Files.writeString(bundle.resolve("results/articles.jsonl"), "{\"article\":\"x\"}\n");
        Files.writeString(bundle.resolve("results/findings.jsonl"), "");
        assertThat(new Verifier(reports).verify(bundle))
                .anyMatch(p -> p.endsWith("articles.jsonl: was changed after it was sealed"))
                .anyMatch(p -> p.endsWith("findings.jsonl: was added after it was sealed"));
        Files.delete(bundle.resolve("results/articles.jsonl"));
        assertThat(new Verifier(reports).verify(bundle)).anyMatch(p -> p.endsWith("articles.jsonl: is missing"));
    }

    @Test
    void aDeletedBundleIsNoticedAndSoIsARemovedLedgerLine() throws Exception {
        Path ledger = reports.resolve("ledger.txt");
        List<String> lines = Files.readAllLines(ledger);
        Files.write(ledger, lines.subList(1, 2));
        assertThat(new Verifier(reports).verifyAll()).anyMatch(p -> p.contains("the chain is broken"));
        Files.write(ledger, lines);
        Files.walk(reports.resolve("job/2023-W08-aaaaaa"))
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(p -> p.toFile().delete());
        assertThat(new Verifier(reports).verifyAll()).anyMatch(p -> p.endsWith("the bundle is missing"));
    }

    @Test
    void aResealedBundleWithAForgedManifestIsNotInTheLedger() throws Exception {
        Path bundle = reports.resolve("job/2023-W09-bbbbbb");
        Files.writeString(bundle.resolve("results/articles.jsonl"), "{\"article\":\"forged\"}\n");
        Manifest.of(bundle, "job", "2023-W09", "f".repeat(64), List.of("engine|v1"))
                .write(bundle);
        assertThat(new Verifier(reports).verify(bundle))
                .anyMatch(p -> p.contains("has no line for this manifest.json"));
    }
}
