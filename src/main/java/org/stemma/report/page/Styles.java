package org.stemma.report.page;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stemma.report.page.Look.Edge;
import org.stemma.report.page.Look.Letters;

/** The styles and fonts of one workbook; each look is written once, in the order of its first use. */
final class Styles {

    /** On every Windows and Mac, with Hebrew and Arabic letters; metric twins stand in for it elsewhere. */
    static final String FONT = "Arial";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    XSSFFont font(Letters letters) {
        return fonts.computeIfAbsent(letters, this::make);
    }

    static XSSFColor colour(String rrggbb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rrggbb), null);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look.letters()));
        if (!look.fill().equals(Palette.PAPER)) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        place(style, look.place());
        edge(style, look.edge());
        return style;
    }

    private static void place(XSSFCellStyle style, Look.Place place) {
        style.setAlignment(place.side());
        style.setVerticalAlignment(place.height());
        style.setWrapText(place.wrap());
        style.setIndention((short) place.indent());
        style.setReadingOrder(place.rightToLeft() ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT);
    }

    private static void edge(XSSFCellStyle style, Edge edge) {
        if (edge == Edge.BELOW) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(Palette.LINE));
        } else if (edge == Edge.ACCENT) {
            style.setBorderLeft(BorderStyle.THICK);
            style.setLeftBorderColor(colour(Palette.BRAND));
        }
    }

    private XSSFFont make(Letters letters) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setCharSet(FontCharset.DEFAULT);
        font.setFontHeightInPoints((short) letters.points());
        font.setBold(letters.bold());
        font.setItalic(letters.italic());
        font.setStrikeout(letters.struck());
        font.setUnderline(letters.underlined() ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colour(letters.ink()));
        return font;
    }
}
