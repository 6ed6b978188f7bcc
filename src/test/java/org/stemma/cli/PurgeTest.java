package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma.Ended;
import org.stemma.seal.Removal;
import org.stemma.store.Bundle;
import org.stemma.store.Databases;

/** Texts whose licence has ended go, and nothing else does. */
class PurgeTest {

    private static final List<String> SENTENCES = List.of(
            "The old pier will stay where it is, and the swans that winter behind it need not move.",
            "Nobody in the harbor office wanted to say how the price had been agreed upon.",
            "A brass band played on the quay while the papers were signed.");

    @TempDir
    Path folder;

    @Test
    void textsGoFindingsStayAndVerifySaysSo() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        String body = String.join("\n\n", SENTENCES);
        Files.writeString(inbox.resolve("a.txt"), article("$1.4 million", body));
        Files.writeString(inbox.resolve("b.txt"), article("$14 million", body.replace("swans", "geese")));
        Path origins = Files.createDirectories(folder.resolve("origins"));
        Files.writeString(
                origins.resolve("o.json"),
                "{\"id\":\"o1\",\"publisher\":\"wsj\",\"published\":\"2026-11-09\",\"title\":\"Harbor City Sells Its Ferry\",\"text\":\""
                        + article("$14 million", body)
                                .substring(article("", "").indexOf("Harbor"))
                                .replace("\n", "\\n")
                        + "\"}\n");
        String reports = folder.resolve("reports").toString();
        Path job = Files.writeString(
                folder.resolve("ferry.yaml"),
                "schedule: \"0 0 6 * * MON\"\nzone: UTC\ninbox: " + inbox + "\norigins: " + origins + "\nreports: "
                        + reports + "\npublishers: [wsj]\nencoder: none\n");
        Stemma stemma = new Stemma(folder.resolve("var"));
        assertThat(stemma.run("run", job.toString(), "--quiet", "--period", "2026-W46")
                        .err())
                .isEmpty();
        assertThat(stemma.run("run", job.toString(), "--quiet", "--period", "2026-W47")
                        .err())
                .isEmpty();
        Path older = bundle("2026-W46");
        assertThat(Bundle.open(older).results().findings()).isNotEmpty();
        String findings = Files.readString(older.resolve("results/findings.jsonl"));

        String[] purge = {"purge", "--reports", reports, "--before", "2026-11-16", "--because", "contract ended"};
        Ended dry = stemma.run(
                Stream.concat(Stream.of(purge), Stream.of("--dry-run")).toArray(String[]::new));
        assertThat(dry.out()).contains(older + ": ").doesNotContain("W47");
        assertThat(Stemma.here("verify", "--reports", reports).out())
                .doesNotContain("removed")
                .contains("intact: 2");
        assertThat(Stemma.here(purge).code()).isZero();
        assertThat(Stemma.here(purge).out()).contains("were removed on 20");

        Ended verified = Stemma.here("verify", "--reports", reports);
        assertThat(verified.out())
                .containsPattern(
                        "W46.*: \\d+ files with [\\d,]+ bytes of text were removed on 20.*: contract ended; their digests")
                .contains("intact: 2 bundles");
        assertThat(Files.readString(older.resolve("results/findings.jsonl"))).isEqualTo(findings);
        assertThat(textsIn(older)).isEmpty();
        assertThat(textsIn(bundle("2026-W47"))).isNotEmpty();
        try (var database = DriverManager.getConnection(Databases.h2Url(folder.resolve("var")), "sa", "");
                var rows = database.createStatement().executeQuery("SELECT COUNT(*) FROM workbench")) {
            rows.next();
            assertThat(rows.getInt(1)).as("texts left on the workbench").isZero();
        }

        Ended rerun = Stemma.here("rerun", older.toString());
        assertThat(rerun.code()).isEqualTo(Exit.DIFFERS);
        assertThat(rerun.out()).contains("contract ended; without them nothing can be rerun", "not rerun: " + older);

        Files.delete(older.resolve("results/scores.jsonl"));
        Files.delete(bundle("2026-W47").resolve("audit.xlsx"));
        Path forged = bundle("2026-W47").resolve(Removal.FILE);
        Files.copy(older.resolve(Removal.FILE), forged);
        assertThat(Stemma.here("verify", "--reports", reports).out())
                .contains(
                        "scores.jsonl: is missing",
                        "audit.xlsx: is missing",
                        forged + ": ledger.txt has no line for it");

