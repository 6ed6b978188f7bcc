package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.stemma.report.Reviews.Review;
import org.stemma.report.page.CellText;
import org.stemma.report.page.Table;
import org.stemma.report.sheet.Sheets;
import org.stemma.signature.Digest;
import org.stemma.store.Changed;
import org.stemma.store.Results;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.HistoryRow;

class WorkbookTest {

    private static final List<String> TITLES = List.of(
            "Dashboard",
            "Stories",
            "Articles",
            "Findings",
            "Side by side",
            "Variants",
            "Stemma",
            "Stemma picture",
            "Provenance",
            "Drift",
            "Set aside",
            "Quarantine",
            "Method & limits",
            "Figures");

    @TempDir
    Path folder;

    @Test
    void theSameResultsGiveTheSameBytesInEveryCountry() throws IOException {
        Digest here = Digest.of(written(Sample.results()));
        Locale country = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Digest.of(written(Sample.results()))).isEqualTo(here);
        } finally {
            Locale.setDefault(country);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void itOpensWithTheDashboardAndHoldsTheSheetsInOrder() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            assertThat(titles(book)).isEqualTo(TITLES);
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(book.getSheet("Dashboard").getDrawingPatriarch().getCharts())
                    .hasSize(5);
            assertThat(book.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Stemma audit weekly-wsj 2031-W20");
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            assertThat(cells(book))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.getCellType())
                            .as(cell.getAddress().toString())
                            .isNotEqualTo(CellType.FORMULA));
            assertThat(cells(book))
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING
                            && CellText.looksLikeFormula(cell.getStringCellValue()))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(cell ->
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue());
        }
    }

    @Test
    void everyLinkLeadsToACell() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            int links = 0;
            for (String title : TITLES) {
                for (XSSFHyperlink link : book.getSheet(title).getHyperlinkList()) {
                    CellReference target = new CellReference(link.getLocation());
                    XSSFSheet sheet = book.getSheet(target.getSheetName());
                    assertThat(sheet).as(link.getLocation()).isNotNull();
                    assertThat(target.getRow()).isLessThanOrEqualTo(sheet.getLastRowNum());
                    links++;
                }
            }
            assertThat(links).isGreaterThan(40);
        }
    }

    @Test
    void aFindingLeadsToItsSentencesAndBack() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            XSSFSheet findings = book.getSheet("Findings");
            XSSFSheet sides = book.getSheet("Side by side");
            int column = column(findings, "Side by side");
            XSSFCell link = findings.getRow(4).getCell(column);
            int line = new CellReference(link.getHyperlink().getLocation()).getRow();
            assertThat(sides.getRow(line).getCell(column(sides, "Article")).getStringCellValue())
                    .isEqualTo(findings.getRow(4)
                            .getCell(column(findings, "In the article"))
                            .getStringCellValue());
            XSSFCell back = sides.getRow(line).getCell(column(sides, "Findings"));
            assertThat(back.getHyperlink().getLocation()).isEqualTo("'Findings'!A5");
        }
    }

    @Test
    void everyTableIsNamedOnceAndItsColumnsAreItsHeads() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            List<String> names = new ArrayList<>();
            for (String title : TITLES) {
                for (XSSFTable table : book.getSheet(title).getTables()) {
                    names.add(table.getName());
                    Row head = book.getSheet(title).getRow(table.getStartRowIndex());
                    for (int c = 0; c < table.getColumnCount(); c++) {
                        assertThat(table.getColumns().get(c).getName())
                                .isEqualTo(head.getCell(table.getStartColIndex() + c)
                                        .getStringCellValue());
                    }
                    assertThat(table.getCTTable().getAutoFilter().getRef())
                            .isEqualTo(table.getCTTable().getRef());
                }
            }
            assertThat(names).hasSize(16).hasSameSizeAs(new TreeSet<>(names));
        }
    }

    /** Moving a named range moves the chart; a name that points elsewhere would draw other figures than the cells hold. */
    @Test
    void everyChartDrawsNamedCellsThatHoldItsFigures() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            int series = 0;
            for (String sheet : List.of("Dashboard", "Drift")) {
                for (XSSFChart chart :
                        book.getSheet(sheet).getDrawingPatriarch().getCharts()) {
                    for (CTNumRef drawn : numbers(chart)) {
                        assertThat(drawn.getF()).startsWith("[0]!");
                        assertThat(Arrays.stream(drawn.getNumCache().getPtArray())
                                        .map(point -> Double.parseDouble(point.getV())))
                                .containsExactlyElementsOf(
                                        held(book, drawn.getF().substring(4)));
                        series++;
                    }
                }
            }
            assertThat(series).isEqualTo(3 + 4 + 1 + 1 + 5 * 6);
        }
    }

    private static List<CTNumRef> numbers(XSSFChart chart) {
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        List<CTNumRef> numbers = new ArrayList<>();
        plot.getBarChartList()
                .forEach(bars -> bars.getSerList()
                        .forEach(each -> numbers.add(each.getVal().getNumRef())));
        plot.getLineChartList()
                .forEach(lines -> lines.getSerList()
                        .forEach(each -> numbers.add(each.getVal().getNumRef())));
        return numbers;
    }

    /** The numbers in the cells of the name, blank ones left out. */
    private static List<Double> held(XSSFWorkbook book, String name) {
        String range = book.getName(name).getRefersToFormula();
        return Arrays.stream(new AreaReference(range, SpreadsheetVersion.EXCEL2007).getAllReferencedCells())
                .map(cell ->
                        book.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol()))
                .filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
                .map(XSSFCell::getNumericCellValue)
                .toList();
    }

    @Test
    void aFirstWeekSaysThatThereIsNoTrendYet() throws IOException {
        try (XSSFWorkbook book = reopened(withHistory(List.of()))) {
            assertThat(book.getSheet("Dashboard").getDrawingPatriarch().getCharts())
                    .hasSize(3);
        }
        List<HistoryRow> first = Sample.results().history().stream()
                .filter(row -> row.period().equals("2031-W20"))
                .toList();
        try (XSSFWorkbook book = reopened(withHistory(first))) {
            assertThat(words(book.getSheet("Dashboard"))).contains("One week so far: the trend begins");
            assertThat(words(book.getSheet("Drift"))).contains("One week so far: charts begin");
        }
    }

    private static String words(XSSFSheet sheet) {
        StringBuilder words = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
        return words.toString();
    }

    private static Results withHistory(List<HistoryRow> history) {
        return Changed.with(Sample.results(), Map.of("history", history));
    }

    @Test
    void hebrewAndArabicAreReadFromTheRight() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            XSSFSheet articles = book.getSheet("Articles");
            int column = column(articles, "Title");
            for (int row : new int[] {7, 9}) {
                var style = articles.getRow(row).getCell(column).getCellStyle();
                assertThat(style.getReadingOrder()).isEqualTo(ReadingOrder.RIGHT_TO_LEFT);
                assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            }
            assertThat(articles.getRow(4).getCell(column).getCellStyle().getReadingOrder())
                    .isEqualTo(ReadingOrder.LEFT_TO_RIGHT);
        }
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            XSSFSheet articles = book.getSheet("Articles");
            Row row = articles.getRow(4);
            assertThat(row.getCell(column(articles, "Score")).getNumericCellValue())
                    .isEqualTo(96.4);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(column(articles, "Published"))))
                    .isTrue();
        }
    }

    @Test
    void differentWordsAreMarkedAndTheWholeIsUnchanged() throws IOException {
        try (XSSFWorkbook book = reopened(Sample.results())) {
            XSSFSheet sides = book.getSheet("Side by side");
            XSSFCell cell = sides.getRow(5).getCell(column(sides, "Reference"));
            assertThat(cell.getRichStringCellValue().numFormattingRuns()).isGreaterThan(2);
            assertThat(cell.getStringCellValue())
                    .isEqualTo("It has not decided whether to close the old shipyard in Tarvik.");
        }
    }

    /** What breaks the schema is "repaired" by Excel before the reader sees it. */
    @Test
    void everyPartKeepsToTheSchema() throws IOException, XmlException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(Sample.results())))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("xl/(worksheets|tables|charts)/[a-z]+[0-9]+[.]xml|xl/styles[.]xml")) {
                    List<XmlError> errors = new ArrayList<>();
                    parsed(part.getName(), new ByteArrayInputStream(zip.readAllBytes()))
                            .validate(new XmlOptions().setErrorListener(errors));
                    assertThat(errors).as(part.getName()).isEmpty();
                    parts++;
                }
            }
            assertThat(parts).isEqualTo(41);
        }
    }

    private static XmlObject parsed(String part, InputStream in) throws IOException, XmlException {
        if (part.contains("charts")) {
            return ChartSpaceDocument.Factory.parse(in);
        }
        if (part.contains("tables")) {
            return TableDocument.Factory.parse(in);
        }
        return part.contains("styles") ? StyleSheetDocument.Factory.parse(in) : WorksheetDocument.Factory.parse(in);
    }

    @Test
    void decisionsAreReadBack() throws IOException {
        Path file = folder.resolve("audit.xlsx");
        Sheets.workbook().write(Sample.results(), file);
        assertThat(Reviews.read(file).reviews())
                .extracting(Review::finding, Review::choice, Review::reviewer, Review::note)
                .containsExactly(tuple("f4", "accept", "Ada Ochs", "=read aloud"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet findings = book.getSheet("Findings");
            findings.getRow(4).getCell(column(findings, "Decision")).setCellValue("reject");
            findings.getRow(4).getCell(column(findings, "Reviewer")).setCellValue("Ada");
            book.write(Files.newOutputStream(folder.resolve("reviewed.xlsx")));
        }
        assertThat(Reviews.read(folder.resolve("reviewed.xlsx")).reviews())
                .extracting(Review::finding, Review::decision, Review::reviewer)
                .containsExactly(tuple("f2", "rejected", "Ada"), tuple("f4", "accepted", "Ada Ochs"));
    }

    @Test
    void anEmptyBundleStillHasItsWorkbook() throws IOException {
        try (XSSFWorkbook book = reopened(Results.read(folder))) {
            assertThat(titles(book)).isEqualTo(TITLES);
            assertThat(book.getSheet("Dashboard").getRow(2).getCell(1).getStringCellValue())
                    .startsWith("Nothing could be scored");
        }
    }

    @Test
    void twentyThousandHostileFindingsAreWritten() throws IOException {
        List<FindingRow> many = new ArrayList<>();
        String hostile = "=cmd|'\u0000\u202e _x0041_ \ud800" + "a b".repeat(40) + "\r\n";
        for (int i = 0; i < 20_000; i++) {
            many.add(Sample.finding(
                    "id" + i, "hof.html", "accuracy/x minor x", hostile, "@r", hostile, "@reference " + i));
        }
        Results results = Changed.with(Sample.results(), Map.of("findings", many));
        Path file = folder.resolve("many.xlsx");
        Sheets.workbook().write(results, file);
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile().getPath())) {
            XSSFSheet findings = book.getSheet("Findings");
            assertThat(findings.getLastRowNum()).isEqualTo(20_003);
            XSSFCell last = findings.getRow(20_003).getCell(column(findings, "Article says"));
            assertThat(last.getStringCellValue()).isEqualTo(CellText.visible(hostile));
            assertThat(last.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(findings.getTables().get(0).getEndRowIndex()).isEqualTo(20_003);
        }
    }

    private static byte[] written(Results results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets.workbook().write(results, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook reopened(Results results) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(results)));
    }

    private static List<String> titles(XSSFWorkbook book) {
        List<String> titles = new ArrayList<>();
        book.forEach(sheet -> titles.add(sheet.getSheetName()));
        return titles;
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static int column(XSSFSheet sheet, String header) {
        for (Cell cell : sheet.getRow(Table.HEAD)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + header + " in " + sheet.getSheetName());
    }
}
