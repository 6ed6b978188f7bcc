package org.stemma.report.sheet;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.stemma.report.Audit;
import org.stemma.report.Evidence;
import org.stemma.report.Sheet;
import org.stemma.report.Summary;
import org.stemma.report.Tile;
import org.stemma.report.Wording;
import org.stemma.report.page.Bars;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Link;
import org.stemma.report.page.Look;
import org.stemma.report.page.Look.Edge;
import org.stemma.report.page.Page;
import org.stemma.report.page.Page.Area;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.store.Rows.FindingRow;

/** The one page: how far can what we read be trusted, who bends it, and what must be looked at. */
public final class DashboardSheet implements Sheet {

    private static final int FIRST = 1;
    private static final int LAST = 15;
    /** Widths in digits: so wide that tiles and five findings fill one landscape page. */
    private static final double BLOCK = 15;

    private static final double GAP = 1.6;
    private static final int MOST_FINDINGS = 5;
    private static final int CHART_ROWS = 12;

    /** The gap between the left and the right half. */
    private static final int MIDDLE = 8;

    /** Left and right end of the columns in the list of findings. */
    private static final int[][] PARTS = {{1, 1}, {2, 3}, {4, 6}, {7, 10}, {11, 14}, {15, 15}};

    @Override
    public String id() {
        return "dashboard";
    }

    @Override
    public String title() {
        return "Dashboard";
    }

    @Override
    public String question() {
        return "The week on one page.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        columns(page);
        page.tab(Palette.BRAND);
        int row = head(audit, page);
        row = tiles(audit, page, row);
        row = measured(audit, page, row);
        row = findings(audit, page, row);
        page.print(Printing.free(row));
        row = charts(audit, page, row);
        contents(page, row);
    }

    /** Four blocks of three columns with a gap between two blocks. */
    private static void columns(Page page) {
        page.narrow(0, 2);
        for (int column = FIRST; column <= LAST; column++) {
            if (column % 4 == 0) {
                page.narrow(column, GAP);
            } else {
                page.narrow(column, BLOCK);
            }
        }
        page.narrow(LAST + 1, 2);
    }

    private static int head(Audit audit, Page page) {
        page.height(0, 10);
        Look band = Look.PROSE.fill(Palette.BRAND).ink(Palette.PAPER).middle().indent(1);
        page.block(
                Area.line(1, FIRST, LAST),
                Entry.words(Summary.name(audit)).look(band.points(11).oneLine()));
        page.height(1, 24);
        Entry headline =
                Entry.words(Summary.headline(audit)).look(band.points(18).bold());
        page.block(Area.line(2, FIRST, LAST), headline);
        page.height(2, Math.max(44, Page.points(headline, width(FIRST, LAST)) + 14));
        page.height(3, 10);
        return 4;
    }

    private static int tiles(Audit audit, Page page, int top) {
        List<Tile> tiles = Summary.tiles(audit);
        for (int i = 0; i < tiles.size(); i++) {
            int row = top + i / 4 * 4;
            tiles.get(i).draw(page, row, FIRST + i % 4 * 4);
        }
        int rows = (tiles.size() + 3) / 4;
        for (int r = 0; r < rows; r++) {
            page.height(top + r * 4, 20);
            page.height(top + r * 4 + 1, 32);
            page.height(top + r * 4 + 2, 32);
            page.height(top + r * 4 + 3, 8);
        }
        return top + rows * 4;
    }

    private static int measured(Audit audit, Page page, int top) {
        Entry sentence = Entry.words(Summary.measured(audit))
                .look(Look.PROSE.fill(Palette.BRAND_SOFT).middle().indent(1));
        page.block(Area.line(top, FIRST, LAST), sentence);
        page.height(top, Page.points(sentence, width(FIRST, LAST)) + 10);
        page.height(top + 1, 8);
        return top + 2;
    }

    private static int findings(Audit audit, Page page, int top) {
        List<FindingRow> worst = audit.standing().stream().limit(MOST_FINDINGS).toList();
        page.block(
                Area.line(top, FIRST, LAST),
                Entry.words(Summary.lookAt(worst.size())).look(Look.HEADING));
        page.height(top, 24);
        int row = top + 1;
        List<String> heads = List.of("No.", "What", "Where", "The article says", "The reference says", "");
        line(
                page,
                row++,
                heads.stream().map(h -> Entry.words(h).look(Look.HEADER)).toList());
        for (int i = 0; i < worst.size(); i++) {
            line(page, row++, entries(audit, worst.get(i), i));
        }
        page.height(row, 8);
        return row + 1;
    }