        Files.writeString(older.resolve(Removal.FILE), "{nonsense");
        assertThat(Stemma.here("verify", "--reports", reports).code()).isEqualTo(Exit.DIFFERS);
    }

    /** Twice, as their days come; whatever is cut off or forged on the way is told, and nothing else goes. */
    @Test
    void eachOutletsTextsGoOnTheirDay() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        String body = String.join("\n\n", SENTENCES);
        Files.writeString(inbox.resolve("a.txt"), article("$1.4 million", body));
        Files.writeString(inbox.resolve("b.txt"), article("$14 million", body).replace("Early Bird", "Evening Crow"));
        Files.write(inbox.resolve("c.txt"), new byte[] {0, 1, 2});
        String reports = folder.resolve("reports").toString();
        String weekly = "schedule: \"0 0 6 * * MON\"\nzone: UTC\ninbox: " + inbox + "\nreports: " + reports
                + "\npublishers: [wsj]\nencoder: none\nretention: ";
        Path job =
                Files.writeString(folder.resolve("ferry.yaml"), weekly + "{ default: 9000-01-01, Early Bird: P30D }\n");
        assertThat(new Stemma(folder.resolve("var"))
                        .run("run", job.toString(), "--quiet", "--period", "2024-W05")
                        .err())
                .isEmpty();
        Path bundle = bundle("2024-W05");
        String[] verify = {"verify", "--reports", reports};
        String[] purge = {"purge", "--reports", reports};
        assertThat(Stemma.here(verify).out())
                .contains("may be kept no longer (the first until 2024-03-05); purge takes them out", "intact: 1");

        Path shared = bundle.resolve("results/articles.jsonl");
        Path list = bundle.resolve(Removal.FILE);
        Files.writeString(list, "{\"path\":\"results/findings.jsonl\"}\n");
        assertThat(Stemma.here(purge).out()).contains("were removed on 20", ": agreed until 2024-03-05");
        assertThat(Files.readString(list)).as("what nobody sealed").doesNotContain("findings");
        assertThat(shared).doesNotExist();
        assertThat(textsIn(bundle))
                .hasSize(1)
                .allSatisfy(crow -> assertThat(read(crow)).contains("Evening Crow"));
        assertThat(Stemma.here(verify).out()).contains("their digests stand").contains("intact: 1");
        assertThat(Stemma.here(purge).out()).contains("nothing is due");

        byte[] first = Files.readAllBytes(list);
        Files.writeString(shared, "cut off before it went");
        assertThat(Stemma.here(verify).out()).contains("1 of the removed files are still there", "was changed");
        Stemma.here(purge);
        assertThat(shared).doesNotExist();

        Path shorter = Files.writeString(
                Files.createDirectories(folder.resolve("now")).resolve("ferry.yaml"), weekly + "P30D\n");
        String[] again = {"purge", "--reports", reports, "--terms", shorter.toString()};
        assertThat(Stemma.here(again).out()).contains("1 file with", "by ferry.yaml until 2024-03-05");
        assertThat(textsIn(bundle)).isEmpty();
        Ended verified = Stemma.here(verify);
        assertThat(verified.out())
                .containsPattern("removed on .*: agreed until 2024-03-05; 1 file .* removed on .*: by ferry.yaml until")
                .contains("intact: 1");
        assertThat(Files.readAllBytes(list)).startsWith(first);

        Files.write(list, first);
        assertThat(Stemma.here(verify).out()).contains("was sealed 2 times", "is missing", "differences");
        Path leases = bundle.resolve("retention.jsonl");
        Files.writeString(leases, Files.readString(leases).replace("9000-01-01", "2000-01-01"));
        assertThat(Stemma.here(purge).err()).contains("retention.jsonl: isn't as it was sealed; nothing removed");
    }

    private static String article(String loss, String body) {
        return "---\noutlet: Early Bird\npublished: 2026-11-10\nlanguage: en\n---\nHarbor City will sell its ferry line, The Wall Street"
                + " Journal reported.\n\nThe line lost " + loss + " last year.\n\n" + body + "\n";
    }

    private Path bundle(String week) throws Exception {
        try (Stream<Path> all = Files.list(folder.resolve("reports/ferry"))) {
            return all.filter(path -> path.getFileName().toString().startsWith(week))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Path> textsIn(Path bundle) throws Exception {
        try (Stream<Path> all = Files.walk(bundle)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            SENTENCES.stream().anyMatch(sentence -> read(file).contains(sentence)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
