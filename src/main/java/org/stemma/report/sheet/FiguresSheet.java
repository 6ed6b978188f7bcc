package org.stemma.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Sheet;
import org.stemma.report.Tally;
import org.stemma.report.page.Bars;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;

/** The figures behind the dashboard's charts. */
public final class FiguresSheet implements Sheet {

    private static final String TITLE = "Figures";
    private static final int OUTLETS = 7;
    private static final List<Severity> SEVERITIES =
            List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL);
    private static final List<String> COLOURS =
            List.of(Palette.CRITICAL, Palette.MAJOR, Palette.MINOR, Palette.NEUTRAL);

    @Override
    public String id() {
        return "figures";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "Which numbers do the dashboard's charts draw?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        page.table(Table.main("FindingsByType", types(), Tally.byType(audit), "No finding."));
        page.width(OUTLETS - 1, 4);
        page.table(Table.main("ScoreByOutlet", outlets(), Tally.byOutlet(audit), "No score.")
                .at(Table.HEAD, OUTLETS));
        page.freeze(Table.FIRST, 0);
        page.print(Printing.DATA);
    }

    /** Findings by type and severity, as bars. */
    static Bars findings(Audit audit) {
        List<Tally.OfType> types = Tally.byType(audit);
        List<Bars.Series> series = new ArrayList<>();
        for (int i = 0; i < SEVERITIES.size(); i++) {
            Severity severity = SEVERITIES.get(i);
            series.add(new Bars.Series(
                    severity.id(),
                    types.stream()
                            .map(t -> (double) t.counts().get(severity.ordinal()))
                            .toList(),
                    range(i + 1, types.size()),
                    COLOURS.get(i)));
        }
        return new Bars(types.stream().map(Tally.OfType::type).toList(), range(0, types.size()), series, 0);
    }

    /** Mean score by outlet, as bars. */
    static Bars scores(Audit audit) {
        List<Tally.OfName> outlets = Tally.byOutlet(audit);
        Bars.Series series = new Bars.Series(
                "score",
                outlets.stream().map(Tally.OfName::value).toList(),
                range(OUTLETS + 1, outlets.size()),
                Palette.LINK);
        return new Bars(
                outlets.stream().map(Tally.OfName::name).toList(),
                range(OUTLETS, outlets.size()),
                List.of(series),
                100);
    }

    private static List<Column<Tally.OfType>> types() {
        List<Column<Tally.OfType>> columns = new ArrayList<>();
        columns.add(Column.words("Type of finding", 30, Tally.OfType::type));
        for (Severity severity : SEVERITIES) {
            columns.add(Column.of(
                    Tally.type(severity.id()), 11, t -> Entry.count(t.counts().get(severity.ordinal()))));
        }
        columns.add(Column.of("All", 11, t -> Entry.count(t.all())));
        return columns;
    }

    private static List<Column<Tally.OfName>> outlets() {
        return List.of(
                Column.names("Outlet", 30, Tally.OfName::name),
                Column.of("Mean score", 13, o -> Entry.amount(o.value(), "0.0")));
    }

    private static String range(int column, int rows) {
        char letter = (char) ('A' + column);
        return "'" + TITLE + "'!$" + letter + "$" + (Table.FIRST + 1) + ":$" + letter + "$"
                + (Table.FIRST + Math.max(1, rows));
    }
}
