package org.stemma.report.sheet;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.stemma.report.Audit;
import org.stemma.report.Course;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.HistoryRow;

/** Over time: is somebody getting worse? Along the chain: which step of the way did the harm? */
public final class DriftSheet implements Sheet {

    private static final int NAME = 26;
    private static final int KIND = 20;
    private static final int SIGNAL = 22;
    private static final int CAUSE = 46;
    private static final int FIGURE = 11;

    /** Series that leave room for the charts on a printed page. */
    private static final int ONE_PAGE = 8;

    @Override
    public String id() {
        return "drift";
    }

    @Override
    public String title() {
        return "Drift";
    }

    @Override
    public String question() {
        return "Is an outlet, relay or language getting worse over time, and which step of the way did the harm?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        List<Course> courses = Course.all(audit);
        int next = page.table(Table.main(
                "DriftOverTime", series(audit), courses, "No series: nothing was scored against a reference."));
        int newPageAt = courses.size() > ONE_PAGE ? next + 1 : -1;
        ControlCharts charts = new ControlCharts(title(), courses);
        next = charts.headings(page, next);
        next = heading(page, next, "Along the chain");
        List<DriftRow> edges = audit.results().drift().stream()
                .filter(row -> row.axis().equals("edge"))
                .toList();
        next = page.table(Table.main("DriftAlongTheChain", edges(audit), edges, "No edge of a stemma was measured.")
                .at(next, 0));
        next = heading(page, next, "Week by week");
        Table<HistoryRow> weeks = Table.main("WeekByWeek", weeks(audit), charts.weeks(), "No week was scored.")
                .at(next, 0);
        page.table(weeks);
        charts.draw(page, weeks);
        page.freeze(Table.FIRST, 1);
        page.print(Printing.free(newPageAt));
    }

    private static int heading(Page page, int row, String words) {
        page.put(row + 1, 0, Entry.words(words).look(Look.HEADING));
        page.height(row + 1, 24);
        return row + 2;
    }

    private static List<Column<Course>> series(Audit audit) {
        return List.of(
                Column.of("Over time", NAME, c -> Entry.name(c.name()).bold()),
                Column.names("Kind", KIND, c -> c.isBatch() ? "batch" : c.axis()),
                Column.of("Signal", SIGNAL, c -> signal(c.now())),
                Column.of("What moved it", CAUSE, c -> Entry.words(cause(c, audit))),
                Column.of("Score", FIGURE, c -> Entry.amount(c.now().score(), "0.0")),
                Column.of("Usual score", FIGURE, c -> Entry.decimal(c.now().expected())),
                Column.of("Weighted mean", FIGURE, c -> Entry.decimal(c.now().average())),
                Column.of("Lower limit", FIGURE, c -> Entry.decimal(c.now().lower())),
                Column.of("Upper limit", FIGURE, c -> Entry.decimal(c.now().upper())),
                Column.of("Articles", FIGURE, c -> Entry.count(c.now().articles())),
                Column.of("Words", FIGURE, c -> Entry.count(c.now().words())),
                Column.of("Weeks", FIGURE, c -> Entry.count(c.weeks().size())),
                Column.names("Last seen", FIGURE, c -> c.now().period()));
    }

    /** The week of the alarm and its drivers, as penalties per thousand words. */
    private static String cause(Course course, Audit audit) {
        return course.alarmed()
                .map(week ->
                        "Signalled in " + week.period() + ". Penalty per 1000 words: " + Course.drivers(week, audit))
                .orElse("");
    }

    private static List<Column<DriftRow>> edges(Audit audit) {
        return List.of(
                Column.of(
                        "Version",
                        NAME,
                        d -> Entry.name(audit.name(d.subject())).bold()),
                Column.names(
                        "Derives from", KIND, d -> d.parent().map(audit::name).orElse("–")),
                Column.names("Through language", SIGNAL, d -> Page.orDash(d.pivot())),
                Column.names("Story", CAUSE, d -> d.story().map(audit::label).orElse("–")),
                Column.of("Introduced here", FIGURE, d -> Entry.count(d.introduced())),
                Column.of("Inherited", FIGURE, d -> Entry.count(d.inherited())),
                Column.of("Score", FIGURE, d -> Entry.decimal(d.score())),
                Column.of("Penalty per 1000 words", FIGURE, d -> Entry.decimal(d.penaltyPerThousand())));
    }

    private static List<Column<HistoryRow>> weeks(Audit audit) {
        return List.of(
                Column.names("Series", NAME, row -> Course.name(row.axis(), row.subject())),
                Column.names(ControlCharts.WEEK, KIND, HistoryRow::period),
                Column.of("Signal", SIGNAL, DriftSheet::signal),
                Column.words("Drivers", CAUSE, row -> Course.drivers(row, audit)),
                Column.of(ControlCharts.SCORE, FIGURE, row -> Entry.amount(row.score(), "0.0")),
                Column.of(ControlCharts.USUAL, FIGURE, row -> Entry.decimal(row.expected())),
                Column.of(ControlCharts.AVERAGE, FIGURE, row -> Entry.decimal(row.average())),
                Column.of(ControlCharts.LOWER, FIGURE, row -> Entry.decimal(row.lower())),
                Column.of(ControlCharts.UPPER, FIGURE, row -> Entry.decimal(row.upper())),
                Column.of("Articles", FIGURE, row -> Entry.count(row.articles())),
                Column.of("Words", FIGURE, row -> Entry.count(row.words())),
                Column.of("Sum of falls", FIGURE, row -> Entry.decimal(row.falling())),
                Column.of("Sum of rises", FIGURE, row -> Entry.decimal(row.rising())),
                Column.of(
                        ControlCharts.ALARM,
                        FIGURE,
                        row -> Entry.decimal(Optional.of(row.score()).filter(score -> row.isAlarm()))));
    }

    private static Entry signal(HistoryRow week) {
        String words = Course.words(week);
        return switch (week.signal()) {
            case "down" -> Light.ACT.entry(words);
            case "up" -> Light.SOUND.entry(words);
            default ->
                Entry.words(words).look(Look.BODY.side(HorizontalAlignment.LEFT).ink(Palette.MUTED));
        };
    }
}
