package org.stemma.report.page;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a sheet comes out of the printer: A4, as wide as the page.
 *
 * @param landscape or upright
 * @param onePage whether everything is drawn small enough for one page
 * @param heads last row that is repeated on every page, from 0; -1 for none
 * @param lastColumn last column that is printed, from 0; -1 for all
 */
public record Printing(boolean landscape, boolean onePage, int heads, int lastColumn) {

    /** A data sheet: landscape, the head on every page. */
    public static final Printing DATA = new Printing(true, false, Table.HEAD, -1);

    /** A data sheet whose first columns are printed. */
    public static Printing upTo(int lastColumn) {
        return new Printing(true, false, Table.HEAD, lastColumn);
    }

    void apply(XSSFSheet sheet, int lastRow) {
        if (lastColumn >= 0) {
            XSSFWorkbook book = sheet.getWorkbook();
            book.setPrintArea(book.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        }
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onePage ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft("&8Stemma · &A");
        sheet.getFooter().setRight("&8Page &P of &N");
        if (heads >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(heads, heads, -1, -1));
        }
    }
}
