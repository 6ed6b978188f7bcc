package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.stemma.cli.Stemma.Ended;
import org.stemma.notation.Json;
import org.stemma.seal.Manifest;
import org.stemma.store.Bundle;
import org.stemma.store.Changed;
import org.stemma.store.Results;
import org.stemma.store.Rows.FindingRow;

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
    private static Path shared;

    private static Path sealed = Path.of("");

    @TempDir
    Path folder;

    private Path bundle = Path.of("");

    /** Runs two weeks of a job, with a review between them, so that the second has history and decisions; only it is left. */
    @BeforeAll
    static void aBundleAlone() throws Exception {
        Path there = Files.createDirectories(shared.resolve("there"));
        Files.createDirectories(there.resolve("origins"));
        Files.writeString(there.resolve("origins/o.json"), """
                {"id":"o1","publisher":"wsj","published":"2026-11-12","title":"Harbor City Weighs Sale of Its Ferry Line",\
                "text":"Harbor City may sell its ferry line to a Danish investor.\\n\\nThe line lost $14 million last year and \
                carried 2.3 million passengers.\\n\\nThe city council votes on the sale on Dec. 3, Mayor Ana Ruiz said."}
                """);
        Path inbox = Files.createDirectories(there.resolve("inbox/post"));
        Files.writeString(inbox.resolve("a.txt"), ARTICLE);
        Files.write(inbox.resolve("photo.txt"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0, 9});
        Files.writeString(inbox.resolve("list.jsonl"), Json.write(Map.of("id", "b", "text", ARTICLE)) + "\n");
        Path reports = there.resolve("reports");
        Path job = Files.writeString(
                there.resolve("ferry.yaml"),
                "inbox: " + there.resolve("inbox") + "\norigins: " + there.resolve("origins") + "\nreports: " + reports
                        + "\nhistory: " + reports.resolve("ferry") + "\npublishers: [wsj]\nencoder: none\n");
        Path first = run(job, "2026-W45");
        Ended reviewed = new Stemma(shared.resolve("var"))
                .run("review", rejecting(first, "date-shift").toString(), "--reports", reports.toString());
        assertThat(reviewed.out()).contains("0 accepted", "1 rejected");
        sealed = Files.move(run(job, "2026-W46"), shared.resolve("alone"));
        FileSystemUtils.deleteRecursively(there);
    }

    private static Path run(Path job, String week) throws Exception {
        Ended ended = new Stemma(shared.resolve("var")).run("run", job.toString(), "--quiet", "--period", week);
        assertThat(ended.err()).isEmpty();
        try (Stream<Path> bundles = Files.list(job.resolveSibling("reports/ferry"))) {
            return bundles.filter(each -> each.getFileName().toString().startsWith(week))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The workbook as a reviewer leaves it who rejects the check's first finding. */
    private static Path rejecting(Path bundle, String check) throws IOException {
        Path copy = shared.resolve("reviewed.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(bundle.resolve("audit.xlsx")));
                OutputStream out = Files.newOutputStream(copy)) {
            XSSFSheet sheet = book.getSheet("Findings");
            Row head = sheet.getRow(3);
            for (Row row : sheet) {
                if (words(row, column(head, "Check")).equals(check)) {
                    row.getCell(column(head, "Decision"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue("reject");
                    row.getCell(column(head, "Reviewer"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue("Ada Ochs");
                    break;
                }
            }
            book.write(out);
        }
        return copy;
    }

    private static int column(Row head, String name) {
        for (Cell cell : head) {
            if (cell.toString().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name);
    }

    private static String words(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).toString();
    }

    @BeforeEach
    void asItWasSealed() throws IOException {
        bundle = folder.resolve("moved");
        FileSystemUtils.copyRecursively(sealed, bundle);
    }

    @Test
    void theBundleAloneGivesTheSameBytesAgain() throws Exception {
        Results results = Bundle.open(bundle).results();
        assertThat(results.history()).anySatisfy(row -> assertThat(row.period()).isEqualTo("2026-W45"));
        assertThat(results.findings())
                .anySatisfy(row -> assertThat(row.decision()).isEqualTo("rejected"));
        Path out = folder.resolve("again");
        Ended ended = rerun("-o", out.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualTo("identical: the rerun of " + bundle + " has the same bytes\n");
        assertThat(ended.code()).isEqualTo(Exit.DONE);
        assertThat(out.resolve("reruns.jsonl")).content().contains("\"result\":\"identical\"");
        Ended kept = Stemma.here("verify", "--reports", out.toString());
        assertThat(kept.out()).endsWith("intact: 1 bundle\n");
        assertThat(rerun("-o", out.toString()).err()).contains("isn't an empty folder");
    }

    @Test
    void oneThatIsBrokenDoesNotStopTheOthersAndATableTellsOfAll() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        String sha256 = Bundle.open(bundle).results().captures().stream()
                .filter(row -> row.article().equals("post/a.txt"))
                .findFirst()
                .orElseThrow()
                .capture();
        Path changed = folder.resolve("changed");
        FileSystemUtils.copyRecursively(sealed, changed);
        Path capture = Bundle.kept(changed.resolve("captures"), sha256);
        Files.writeString(capture, Files.readString(capture).replace("$1.4", "$1.5"));
        Path older = folder.resolve("older");
        FileSystemUtils.copyRecursively(sealed, older);
        older(older, Map.of("severity", "minor"));
        Ended ended = stemma().run("rerun", broken.toString(), changed.toString(), older.toString(), bundle.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(Exit.DIFFERS);
        assertThat(ended.out())
                .contains(sha256 + ": was changed after it was sealed")
                .contains("not rerun, an input is not there: post/a.txt")
                .containsPattern("method number-mismatch v0 then, v\\d+ now")
                .containsPattern(
                        "F\\S+ post/a.txt .*\\(number-mismatch v0 then, v\\d+ now\\): severity “minor” then, “critical” now")
                .containsPattern("\nbroken +not rerun .*no sealed bundle")
                .containsPattern("\nchanged +not rerun ")
                .containsPattern("\nolder +differs +[1-9]\\d* +[1-9]\\d* +1 ")
                .containsPattern("\nmoved +identical +0 +0 +0 ")
                .contains("4 bundles: 1 identical, 1 differs, 2 not rerun");
        assertThat(Stemma.here("verify", changed.toString()).out())
                .contains("“$1.4 million”, but post/a.txt doesn't say so there");
    }

    /** What a manager gets to read: which finding is another, and that the check's new version made it so. */
    @Test
    void todaysEngineIsHeldAgainstThatOfThenInAWorkbook() throws Exception {
        older(bundle, Map.of("severity", "minor", "sentence", "=HYPERLINK(\"http://evil.example\")"));
        Path out = folder.resolve("today");
        Ended ended = rerun("--engine", "current", "-o", out.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(Exit.DONE);
        assertThat(ended.out()).contains("Today's engine says otherwise: findings 1 changed; scores the same");
        Path workbook = only(out, "comparison.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            assertThat(cells(book, "Summary")).contains("1 method has another version or other settings, ");
            assertThat(cells(book, "Findings then and now"))
                    .contains("severity: minor → critical")
                    .containsPattern("certain \\| its check changed: number-mismatch v0 → v\\d+");
            assertThat(cells(book, "Scores then and now")).contains("the same then and now");
            assertThat(cells(book, "Methods then and now")).containsPattern("number-mismatch \\| v0 \\| v\\d+");
        }
        assertThat(Files.readAllLines(only(out, "comparison.jsonl")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("\"change\":\"changed\"", "\"sureness\":\"certain\""));
        assertThat(Stemma.here("verify", "--reports", out.toString()).out()).endsWith("intact: 1 bundle\n");
    }

    /** Makes a bundle one of an engine whose number check was older and answered otherwise. */
    private static void older(Path bundle, Map<String, ?> said) throws IOException {
        Results results = Bundle.open(bundle).results();
        List<FindingRow> findings = results.findings().stream()
                .map(row -> row.check().equals("number-mismatch") ? Changed.with(row, said) : row)
                .toList();
        Changed.with(results, Map.of("findings", findings)).write(bundle.resolve("results"));
        Manifest manifest = Manifest.read(bundle);
        List<String> engine = manifest.engine().stream()
                .map(line -> line.replaceFirst("^number-mismatch\\|v\\d+", "number-mismatch|v0"))
                .toList();
        Changed.with(manifest, Map.of("engine", engine, "files", Manifest.filesOf(bundle)))
                .write(bundle);
    }

    private static Path only(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    /** A sheet's words, row by row; none of them may be calculated. */
    private static String cells(XSSFWorkbook book, String sheet) {
        StringBuilder words = new StringBuilder();
        for (Row row : book.getSheet(sheet)) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                words.append(cell).append(" | ");
            }
            words.append('\n');
        }
        return words.toString();
    }

    private Ended rerun(String... options) throws Exception {
        return stemma().run(Stream.concat(Stream.of("rerun", bundle.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Stemma stemma() {
        return new Stemma(folder.resolve("other"));
    }
}
