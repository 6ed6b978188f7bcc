package org.stemma.report.page;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/**
 * Rows under a styled head, as an Excel table with filters.
 *
 * @param name of the Excel table, unique in the workbook: letters only
 * @param top row of the head, from 0
 * @param left first column, from 0
 * @param whenEmpty what stands there if there are no rows
 */
public record Table<T>(String name, int top, int left, List<Column<T>> columns, List<T> rows, String whenEmpty) {

    /** Where the head of a sheet's main table stands. */
    public static final int HEAD = 3;

    /** Where a sheet's main table begins. */
    public static final int FIRST = HEAD + 1;

    private static final double LOWEST_ROW = 19;

    /** Digits that Excel's filter button hides at the right of a head. */
    private static final double FILTER_BUTTON = 2.4;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (!name.matches("[A-Z][A-Za-z]{3,}")) {
            throw new IllegalArgumentException("not a name for a table: " + name);
        }
    }

    /** The sheet's main table, at the left under its head. */
    public static <T> Table<T> main(String name, List<Column<T>> columns, List<T> rows, String whenEmpty) {
        return new Table<>(name, HEAD, 0, columns, rows, whenEmpty);
    }

    public Table<T> at(int otherTop, int otherLeft) {
        return new Table<>(name, otherTop, otherLeft, columns, rows, whenEmpty);
    }

    /** The cells of a column below the head. */
    public Page.Area cells(String header) {
        int column = left + columns.stream().map(Column::header).toList().indexOf(header);
        if (column < left) {
            throw new IllegalArgumentException("no column '" + header + "' in " + name);
        }
        return new Page.Area(top + 1, column, Math.max(top + 1, last()), column);
    }

    /** The last row that fits into a sheet. */
    int last() {
        return Math.min(top + rows.size(), Page.LAST_ROW);
    }

    int write(Page page) {
        head(page);
        if (rows.isEmpty()) {
            page.block(
                    Page.Area.line(top + 1, left, left + Math.min(3, columns.size()) - 1),
                    Entry.words(whenEmpty).look(Look.MUTED.oneLine()));
            page.height(top + 1, 22);
            return top + 2;
        }
        for (int i = 0; top + 1 + i <= last(); i++) {
            row(page, top + 1 + i, rows.get(i));
        }
        register(page);
        return last() + 1;
    }

    private void head(Page page) {
        double height = 24;
        for (int c = 0; c < columns.size(); c++) {
            Column<T> column = columns.get(c);
            page.width(left + c, column.width());
            Entry header = header(column);
            page.put(top, left + c, header);
            height = Math.max(height, 6 + Page.points(header, column.width() - FILTER_BUTTON));
        }
        page.height(top, height);
    }

    /** A head stands over its column as the column's cells stand. */
    private Entry header(Column<T> column) {
        Entry header = Entry.words(column.header()).look(Look.HEADER);
        boolean centred = !rows.isEmpty()
                && column.entry().apply(rows.get(0)).look().place().side() == HorizontalAlignment.CENTER;
        return centred ? header.centred() : header;
    }

    private void row(Page page, int number, T row) {
        double height = LOWEST_ROW;
        for (int c = 0; c < columns.size(); c++) {
            Function<T, Entry> entries = columns.get(c).entry();
            Entry entry = entries.apply(row);
            page.put(number, left + c, entry);
            height = Math.max(height, Page.points(entry, columns.get(c).width()));
        }
        page.height(number, height);
    }

    private void register(Page page) {
        CellReference from = new CellReference(top, left);
        CellReference to = new CellReference(last(), left + columns.size() - 1);
        XSSFTable table = page.sheet().createTable(new AreaReference(from, to, SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        CTTable raw = table.getCTTable();
        for (int c = 0; c < columns.size(); c++) {
            raw.getTableColumns().getTableColumnArray(c).setName(columns.get(c).header());
        }
        raw.addNewAutoFilter().setRef(table.getArea().formatAsString());
    }
}
