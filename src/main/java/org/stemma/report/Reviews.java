package org.stemma.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads what reviewers decided out of a workbook, wherever they moved or sorted the columns. */
public final class Reviews {

    public static final String SHEET = "Findings";
    public static final String DECISION = "Decision";
    public static final String REVIEWER = "Reviewer";
    public static final String NOTE = "Note";
    public static final String ID = "Finding id";

    /** The words that the decision column takes. */
    public static final List<String> CHOICES = List.of("accept", "reject");

    private Reviews() {}

    /** One finding's decision; {@code decision} is one of {@link #CHOICES}. */
    public record Review(String finding, String decision, String reviewer, String note) {}

    /** The word in the decision column for a stored decision. */
    public static String choice(String stored) {
        return CHOICES.stream().filter(stored::startsWith).findFirst().orElse("");
    }

    /**
     * Every row with a decision, in the sheet's order.
     *
     * @throws IllegalArgumentException if the file has no sheet of findings, or a decision isn't one of the choices
     */
    public static List<Review> read(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            if (sheet == null) {
                throw new IllegalArgumentException(workbook.getFileName() + " has no sheet '" + SHEET + "'");
            }
            return read(sheet);
        }
    }

    private static List<Review> read(XSSFSheet sheet) {
        List<Review> reviews = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Row row : sheet) {
            if (columns.containsKey(ID) && columns.containsKey(DECISION)) {
                read(row, columns, reviews);
            } else {
                columns.clear();
                row.forEach(cell -> columns.put(words(cell), cell.getColumnIndex()));
            }
        }
        if (!columns.containsKey(ID) || !columns.containsKey(DECISION)) {
            throw new IllegalArgumentException("no columns '" + ID + "' and '" + DECISION + "' in sheet " + SHEET);
        }
        return reviews;
    }

    private static void read(Row row, Map<String, Integer> columns, List<Review> reviews) {
        String decision = words(row, columns, DECISION);
        if (decision.isEmpty()) {
            return;
        }
        if (!CHOICES.contains(decision)) {
            throw new IllegalArgumentException(SHEET + " row " + (row.getRowNum() + 1) + ": '" + decision
                    + "' is not one of " + String.join(", ", CHOICES));
        }
        reviews.add(new Review(
                words(row, columns, ID), decision, words(row, columns, REVIEWER), words(row, columns, NOTE)));
    }

    private static String words(Row row, Map<String, Integer> columns, String header) {
        Integer column = columns.get(header);
        Cell cell = column == null ? null : row.getCell(column);
        return cell == null ? "" : words(cell);
    }

    private static String words(Cell cell) {
        return new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell).strip();
    }
}
