package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.ScoreRow;

/** What a reviewer writes into a workbook comes back: in the next run's findings, scores and workbook, sealed. */
class ReviewTest {

    @TempDir
    private static Path shared;

    private static Path original = Path.of("");

    @TempDir
    Path folder;

    private Path job = Path.of("");
    private Path reports = Path.of("");
    private Path first = Path.of("");

    @BeforeAll
    static void aSmallBatch() throws Exception {
        Path inbox = Files.createDirectories(shared.resolve("inbox"));
        Files.createDirectories(shared.resolve("origins"));
        Files.writeString(shared.resolve("origins/o.json"), """
                {"id":"o1","publisher":"wsj","published":"2026-11-12","title":"Harbor City Weighs Sale of Its Ferry Line",\
                "text":"Harbor City may sell its ferry line to a Danish investor.\\n\\nThe line lost $14 million last year and \
                carried 2.3 million passengers.\\n\\nThe city council votes on the sale on Dec. 3, Mayor Ana Ruiz said."}
                """);
        Files.writeString(inbox.resolve("a.txt"), """
                ---
                outlet: Early Bird
                published: 2026-11-13
                language: en
                ---
                Harbor City will sell its ferry line to a Danish investor, The Wall Street Journal reported.

                The line lost $1.4 million last year and carried 2.3 million passengers.

                The city council votes on the sale on Dec. 13, Mayor Ana Ruiz said.
                """);
        original = run(job(shared), shared.resolve("reports"));
    }

