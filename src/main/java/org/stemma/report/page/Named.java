package org.stemma.report.page;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/**
 * Cells of one column that a chart draws, under a name of the workbook's: who moves or extends the range moves the chart.
 *
 * @param name unique in the workbook, such as {@code Trend_Score}
 * @param sheet title of the sheet that the cells stand in
 */
public record Named(String name, String sheet, Page.Area cells) {

    public Named {
        if (!name.matches("[A-Z][A-Za-z]+[0-9]*_[A-Z][A-Za-z]+")) {
            throw new IllegalArgumentException("not a name for a range: " + name);
        }
    }

    /** How a chart of the same workbook refers to the name. */
    String reference() {
        return "[0]!" + name;
    }

    /** Makes the workbook know the name. */
    void define(Workbook book) {
        if (book.getName(name) == null) {
            Name defined = book.createName();
            defined.setNameName(name);
            defined.setRefersToFormula(new AreaReference(
                            corner(cells.top(), cells.left()),
                            corner(cells.bottom(), cells.right()),
                            SpreadsheetVersion.EXCEL2007)
                    .formatAsString());
        }
    }

    private CellReference corner(int row, int column) {
        return new CellReference(sheet, row, column, true, true);
    }
}
