package org.stemma.article.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of one sheet as they stream by. Of a formula only the value counts that was stored with it; a number that is
 * formatted as a date is that date.
 */
final class SheetRows extends DefaultHandler {

    /** Excel's own limit. */
    private static final int MOST_COLUMNS = 16_384;

    private final Book book;
    private final RowTaker taker;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type = "";
    private String style = "";
    private boolean inValue;

    /** What a sheet's cells refer to. */
    record Book(SpooledStrings strings, StylesTable styles, boolean macintosh) {}

    /** Takes rows with at least one filled cell. */
    @FunctionalInterface
    interface RowTaker {
        void take(int row, List<String> cells) throws IOException;
    }

    SheetRows(Book book, RowTaker taker) {
        this.book = book;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = Math.max(row + 1, number(attributes.getValue("r"), 0));
                cells.clear();
                column = -1;
            }
            case "c" -> {
                column = column(attributes.getValue("r"));
                type = String.valueOf(attributes.getValue("t"));
                style = String.valueOf(attributes.getValue("s"));
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> inValue = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inValue) {
            value.append(characters, start, length);
            XmlPart.refuseHuge(value);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        inValue = false;
        try {
            if (name.equals("c") && column < MOST_COLUMNS) {
                put(words());
            } else if (name.equals("row") && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                taker.take(row, List.copyOf(cells));
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void put(String words) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, words);
    }

    private String words() throws IOException {
        String stored = value.toString();
        return switch (type) {
            case "s" -> book.strings().at(number(stored, -1));
            case "str", "inlineStr", "d" -> stored;
            case "e" -> "";
            default -> isDate() ? day(stored) : stored;
        };
    }

    private boolean isDate() {
        int index = number(style, -1);
        if (index < 0 || index >= book.styles().getNumCellStyles()) {
            return false;
        }
        var cell = book.styles().getStyleAt(index);
        return DateUtil.isADateFormat(cell.getDataFormat(), cell.getDataFormatString());
    }

    private String day(String stored) {
        try {
            return ExportRow.excelDay(Double.parseDouble(stored), book.macintosh())
                    .orElse(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private int column(String reference) {
        return reference == null || reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
    }

    private static int number(String words, int otherwise) {
        try {
            return words == null ? otherwise : Integer.parseInt(words.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
