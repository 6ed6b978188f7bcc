package org.stemma.report.page;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a sheet comes out of the printer: landscape A4, as wide as the page.
 *
 * @param heads last row that is repeated on every page, from 0; -1 for none
 * @param lastColumn last column that is printed, from 0; -1 for all
 * @param newPageAt row that begins a new page, from 0; -1 for none
 */
public record Printing(int heads, int lastColumn, int newPageAt) {

    /** A data sheet: the head on every page. */
    public static final Printing DATA = new Printing(Table.HEAD, -1, -1);

    /** A sheet without a table, from one page to the next at the row. */
    public static Printing free(int newPageAt) {
        return new Printing(-1, -1, newPageAt);
    }

    /** A data sheet whose first columns are printed. */
    public static Printing upTo(int lastColumn) {
        return new Printing(Table.HEAD, lastColumn, -1);
    }

    void apply(XSSFSheet sheet, int lastRow) {
        if (lastColumn >= 0) {
            XSSFWorkbook book = sheet.getWorkbook();
            book.setPrintArea(book.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        }
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(PrintOrientation.LANDSCAPE);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft("&8Stemma · &A");
        sheet.getFooter().setRight("&8Page &P of &N");
        if (newPageAt > 0) {
            sheet.setRowBreak(newPageAt - 1);
        }
        if (heads >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(heads, heads, -1, -1));
        }
    }
}
