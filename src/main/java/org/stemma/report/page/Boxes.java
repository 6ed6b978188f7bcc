package org.stemma.report.page;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.stemma.report.page.Page.Area;

/** Draws native shapes: boxes with words and lines between cells. No font is measured, so the bytes are the same everywhere. */
final class Boxes {

    private static final int DASHED = 1;
    private static final int WIDTH = 1;
    private static final int POINTS = 9;

    private Boxes() {}

    /** A box over the cells. */
    static void box(XSSFSheet sheet, Area area, Entry entry, boolean dashed) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFSimpleShape shape = drawing.createSimpleShape(
                anchor(drawing, area.top(), area.left(), area.bottom() + 1, area.right() + 1));
        shape.setShapeType(ShapeTypes.RECT);
        int[] fill = colour(entry.look().fill());
        shape.setFillColor(fill[0], fill[1], fill[2]);
        line(shape, dashed);
        shape.setText(new XSSFRichTextString(CellText.visible(entry.seen())));
        shape.getCTShape()
                .getTxBody()
                .getPList()
                .forEach(paragraph -> paragraph.getRList().forEach(run -> {
                    CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                    letters.setSz(POINTS * 100);
                    letters.setLang("en-GB");
                    (letters.isSetSolidFill() ? letters.getSolidFill() : letters.addNewSolidFill())
                            .addNewSrgbClr()
                            .setVal(HexFormat.of()
                                    .parseHex(entry.look().letters().ink()));
                    letters.addNewLatin().setTypeface(Styles.FONT);
                }));
    }

    /** A line from the upper left corner of one cell to that of another, which lies below it or to its right. */
    static void line(XSSFSheet sheet, Area area, boolean dashed) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFConnector line =
                drawing.createConnector(anchor(drawing, area.top(), area.left(), area.bottom(), area.right()));
        line.setShapeType(ShapeTypes.LINE);
        int[] ink = colour(Palette.MUTED);
        line.setLineStyleColor(ink[0], ink[1], ink[2]);
        line.setLineWidth(WIDTH);
        if (dashed) {
            line.setLineStyle(DASHED);
        }
    }

    private static void line(XSSFSimpleShape shape, boolean dashed) {
        int[] ink = colour(Palette.MUTED);
        shape.setLineStyleColor(ink[0], ink[1], ink[2]);
        shape.setLineWidth(WIDTH);
        if (dashed) {
            shape.setLineStyle(DASHED);
        }
    }

    private static XSSFClientAnchor anchor(XSSFDrawing drawing, int top, int left, int bottom, int right) {
        return drawing.createAnchor(0, 0, 0, 0, left, top, right, bottom);
    }

    private static int[] colour(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return new int[] {bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff};
    }
}
