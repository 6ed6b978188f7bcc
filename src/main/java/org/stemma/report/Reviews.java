package org.stemma.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stemma.store.Decisions;
import org.stemma.store.Rows.FindingRow;

/**
 * What reviewers wrote into a workbook, wherever they moved or sorted its rows and columns, and whatever program saved it.
 *
 * @param run the run whose workbook it is, as its properties say; nothing if another program dropped them
 * @param reviews every row with a decision, in the sheet's order
 */
public record Reviews(Optional<String> run, List<Review> reviews) {

    public static final String SHEET = "Findings";
    public static final String DECISION = "Decision";
    public static final String REVIEWER = "Reviewer";
    public static final String NOTE = "Note";
    public static final String ID = "Finding id";

    /** The property of a workbook that names its run. */
    static final String RUN = "Run";

    private static final String ACCEPT = "accept";
    private static final String REJECT = "reject";

    /** The words that the decision column takes: a severity accepts the finding as one of that severity, "open" takes back. */
    public static final List<String> CHOICES =
            List.of(ACCEPT, REJECT, "critical", "major", "minor", "neutral", Decisions.OPEN);

    public Reviews {
        reviews = List.copyOf(reviews);
    }

    /**
     * One finding's decision.
     *
     * @param place sheet and row, for messages
     * @param choice one of {@link #CHOICES}
     */
    public record Review(String place, String finding, String choice, String reviewer, String note) {

        /** As it is stored. */
        public String decision() {
            return choice.equals(Decisions.OPEN)
                    ? Decisions.OPEN
                    : choice.equals(REJECT) ? Decisions.REJECTED : Decisions.ACCEPTED;
        }

        /** The severity that the reviewer chose. */
        public Optional<String> severity() {
            return List.of(ACCEPT, REJECT, Decisions.OPEN).contains(choice) ? Optional.empty() : Optional.of(choice);
        }
    }

    /** The word in the decision column for what was decided; blank if nothing was. */
    public static String choice(FindingRow finding) {
        return finding.review()
                .map(review -> review.severity().orElse(review.decision().equals(Decisions.REJECTED) ? REJECT : ACCEPT))
                .orElse("");
    }

    /**
     * Reads a workbook.
     *
     * @throws IllegalArgumentException if the file is no workbook of an audit, or a decision isn't one of the choices: every such
     *     row is named
     */
    public static Reviews read(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            if (sheet == null) {
                throw new IllegalArgumentException(
                        workbook + ": has no sheet “" + SHEET + "”; it isn't an audit's workbook");
            }
            return new Reviews(run(book), read(sheet, workbook));
        } catch (NotOfficeXmlFileException e) {
            throw new IllegalArgumentException(
                    workbook + ": is no .xlsx workbook; save it as “Excel workbook (.xlsx)” and try again", e);
        } catch (OpenXML4JRuntimeException | org.apache.poi.ooxml.POIXMLException | java.util.zip.ZipException e) {
            throw new IllegalArgumentException(workbook + ": is damaged (" + e.getMessage() + ")", e);
        }
    }

    private static Optional<String> run(XSSFWorkbook book) {
        POIXMLProperties.CustomProperties properties = book.getProperties().getCustomProperties();
        return Optional.ofNullable(properties.getProperty(RUN)).map(property -> property.getLpwstr());
    }

    private static List<Review> read(XSSFSheet sheet, Path workbook) {
        List<Review> reviews = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Row row : sheet) {
            if (columns.containsKey(ID) && columns.containsKey(DECISION)) {
                read(row, columns).ifPresent(review -> {
                    reviews.add(review);
                    problem(review).ifPresent(problems::add);
                });
            } else {
                columns.clear();
                row.forEach(cell -> columns.putIfAbsent(words(cell), cell.getColumnIndex()));
            }
        }
        if (!columns.containsKey(ID) || !columns.containsKey(DECISION)) {
            problems.add("sheet “" + SHEET + "” has no columns “" + ID + "” and “" + DECISION + "”");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(workbook + ": " + String.join("\n" + workbook + ": ", problems));
        }
        return reviews;
    }

    private static Optional<String> problem(Review review) {
        if (review.finding().isEmpty()) {
            return Optional.of(review.place() + ": a decision without a finding (column “" + ID + "” is empty)");
        }
        return CHOICES.contains(review.choice())
                ? Optional.empty()
                : Optional.of(
                        review.place() + ": “" + review.choice() + "” is not one of " + String.join(", ", CHOICES));
    }

    private static Optional<Review> read(Row row, Map<String, Integer> columns) {
        String choice = words(row, columns, DECISION).toLowerCase(Locale.ROOT);
        String place = "sheet " + SHEET + ", row " + (row.getRowNum() + 1);
        return choice.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review(
                        place,
                        words(row, columns, ID),
                        choice,
                        words(row, columns, REVIEWER),
                        words(row, columns, NOTE)));
    }

    private static String words(Row row, Map<String, Integer> columns, String header) {
        Integer column = columns.get(header);
        Cell cell = column == null ? null : row.getCell(column);
        return cell == null ? "" : words(cell);
    }

    private static String words(Cell cell) {
        return new DataFormatter(Locale.ROOT).formatCellValue(cell).strip();
    }
}