    private static Path job(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("ferry.yaml"),
                "inbox: " + shared.resolve("inbox") + "\norigins: " + shared.resolve("origins") + "\nreports: "
                        + folder.resolve("reports") + "\npublishers: [wsj]\nencoder: none\n");
    }

    @BeforeEach
    void asItWasSealed() throws IOException {
        FileSystemUtils.copyRecursively(shared.resolve("reports"), folder.resolve("reports"));
        job = job(folder);
        reports = folder.resolve("reports");
        first = reports.resolve("ferry").resolve(original.getFileName());
    }

    @Test
    void decisionsHoldInLaterRunsChangeScoresAndAreSealed() throws Exception {
        Results before = Bundle.open(first).results();
        FindingRow number = finding(before, "number-mismatch");
        FindingRow certainty = finding(before, "certainty-shift");
        Path edited = edited(first, Map.of(number.id(), "reject", certainty.id(), "minor"), "Ada Ochs");
        Ended reviewed = stemma().run("review", edited.toString(), "--reports", reports.toString());
        assertThat(reviewed.err()).isEmpty();
        assertThat(reviewed.out())
                .contains("2 decisions read: 1 accepted (1 with another severity), 1 rejected")
                .contains("0001.jsonl");

        Path second = run();
        Results after = Bundle.open(second).results();
        assertThat(finding(after, "number-mismatch").decision()).isEqualTo("rejected");
        assertThat(finding(after, "certainty-shift").severity()).isEqualTo("minor");
        assertThat(finding(after, "certainty-shift").review())
                .hasValueSatisfying(review -> assertThat(review.reviewer()).isEqualTo("Ada Ochs"));
        ScoreRow score = after.scores().get(0);
        assertThat(score.critical()).isZero();
        assertThat(score.penalty()).isEqualTo(before.scores().get(0).penalty() - 25 - 5 + 1);
        assertThat(score.score()).isGreaterThan(before.scores().get(0).score());
        assertThat(stemma().run("verify", "--reports", reports.toString()).out())
                .contains("intact: 2 bundles");

        Path file = reports.resolve("ferry/reviews/0001.jsonl");
        Files.writeString(file, Files.readString(file).replace("Ada", "Eve"));
        Ended forged = stemma().run("verify", "--reports", reports.toString());
        assertThat(forged.code()).isEqualTo(Exit.DIFFERS);
        assertThat(forged.out()).contains("0001.jsonl: was changed after it was sealed");
    }

    @Test
    void libreOfficeMaySaveIt() throws Exception {
        Path office = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(Files.isExecutable(office) && Files.isRegularFile(office), "LibreOffice is not installed here");
        FindingRow number = finding(Bundle.open(first).results(), "number-mismatch");
        Path edited = edited(first, Map.of(number.id(), "reject"), "Ada Ochs");
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        edited.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Ended reviewed =
                stemma().run("review", saved.resolve("edited.xlsx").toString(), "--reports", reports.toString());
        assertThat(reviewed.err()).isEmpty();
        assertThat(reviewed.out()).contains("1 decisions read").contains("1 of them new");
    }

    @Test
    void whatIsNoReviewIsRefusedWithThePlaceAndNothingIsSealed() throws Exception {
        FindingRow number = finding(Bundle.open(first).results(), "number-mismatch");
        long before = sealed();
        Path nameless = edited(first, Map.of(number.id(), "reject"), "");
        assertThat(refusal(nameless)).contains("who decided?").contains("row ");
        Path odd = edited(first, Map.of(number.id(), "perhaps"), "Ada");
        assertThat(refusal(odd)).contains("“perhaps” is not one of accept, reject");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        assertThat(refusal(text)).contains("is no .xlsx workbook");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("foreign.xlsx"))) {
            book.createSheet("Budget");
            book.write(out);
        }
        assertThat(refusal(folder.resolve("foreign.xlsx"))).contains("isn't an audit's workbook");
        assertThat(sealed()).isEqualTo(before);
    }

    private long sealed() throws IOException {
        return Files.readString(reports.resolve("ledger.txt")).lines().count();
    }

    private String refusal(Path workbook) throws Exception {
        Ended ended = stemma().run("review", workbook.toString(), "--reports", reports.toString());
        assertThat(ended.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ended.err()).doesNotContain("\tat ");
        return ended.err();
    }

    private static Stemma stemma() {
        return new Stemma(shared.resolve("var"));
    }

    private Path run() throws Exception {
        return run(job, reports);
    }

    /** Runs the job and answers the newest bundle. */
    private static Path run(Path job, Path reports) throws Exception {
        Ended ended = stemma().run("run", job.toString(), "--quiet");
        assertThat(ended.err()).isEmpty();
        try (Stream<Path> bundles = Files.list(reports.resolve("ferry"))) {
            return bundles.filter(each -> Files.exists(each.resolve("manifest.json")))
                    .max(Comparator.comparing(each -> each.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static FindingRow finding(Results results, String check) {
        return results.findings().stream()
                .filter(each -> each.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    /** A copy with decisions in it, its rows in reverse order and its columns turned round, as a person might leave it. */
    private Path edited(Path bundle, Map<String, String> choices, String reviewer) throws IOException {
        Path copy = folder.resolve("edited.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(bundle.resolve("audit.xlsx")));
                OutputStream out = Files.newOutputStream(copy)) {
            XSSFSheet sheet = book.getSheet("Findings");
            Row header = header(sheet);
            Map<String, Integer> columns = new TreeMap<>();
            header.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
            List<List<String>> rows = new ArrayList<>();
            for (int r = header.getRowNum() + 1; r <= sheet.getLastRowNum(); r++) {
                Row row = sheet.getRow(r);
                String choice = choices.getOrDefault(words(row, Objects.requireNonNull(columns.get("Finding id"))), "");
                cell(row, Objects.requireNonNull(columns.get("Decision"))).setCellValue(choice);
                cell(row, Objects.requireNonNull(columns.get("Reviewer")))
                        .setCellValue(choice.isEmpty() ? "" : reviewer);
                rows.add(columns.values().stream().map(c -> words(row, c)).toList());
            }
            int last = columns.size() - 1;
            List<Integer> places = List.copyOf(columns.values());
            List<String> names = List.copyOf(columns.keySet());
            for (int c = 0; c <= last; c++) {
                cell(header, last - c).setCellValue(names.get(c));
                for (int r = 0; r < rows.size(); r++) {
                    Row row = sheet.getRow(header.getRowNum() + rows.size() - r);
                    cell(row, last - c).setCellValue(rows.get(r).get(c));
                }
            }
            assertThat(places).hasSize(last + 1);
            book.write(out);
        }
        return copy;
    }

    private static Row header(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals("Finding id")) {
                    return row;
                }
            }
        }
        throw new AssertionError("no header");
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static String words(Row row, int column) {
        return cell(row, column).toString();
    }
}
