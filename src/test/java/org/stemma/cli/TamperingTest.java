package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.stemma.seal.Ledger;
import org.stemma.seal.Manifest;
import org.stemma.seal.Seal;
import org.stemma.seal.SigningKey;
import org.stemma.signature.Digest;

/** Three sealed and signed weeks; whatever is done to them by hand, {@code verify} says so and exits with 3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest {

    private static final String ARTICLE = """
            ---
            outlet: Early Bird
            published: 2026-11-05
            language: en
            ---
            Harbor City will sell its ferry line to a Danish investor, The Wall Street Journal reported.

            The line lost $1.%d million last year and carried 2.3 million passengers.
            """;

    @TempDir
    static Path folder;

    private Path reports = Path.of("");
    private Path untouched = Path.of("");
    private Path publicKey = Path.of("");
    private List<Path> bundles = List.of();
    private int tried;
    private int noticed;

    private static Path bundle() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("reports/ferry"))) {
            return all.filter(each -> each.getFileName().toString().startsWith("2026-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What another run would have sealed a week later, on other texts. */
    private Path later(Path bundle, String period, Seal seal) throws IOException {
        Path later =
                bundle.resolveSibling(period + bundle.getFileName().toString().substring(8));
        FileSystemUtils.copyRecursively(bundle, later);
        Files.writeString(later.resolve("results/drift.jsonl"), period + "\n");
        Manifest old = Manifest.read(bundle);
        new Manifest(old.job(), period, old.run(), old.code(), old.engine(), Manifest.filesOf(later))
                .write(later, seal);
        Ledger.in(reports).append(name(later), Manifest.digestOf(later), seal);
        return later;
    }

    private interface Tampering {
        void done() throws Exception;
    }

    @BeforeAll
    void threeSignedWeeks() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        publicKey = pem("PUBLIC KEY", pair.getPublic().getEncoded());
        Path privateKey = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        Path inbox = Files.createDirectories(folder.resolve("inbox/2026-W45"));
        Files.writeString(inbox.resolve("a.txt"), ARTICLE.formatted(4));
        Files.writeString(inbox.resolve("b.txt"), ARTICLE.formatted(7));
        reports = folder.resolve("reports");
        Path job = Files.writeString(
                folder.resolve("ferry.yaml"),
                "schedule: \"0 0 6 * * MON\"\nzone: UTC\ninbox: " + folder.resolve("inbox/{period}") + "\nreports: "
                        + reports + "\npublishers: [wsj]\nencoder: none\n");
        Stemma stemma = new Stemma(folder.resolve("var")).signing(privateKey);
        assertThat(stemma.run("run", job.toString(), "--quiet", "--period", "2026-W45")
                        .err())
                .isEmpty();
        Path first = bundle();
        Seal seal = new Seal(Instant.now(), Optional.of(SigningKey.read(privateKey)));
        Path second = later(first, "2026-W46", seal);
        bundles = List.of(first, second, later(first, "2026-W47", seal));
        untouched = folder.resolve("untouched");
        FileSystemUtils.copyRecursively(reports, untouched);
    }

    @AfterAll
    void figure() {
        System.out.println("tampering noticed: " + noticed + " of " + tried);
    }

    @Test
    void whateverIsDoneByHandIsNoticed() throws Exception {
        assertThat(verify()).contains("intact: 3 bundles");
        assertThat(verify("--key", publicKey.toString())).contains("intact: 3 bundles");
        for (Path file : filesOf(bundles.get(1))) {
            noticed("a byte of " + file, () -> flip(file));
            noticed("the end of " + file, () -> Files.write(file, shorter(Files.readAllBytes(file))));
            noticed("no " + file, () -> Files.delete(file));
        }
        List<Path> files = filesOf(bundles.get(0));
        for (int i = 1; i < files.size(); i++) {
            Path a = files.get(i - 1);
            Path b = files.get(i);
            if (Files.mismatch(a, b) >= 0) {
                noticed(a + " and " + b + " exchanged", () -> exchange(a, b));
            }
        }
        for (Path bundle : bundles) {
            noticed("a file more in " + bundle, () -> Files.writeString(bundle.resolve("results/more.jsonl"), ""));
            noticed("no " + bundle, () -> FileSystemUtils.deleteRecursively(bundle));
        }
        noticed("two weeks exchanged", () -> exchange(bundles.get(0), bundles.get(1)));
        noticed("a week put in for another", () -> {
            FileSystemUtils.deleteRecursively(bundles.get(1));
            FileSystemUtils.copyRecursively(bundles.get(0), bundles.get(1));
        });
        noticed("a bundle that was never sealed", () -> FileSystemUtils.copyRecursively(bundles.get(0), forged()));
    }

    @Test
    void aLedgerThatWasChangedIsNoticed() throws Exception {
        Path ledger = reports.resolve("ledger.txt");
        List<String> lines = Files.readAllLines(ledger);
        for (int i = 0; i < lines.size(); i++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            noticed("line " + i + " removed", () -> Files.write(ledger, fewer));
        }
        List<String> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        noticed("lines turned round", () -> Files.write(ledger, turned));
        noticed("no ledger", () -> Files.delete(ledger));
        noticed("back-dated to another week", () -> {
            Path dated = bundles.get(2)
                    .resolveSibling("2026-W40-"
                            + bundles.get(2).getFileName().toString().substring(9));
            Files.move(bundles.get(2), dated);
            Files.writeString(ledger, Files.readString(ledger).replace(name(bundles.get(2)), name(dated)));
        });
        noticed("changed and sealed once more", () -> forge(bundles.get(1), Instant.now()));
    }

    /** Whoever may write all files can make everything consistent again, but for a signature or a seal noted elsewhere. */
    @Test
    void aWholeNewLedgerIsNoticedByTheKeyAndByANotedSeal() throws Exception {
        String noted = Files.readAllLines(reports.resolve("ledger.txt")).get(2).substring(0, 64);
        List<Tampering> all =
                List.of(() -> chainAnew(Instant.now()), () -> chainAnew(Instant.parse("2020-01-01T00:00:00Z")), () -> {
                    FileSystemUtils.deleteRecursively(bundles.get(2));
                    Path ledger = reports.resolve("ledger.txt");
                    Files.write(ledger, Files.readAllLines(ledger).subList(0, 2));
                });
        for (Tampering tampering : all) {
            tampering.done();
            assertThat(verify()).as("consistent").contains("intact");
            assertThat(verify("--key", publicKey.toString())).contains("its signature is not by this key");
            assertThat(verify("--holds", noted)).contains("has no line " + noted);
            restore();
            tried++;
            noticed++;
        }
        for (String unsigned : List.of("ledger.txt.sig", name(bundles.get(0)) + "/manifest.json.sig")) {
            Files.write(reports.resolve(unsigned), new byte[64]);
            tried++;
            assertThat(verify("--key", publicKey.toString())).contains("its signature is not by this key");
            noticed++;
            restore();
        }
        assertThat(verify("--key", publicKey.toString(), "--holds", noted)).contains("intact");
    }

    @Test
    void theKeyIsNowhereInWhatWasWritten() throws Exception {
        String secret = Files.readAllLines(folder.resolve("PRIVATE-KEY.pem")).get(1);
        for (Path written : List.of(reports, folder.resolve("var"))) {
            try (Stream<Path> all = Files.walk(written)) {
                assertThat(all.filter(Files::isRegularFile))
                        .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .doesNotContain(secret, "PRIVATE-KEY"));
            }
        }
    }

    @Test
    void aSignedLedgerIsNotContinuedWithoutTheKey() throws Exception {
        Stemma.Ended ended = new Stemma(folder.resolve("var"))
                .run("run", folder.resolve("ferry.yaml").toString(), "--period", "2026-W45");
        assertThat(ended.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ended.err()).contains("is signed; set STEMMA_SIGNING_KEY");
        assertThat(verify("--key", publicKey.toString())).contains("intact: 3 bundles");
    }

    private void noticed(String what, Tampering tampering) throws Exception {
        tampering.done();
        tried++;
        assertThat(verify()).as(what).contains("differences");
        noticed++;
        restore();
    }

    /** Every change of one byte: the one in the middle, by one bit. */
    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int place = new SplittableRandom(bytes.length).nextInt(Math.max(1, bytes.length));
        if (bytes.length == 0) {
            bytes = new byte[1];
        } else {
            bytes[place] ^= (byte) 4;
        }
        Files.write(file, bytes);
    }

    private static byte[] shorter(byte[] bytes) {
        return bytes.length == 0 ? new byte[] {'\n'} : java.util.Arrays.copyOf(bytes, bytes.length - 1);
    }

    private void forge(Path bundle, Instant at) throws IOException {
        Files.writeString(bundle.resolve("results/findings.jsonl"), "");
        Manifest old = Manifest.read(bundle);
        Digest digest = new Manifest(
                        old.job(), old.period(), old.run(), old.code(), old.engine(), Manifest.filesOf(bundle))
                .write(bundle);
        Ledger.in(reports).append(name(bundle), digest, new Seal(at, Optional.empty()));
    }

    private void chainAnew(Instant at) throws IOException {
        Files.delete(reports.resolve("ledger.txt"));
        for (Path bundle : bundles) {
            forge(bundle, at);
        }
    }

    private Path forged() {
        return bundles.get(0).resolveSibling("2026-W44-abcdef");
    }

    private String name(Path bundle) {
        return reports.relativize(bundle).toString();
    }

    private String verify(String... more) {
        Stemma.Ended ended =
                Stemma.here(Stream.concat(Stream.of("verify", "--reports", reports.toString()), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(ended.code()).isEqualTo(ended.out().contains("intact: ") ? Exit.DONE : Exit.DIFFERS);
        return ended.out();
    }

    private void restore() throws IOException {
        FileSystemUtils.deleteRecursively(reports);
        FileSystemUtils.copyRecursively(untouched, reports);
    }

    private static void exchange(Path a, Path b) throws IOException {
        Path aside = a.resolveSibling("aside");
        Files.move(a, aside);
        Files.move(b, a);
        Files.move(aside, b);
    }

    private static List<Path> filesOf(Path bundle) throws IOException {
        try (Stream<Path> all = Files.walk(bundle)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".sig"))
                    .sorted()
                    .toList();
        }
    }

    private static Path pem(String label, byte[] encoded) throws IOException {
        return Files.writeString(
                folder.resolve(label.replace(' ', '-') + ".pem"),
                "-----BEGIN " + label + "-----\n" + Base64.getEncoder().encodeToString(encoded) + "\n-----END " + label
                        + "-----\n");
    }
}
