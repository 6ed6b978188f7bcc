package org.stemma.report.page;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks. Equal looks share one style of the file.
 *
 * @param letters font
 * @param fill RRGGBB
 * @param place where the words stand in the cell
 * @param format number format in Excel's own notation, which doesn't depend on the reader's country
 * @param edge the cell's borders
 * @param quoted whether Excel must take the words as words even after an edit
 */
public record Look(Letters letters, String fill, Place place, String format, Edge edge, boolean quoted) {

    /** Borders: none, a hair line below, or a thick stroke at the left of a tile. */
    public enum Edge {
        NONE,
        BELOW,
        ACCENT
    }

    /** A font of the workbook; {@code ink} is RRGGBB. */
    public record Letters(int points, boolean bold, boolean italic, boolean struck, boolean underlined, String ink) {

        Letters marked(boolean strike, boolean underline, String colour) {
            return new Letters(points, true, italic, strike, underline, colour);
        }
    }

    /**
     * Where the words stand in the cell.
     *
     * @param indent in Excel's steps of about three blanks
     * @param rightToLeft how the words are read
     * @param steady whether words of every script are laid out as English ones, as in a list of names
     */
    public record Place(
            HorizontalAlignment side,
            VerticalAlignment height,
            boolean wrap,
            int indent,
            boolean rightToLeft,
            boolean steady) {}

    private static final Place TOP_LEFT =
            new Place(HorizontalAlignment.LEFT, VerticalAlignment.TOP, true, 1, false, false);

    /** Words in a table. */
    public static final Look BODY = new Look(
            new Letters(10, false, false, false, false, Palette.INK),
            Palette.PAPER,
            TOP_LEFT,
            "General",
            Edge.BELOW,
            false);

    /** Words outside of tables. */
    public static final Look PROSE = BODY.edge(Edge.NONE).indent(0);

    public static final Look MUTED = PROSE.ink(Palette.MUTED);

    public static final Look TITLE =
            PROSE.points(18).bold().ink(Palette.BRAND).oneLine().middle();

    public static final Look HEADING =
            PROSE.points(12).bold().ink(Palette.BRAND).oneLine().middle();

    /** The head of a table's column. */
    public static final Look HEADER =
            BODY.bold().ink(Palette.PAPER).fill(Palette.BRAND).middle().edge(Edge.NONE);

    public Look points(int points) {
        return letters(
                new Letters(points, letters.bold, letters.italic, letters.struck, letters.underlined, letters.ink));
    }

    public Look bold() {
        return letters(
                new Letters(letters.points, true, letters.italic, letters.struck, letters.underlined, letters.ink));
    }

    public Look ink(String ink) {
        return letters(
                new Letters(letters.points, letters.bold, letters.italic, letters.struck, letters.underlined, ink));
    }

    public Look link() {
        return letters(new Letters(letters.points, letters.bold, letters.italic, false, true, Palette.LINK));
    }

    public Look fill(String colour) {
        return new Look(letters, colour, place, format, edge, quoted);
    }

    public Look edge(Edge other) {
        return new Look(letters, fill, place, format, other, quoted);
    }

    public Look format(String pattern) {
        return new Look(letters, fill, place, pattern, edge, quoted);
    }

    Look asWords() {
        return new Look(letters, fill, place, format, edge, true);
    }

    public Look side(HorizontalAlignment side) {
        int indent = side == HorizontalAlignment.CENTER ? 0 : place.indent;
        return place(new Place(side, place.height, place.wrap, indent, place.rightToLeft, place.steady));
    }

    public Look centred() {
        return side(HorizontalAlignment.CENTER);
    }

    public Look middle() {
        return place(new Place(
                place.side, VerticalAlignment.CENTER, place.wrap, place.indent, place.rightToLeft, place.steady));
    }

    public Look oneLine() {
        return place(new Place(place.side, place.height, false, place.indent, place.rightToLeft, place.steady));
    }

    public Look indent(int steps) {
        return place(
                new Place(place.side, place.height, place.wrap, Math.min(steps, 15), place.rightToLeft, place.steady));
    }

    /** Names of several scripts stay in one line and order. */
    public Look steady() {
        return place(new Place(place.side, place.height, place.wrap, place.indent, place.rightToLeft, true));
    }

    /** Hebrew, Arabic, Persian: read from the right and stand at the right. */
    Look rightToLeft() {
        HorizontalAlignment side = place.side == HorizontalAlignment.LEFT ? HorizontalAlignment.RIGHT : place.side;
        return place(new Place(side, place.height, place.wrap, place.indent, true, place.steady));
    }

    private Look letters(Letters other) {
        return new Look(other, fill, place, format, edge, quoted);
    }

    private Look place(Place other) {
        return new Look(letters, fill, other, format, edge, quoted);
    }
}
