package org.stemma.report;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Page.Area;
import org.stemma.report.page.Palette;

/** A figure of the dashboard; {@code note} says in words what it means, {@code ink} is the note's colour. */
public record Tile(String label, Entry value, String note, String ink) {

    private static final Look SURFACE = Look.PROSE.fill(Palette.SURFACE).indent(1);

    /** Three rows and three columns from there. */
    public void draw(Page page, int row, int left) {
        page.block(
                Area.line(row, left, left + 2),
                Entry.words(label).look(SURFACE.ink(Palette.MUTED).middle().oneLine()));
        page.block(Area.line(row + 1, left, left + 2), value.look(figure()));
        page.block(Area.line(row + 2, left, left + 2), Entry.words(note).look(SURFACE.ink(ink)));
    }

    private Look figure() {
        return SURFACE.points(22)
                .bold()
                .format(value.look().format())
                .side(HorizontalAlignment.LEFT)
                .middle()
                .oneLine();
    }
}