    private static List<Entry> entries(Audit audit, FindingRow finding, int number) {
        Entry severity = FindingsSheet.severity(finding.severity());
        String kind = finding.severity() + "\n" + Wording.type(finding.type());
        return List.of(
                Entry.count(number + 1).look(Look.BODY.bold().centred()),
                Entry.words(kind)
                        .look(severity.look().side(HorizontalAlignment.LEFT).indent(1)),
                Entry.name(audit.name(finding.article())),
                Evidence.brief(finding.sentence(), finding.quote()),
                Evidence.brief(finding.referenceSentence(), finding.referenceQuote()),
                Entry.words("open ›").to(FindingsSheet.link(number)));
    }

    private static void line(Page page, int row, List<Entry> entries) {
        double height = 20;
        for (int i = 0; i < entries.size(); i++) {
            page.block(Area.line(row, PARTS[i][0], PARTS[i][1]), entries.get(i));
            height = Math.max(height, Page.points(entries.get(i), width(PARTS[i][0], PARTS[i][1])) + 2);
        }
        page.height(row, height);
    }

    private static int charts(Audit audit, Page page, int top) {
        trend(audit, page, top);
        heading(page, Area.line(top, MIDDLE + 1, LAST), "What was found");
        chart(page, new Area(top + 1, MIDDLE + 1, top + CHART_ROWS, LAST), FiguresSheet.findings(audit));
        int next = top + CHART_ROWS + 1;
        heading(page, Area.line(next, FIRST, MIDDLE - 1), "Fidelity by outlet, lowest first");
        heading(page, Area.line(next, MIDDLE + 1, LAST), "Fidelity by relay and pivot language, lowest first");
        chart(page, new Area(next + 1, FIRST, next + CHART_ROWS, MIDDLE - 1), FiguresSheet.scores(audit));
        chart(page, new Area(next + 1, MIDDLE + 1, next + CHART_ROWS, LAST), FiguresSheet.waysTaken(audit));
        return next + CHART_ROWS + 1;
    }

    /** Two small charts, or why there are none. */
    private static void trend(Audit audit, Page page, int top) {
        heading(page, Area.line(top, FIRST, FIRST + 2), "Mean fidelity, last weeks");
        heading(page, Area.line(top, FIRST + 4, MIDDLE - 1), "Articles that pass, in %");
        FiguresSheet.course(audit)
                .ifPresentOrElse(
                        lines -> page.chart(new Area(top + 1, FIRST, top + CHART_ROWS, FIRST + 2), lines),
                        () -> page.block(
                                Area.line(top + 1, FIRST, MIDDLE - 1),
                                Entry.words(Summary.noTrend(audit)).look(Look.MUTED.oneLine())));
        FiguresSheet.passing(audit)
                .ifPresent(lines -> page.chart(new Area(top + 1, FIRST + 4, top + CHART_ROWS, MIDDLE - 1), lines));
    }

    private static void heading(Page page, Area area, String words) {
        page.block(area, Entry.words(words).look(Look.HEADING));
        page.height(area.top(), 24);
    }

    private static void chart(Page page, Area area, Bars bars) {
        if (bars.categories().isEmpty()) {
            page.put(area.top(), area.left(), Entry.words("Nothing to draw.").look(Look.MUTED.oneLine()));
        } else {
            page.chart(area, bars);
        }
    }

    private static void contents(Page page, int top) {
        page.block(Area.line(top, FIRST, LAST), Entry.words("In this workbook").look(Look.HEADING));
        page.height(top, 24);
        int row = top + 1;
        for (Map.Entry<String, String> sheet : page.contents().entrySet()) {
            if (!sheet.getKey().equals(page.contents().keySet().iterator().next())) {
                Look plain = Look.PROSE.oneLine().edge(Edge.BELOW).steady();
                page.block(
                        Area.line(row, FIRST, 3),
                        Entry.words(sheet.getKey()).look(plain).to(new Link(sheet.getKey(), 0)));
                page.block(
                        Area.line(row, 4, LAST), Entry.words(sheet.getValue()).look(plain.ink(Palette.MUTED)));
                page.height(row++, 17);
            }
        }
    }

    private static double width(int left, int right) {
        double width = 0;
        for (int column = left; column <= right; column++) {
            width += column % 4 == 0 ? GAP : BLOCK;
        }
        return width;
    }
}
