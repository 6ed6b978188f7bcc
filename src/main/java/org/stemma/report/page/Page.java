package org.stemma.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The surface of one sheet while it is drawn. Rows must be written from top to bottom.
 *
 * <p>The first {@value #RICH_ROWS} rows are kept in memory and may hold words with marks; later ones are streamed to
 * disk as plain words, so that a sheet of any length takes the same memory.
 */
public final class Page {

    /** Rows that can hold marked words. */
    public static final int RICH_ROWS = 2_000;

    /** The sheet's own last row number. */
    static final int LAST_ROW = 1_048_575;

    private static final double LINE_POINTS = 13.2;
    private static final double TALLEST_ROW = 409;

    private final XSSFSheet sheet;
    private final SXSSFSheet stream;
    private final Ink ink;
    private final Map<String, String> contents;
    private final Map<Integer, Integer> widths = new LinkedHashMap<>();
    private int lastRow;

    /**
     * @param title of the sheet, which is there already
     * @param contents titles of all sheets and what they answer, in order
     */
    public Page(SXSSFWorkbook book, String title, Ink ink, Map<String, String> contents) {
        this.sheet = book.getXSSFWorkbook().getSheet(title);
        this.stream = book.getSheet(title);
        this.ink = ink;
        this.contents = contents;
    }

    /** Titles of all sheets and what they answer, in order. */
    public Map<String, String> contents() {
        return contents;
    }

    /** Columns keep the greatest width that was asked for. */
    public void width(int column, int digits) {
        int widest = Math.max(digits, widths.getOrDefault(column, 0));
        widths.put(column, widest);
        sheet.setColumnWidth(column, Math.min(255, widest) * 256 + 182);
    }

    public void narrow(int column, double digits) {
        sheet.setColumnWidth(column, (int) (digits * 256));
    }

    public void put(int row, int column, Entry entry) {
        ink.write(row(row).createCell(column), entry, row < RICH_ROWS, contents.keySet());
    }

    public void height(int row, double points) {
        row(row).setHeightInPoints((float) Math.min(TALLEST_ROW, points));
    }

    /** One entry over several cells, all of one look. */
    public void block(Area area, Entry entry) {
        for (int r = area.top(); r <= area.bottom(); r++) {
            for (int c = area.left(); c <= area.right(); c++) {
                boolean first = r == area.top() && c == area.left();
                put(r, c, first ? entry : Entry.nothing().look(entry.look()));
            }
        }
        if (area.top() != area.bottom() || area.left() != area.right()) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(area.top(), area.bottom(), area.left(), area.right()));
        }
    }

    /** Points that a row needs to show the entry's words whole in a column of that width. */
    public static double points(Entry entry, double width) {
        double size = entry.look().letters().points() / 10.0;
        double room = 0.95 * (width - 0.7 - 1.5 * entry.look().place().indent());
        int lines = entry.look().place().wrap() ? Writing.lines(entry.seen(), Math.max(3, room / size)) : 1;
        return lines * LINE_POINTS * size + 5;
    }

    /** Head of a data sheet: title, what it answers, and the way back. */
    public void head(String title, String question) {
        put(0, 0, Entry.words(title).look(Look.TITLE));
        height(0, 30);
        put(1, 0, Entry.words(question).look(Look.MUTED.oneLine()));
        height(1, 17);
        if (!contents.isEmpty()) {
            String first = contents.keySet().iterator().next();
            put(2, 0, Entry.words("‹ " + first).look(Look.PROSE.oneLine()).to(new Link(first, 0)));
        }
        height(2, 17);
    }

    /** Keeps rows above and columns left of the cell in view. */
    public void freeze(int row, int column) {
        sheet.createFreezePane(column, row);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private Row row(int number) {
        lastRow = Math.max(lastRow, number);
        if (number < RICH_ROWS) {
            XSSFRow row = sheet.getRow(number);
            return row == null ? sheet.createRow(number) : row;
        }
        Row row = stream.getRow(number);
        return row == null ? stream.createRow(number) : row;
    }

    /** Cells from (top, left) to (bottom, right), all included, counted from 0. */
    public record Area(int top, int left, int bottom, int right) {

        public static Area line(int row, int left, int right) {
            return new Area(row, left, row, right);
        }
    }

    /** Writes rows as a table under its head; answers the first free row. */
    public <T> int table(Table<T> table) {
        return table.write(this);
    }

    /** A chart in front of the cells. */
    public void chart(Area area, Bars bars) {
        Charts.draw(sheet, area, bars);
    }

    /** A box with words in front of the cells. */
    public void box(Area area, Entry entry, boolean dashed) {
        Boxes.box(sheet, area, entry, dashed);
    }

    /** A line in front of the cells, from the upper left corner of the area's first cell to that of its last. */
    public void line(Area area, boolean dashed) {
        Boxes.line(sheet, area, dashed);
    }

    /** A chart in front of the cells. */
    public void chart(Area area, Lines lines) {
        Charts.draw(sheet, area, lines);
    }

    /** Cells that take one of the given words, offered as a list. */
    public void choices(Area area, List<String> words, String prompt) {
        Rules.choices(sheet, area, words, prompt);
    }

    /** Bars in the cells, as long as the number between 0 and {@code full}. */
    public void dataBars(Area area, double full, String colour) {
        Rules.dataBars(sheet, area, full, colour);
    }

    /** Red to green over the cells' numbers from 50 to 100. */
    public void scale(Area area) {
        Rules.scale(sheet, area);
    }

    /** What is printed, and how. */
    public void print(Printing printing) {
        printing.apply(sheet, lastRow);
    }

    /** Colour of the sheet's tab. */
    public void tab(String colour) {
        sheet.setTabColor(Styles.colour(colour));
    }

    /** The words if there are any, else a dash. */
    public static String orDash(Optional<String> words) {
        return words.filter(w -> !w.isBlank()).orElse("–");
    }
}
