package org.stemma.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.signature.Digest;

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
            Ledger.in(reports).append(name, manifest.write(bundle), new Seal(Instant.EPOCH, Optional.empty()));
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

    @Test
    void everyByteOfTheLedgerCounts() throws Exception {
        Path ledger = reports.resolve("ledger.txt");
        byte[] bytes = Files.readAllBytes(ledger);
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = bytes.clone();
            other[i] ^= 1;
            Files.write(ledger, other);
            assertThat(new Verifier(reports).verifyAll()).as("byte " + i).isNotEmpty();
        }
        Files.write(ledger, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(new Verifier(reports).verifyAll()).anyMatch(p -> p.contains("the line is cut off"));
    }

    @Test
    void linesOfOlderBuildsHoldOnToThoseBeforeThem() throws Exception {
        Path ledger = reports.resolve("ledger.txt");
        String before = "0".repeat(64);
        StringBuilder lines = new StringBuilder();
        for (String line : Files.readAllLines(ledger)) {
            String older = before + " " + line.split(" ")[1] + " " + line.split(" ")[3];
            lines.append(older).append('\n');
            before = Digest.of(older).sha256();
        }
        Files.writeString(ledger, lines);
        Seal seal = new Seal(Instant.parse("2026-11-25T10:00:00.5Z"), Optional.empty());
        Files.writeString(reports.resolve("job/0001.jsonl"), "{}\n");
        Ledger.in(reports).append("job/0001.jsonl", Digest.of("{}\n"), seal);
        assertThat(new Verifier(reports).verifyAll()).isEmpty();
        Files.writeString(ledger, Files.readString(ledger).replaceFirst("0000", "0001"));
        assertThat(new Verifier(reports).verifyAll()).anyMatch(p -> p.contains("ledger.txt:1: the chain is broken"));
    }

    @Test
    void threadsThatSealAtTheSameTimeLeaveOneChain() throws Exception {
        Seal seal = new Seal(Instant.EPOCH, Optional.empty());
        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                Ledger.in(reports).append("job/" + i + ".jsonl", Digest.of("" + i), seal);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(Ledger.in(reports).read().entries()).hasSize(202);
        assertThat(Ledger.in(reports).read().breaks()).isEmpty();
    }
}
