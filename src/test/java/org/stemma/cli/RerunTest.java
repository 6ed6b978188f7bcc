package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma.Ended;
import org.stemma.notation.Json;
import org.stemma.seal.Manifest;
import org.stemma.store.Bundle;

/** A sealed bundle alone gives its own bytes again, on whatever machine; what doesn't is named. */
class RerunTest {

    private static final String ARTICLE = """
            ---
            outlet: Early Bird
            published: 2026-11-13
            language: en
            ---
            Harbor City will sell its ferry line to a Danish investor, The Wall Street Journal reported.

            The line lost $1.4 million last year and carried 2.3 million passengers.

            The city council votes on the sale on Dec. 13, Mayor Ana Ruiz said.
            """;

    @TempDir
    Path folder;

    private Path bundle = Path.of("");

    /** Runs a second week of a job, so that there is history to look back on; then only the second bundle is left. */
    @BeforeEach
    void aBundleAlone() throws Exception {
        Path there = Files.createDirectories(folder.resolve("there"));
        Files.createDirectories(there.resolve("origins"));
        Files.writeString(there.resolve("origins/o.json"), """
                {"id":"o1","publisher":"wsj","published":"2026-11-12","title":"Harbor City Weighs Sale of Its Ferry Line",\
                "text":"Harbor City may sell its ferry line to a Danish investor.\\n\\nThe line lost $14 million last year and \
                carried 2.3 million passengers.\\n\\nThe city council votes on the sale on Dec. 3, Mayor Ana Ruiz said."}
                """);
        Path inbox = Files.createDirectories(there.resolve("inbox/post"));
        Files.writeString(inbox.resolve("a.txt"), ARTICLE);
        Files.write(inbox.resolve("photo.txt"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0, 9});
        Files.writeString(inbox.resolve("list.jsonl"), Json.write(java.util.Map.of("id", "b", "text", ARTICLE)) + "\n");
        Path reports = there.resolve("reports");
        Path job = Files.writeString(
                there.resolve("ferry.yaml"),
                "inbox: " + there.resolve("inbox") + "\norigins: " + there.resolve("origins") + "\nreports: " + reports
                        + "\nhistory: " + reports.resolve("ferry") + "\npublishers: [wsj]\nencoder: none\n");
        for (String week : List.of("2026-W45", "2026-W46")) {
            assertThat(stemma("var")
                            .run("run", job.toString(), "--quiet", "--period", week)
                            .err())
                    .isEmpty();
        }
        try (Stream<Path> bundles = Files.list(reports.resolve("ferry"))) {
            Path second = bundles.filter(each -> each.getFileName().toString().startsWith("2026-W46"))
                    .findFirst()
                    .orElseThrow();
            bundle = Files.move(second, folder.resolve("moved"));
        }
        delete(there);
    }

    @Test
    void theBundleAloneGivesTheSameBytesAgain() throws Exception {
        assertThat(Bundle.open(bundle).results().history())
                .anySatisfy(row -> assertThat(row.period()).isEqualTo("2026-W45"));
        Path out = folder.resolve("again");
        Ended ended = rerun("-o", out.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualTo("identical: the rerun of " + bundle + " has the same bytes\n");
        assertThat(ended.code()).isEqualTo(Exit.DONE);
        Ended kept = stemma("other").run("verify", "--reports", out.toString());
        assertThat(kept.out()).endsWith("intact: 1 bundle\n");
        assertThat(rerun("-o", out.toString()).err()).contains("isn't an empty folder");
    }

    @Test
    void anInputThatWasChangedIsNamedAndNotRerun() throws Exception {
        String sha256 = Bundle.open(bundle).results().captures().stream()
                .filter(row -> row.article().equals("post/a.txt"))
                .findFirst()
                .orElseThrow()
                .capture();
        Path capture =
                bundle.resolve("captures").resolve(sha256.substring(0, 2)).resolve(sha256);
        Files.writeString(capture, Files.readString(capture).replace("$1.4", "$1.5"));
        Ended ended = rerun();
        assertThat(ended.code()).isEqualTo(Exit.DIFFERS);
        assertThat(ended.out())
                .contains(sha256 + ": was changed after it was sealed")
                .contains("not rerun, an input is not there: post/a.txt");
        assertThat(stemma("other").run("verify", bundle.toString()).out())
                .contains("“$1.4 million”, but post/a.txt doesn't say so there");
    }

    @Test
    void aResultThatWasChangedIsToldByRowAndAMethodByVersion() throws Exception {
        Path findings = bundle.resolve("results/findings.jsonl");
        Files.writeString(findings, Files.readString(findings).replace("\"critical\"", "\"minor\""));
        Manifest sealed = Manifest.read(bundle);
        List<String> older = sealed.engine().stream()
                .map(line -> line.replaceFirst("^number-mismatch\\|v\\d+", "number-mismatch|v0"))
                .toList();
        new Manifest(sealed.job(), sealed.period(), sealed.run(), sealed.code(), older, sealed.files()).write(bundle);
        Ended ended = rerun();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(Exit.DIFFERS);
        assertThat(ended.out())
                .contains("findings.jsonl: was changed after it was sealed")
                .containsPattern("method number-mismatch v0 then, v\\d+ now")
                .containsPattern(
                        "F\\S+ post/a.txt .*\\(number-mismatch v0 then, v\\d+ now\\): severity “minor” then, “critical” now");
    }

    private Ended rerun(String... options) throws Exception {
        return stemma("other")
                .run(Stream.concat(Stream.of("rerun", bundle.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Stemma stemma(String var) {
        return new Stemma(folder.resolve(var));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
