package org.stemma.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Course;
import org.stemma.report.Sheet;
import org.stemma.report.Tally;
import org.stemma.report.page.Bars;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Lines;
import org.stemma.report.page.Lines.Stroke;
import org.stemma.report.page.Named;
import org.stemma.report.page.Page;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.HistoryRow;

/** The figures behind the dashboard's charts. */
public final class FiguresSheet implements Sheet {

    private static final String TITLE = "Figures";
    private static final int OUTLETS = 7;
    private static final int WAYS = 10;
    private static final int TREND = 13;
    private static final int GAP = 4;

    /** Weeks of a trend; half a year. */
    private static final int WEEKS = 26;

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
        page.table(types(audit));
        page.width(OUTLETS - 1, GAP);
        page.table(outlets(audit));
        page.width(WAYS - 1, GAP);
        page.table(ways(audit));
        page.width(TREND - 1, GAP);
        page.table(trend(audit));
        page.freeze(Table.FIRST, 0);
        page.print(Printing.DATA);
    }

    /** Findings by type and severity, as bars. */
    static Bars findings(Audit audit) {
        Table<Tally.OfType> types = types(audit);
        List<Bars.Series> series = new ArrayList<>();
        for (int i = 0; i < SEVERITIES.size(); i++) {
            Severity severity = SEVERITIES.get(i);
            String word = Tally.type(severity.id());
            series.add(new Bars.Series(
                    severity.id(),
                    types.rows().stream()
                            .map(t -> (double) t.counts().get(severity.ordinal()))
                            .toList(),
                    new Named("Findings_" + word, TITLE, types.cells(word)),
                    COLOURS.get(i)));
        }
        return new Bars(
                types.rows().stream().map(Tally.OfType::type).toList(),
                new Named("Findings_Type", TITLE, types.cells("Type of finding")),
                series,
                0);
    }

    /** Mean score by outlet, as bars. */
    static Bars scores(Audit audit) {
        return bars(outlets(audit), "Outlet");
    }

    /** Mean score by relay and pivot language, as bars. */
    static Bars waysTaken(Audit audit) {
        return bars(ways(audit), "Way");
    }

    /** Mean fidelity of the last weeks, as lines; nothing if there is one week only. */
    static Optional<Lines> course(Audit audit) {
        return lines(
                audit,
                table -> List.of(
                        line(table, "Fidelity", Palette.BRAND, Stroke.BOLD),
                        line(table, "Usual", Palette.MUTED, Stroke.DASHED)));
    }

    /** Share of the articles that pass, in percent, of the last weeks; nothing if there is one week only. */
    static Optional<Lines> passing(Audit audit) {
        return lines(audit, table -> List.of(line(table, "Passing", Palette.BRAND, Stroke.BOLD)));
    }

    private static Optional<Lines> lines(Audit audit, Function<Table<HistoryRow>, List<Lines.Line>> lines) {
        Table<HistoryRow> trend = trend(audit);
        return trend.rows().size() < 2
                ? Optional.empty()
                : Optional.of(new Lines(
                        trend.rows().stream().map(HistoryRow::period).toList(),
                        new Named("Trend_Week", TITLE, trend.cells("Week")),
                        lines.apply(trend)));
    }

    private static Lines.Line line(Table<HistoryRow> trend, String column, String colour, Stroke stroke) {
        List<Optional<Double>> values = trend.rows().stream()
                .map(row -> switch (column) {
                    case "Fidelity" -> Optional.of(row.score());
                    case "Usual" -> row.expected();
                    default -> Optional.of(passing(row));
                })
                .toList();
        return new Lines.Line(column, values, new Named("Trend_" + column, TITLE, trend.cells(column)), colour, stroke);
    }

    private static Bars bars(Table<Tally.OfName> table, String what) {
        return new Bars(
                table.rows().stream().map(Tally.OfName::name).toList(),
                new Named(what + "_Name", TITLE, table.cells(what)),
                List.of(new Bars.Series(
                        "score",
                        table.rows().stream().map(Tally.OfName::value).toList(),
                        new Named(what + "_Score", TITLE, table.cells("Mean score")),
                        Palette.LINK)),
                100);
    }

    private static Table<Tally.OfType> types(Audit audit) {
        List<Column<Tally.OfType>> columns = new ArrayList<>();
        columns.add(Column.words("Type of finding", 30, Tally.OfType::type));
        for (Severity severity : SEVERITIES) {
            columns.add(Column.of(
                    Tally.type(severity.id()), 11, t -> Entry.count(t.counts().get(severity.ordinal()))));
        }
        columns.add(Column.of("All", 11, t -> Entry.count(t.all())));
        return Table.main("FindingsByType", columns, Tally.byType(audit), "No finding.");
    }

    private static Table<Tally.OfName> outlets(Audit audit) {
        return Table.main("ScoreByOutlet", means("Outlet"), Tally.byOutlet(audit), "No score.")
                .at(Table.HEAD, OUTLETS);
    }

    private static Table<Tally.OfName> ways(Audit audit) {
        return Table.main("ScoreByWay", means("Way"), Tally.byWay(audit), "No relay, no pivot.")
                .at(Table.HEAD, WAYS);
    }

    private static List<Column<Tally.OfName>> means(String what) {
        return List.of(
                Column.names(what, 30, Tally.OfName::name),
                Column.of("Mean score", 13, o -> Entry.amount(o.value(), "0.0")));
    }

    private static Table<HistoryRow> trend(Audit audit) {
        List<Column<HistoryRow>> columns = List.of(
                Column.names("Week", 13, HistoryRow::period),
                Column.of("Fidelity", 12, row -> Entry.amount(row.score(), "0.0")),
                Column.of("Usual", 12, row -> Entry.decimal(row.expected())),
                Column.of("Passing", 12, row -> Entry.amount(passing(row), "0")));
        List<HistoryRow> weeks =
                Course.batch(audit).map(course -> course.last(WEEKS).weeks()).orElse(List.of());
        return Table.main("Trend", columns, weeks, "No week.").at(Table.HEAD, TREND);
    }

    /** Share of the compared articles that pass, in percent. */
    private static double passing(HistoryRow row) {
        return 100.0 * row.passed() / Math.max(1, row.articles());
    }
}
