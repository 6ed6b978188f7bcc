package org.stemma.report.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.report.Course;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Lines;
import org.stemma.report.page.Lines.Stroke;
import org.stemma.report.page.Look;
import org.stemma.report.page.Named;
import org.stemma.report.page.Page;
import org.stemma.report.page.Page.Area;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.HistoryRow;

/** The control charts of the weightiest series, three beside each other, over the table that they draw. */
final class ControlCharts {

    static final String WEEK = "Week";
    static final String SCORE = "Score";
    static final String USUAL = "Usual";
    static final String AVERAGE = "Weighted mean";
    static final String LOWER = "Lower limit";
    static final String UPPER = "Upper limit";
    static final String ALARM = "Score at signal";

    private static final int MOST = 6;
    private static final int ROWS = 13;

    /** Left and right end of the charts beside each other; equally wide. */
    private static final int[][] SIDES = {{0, 2}, {3, 5}, {6, 11}};

    private final String sheet;
    private final List<Course> courses;
    private final List<Course> drawn;
    private int top;

    ControlCharts(String sheet, List<Course> courses) {
        this.sheet = sheet;
        this.courses = courses;
        this.drawn = courses.stream()
                .filter(course -> course.weeks().size() > 1)
                .limit(MOST)
                .toList();
    }

    /** Every week of every series, those of the charts first. */
    List<HistoryRow> weeks() {
        return courses.stream().flatMap(course -> course.weeks().stream()).toList();
    }

    /** Writes what each chart is, leaves room for it, and answers the next free row. */
    int headings(Page page, int row) {
        top = row + 1;
        page.put(top, 0, Entry.words("Control charts").look(Look.HEADING));
        page.height(top, 24);
        if (drawn.isEmpty()) {
            String none = "One week so far: charts begin with the second, and judge from the ninth week on.";
            page.put(top + 1, 0, Entry.words(none).look(Look.MUTED.oneLine()));
            return top + 2;
        }
        for (int i = 0; i < drawn.size(); i++) {
            Course course = drawn.get(i);
            String words = course.name() + ": " + Course.words(course.now());
            Area place = place(i);
            page.put(
                    place.top() - 1,
                    place.left(),
                    Entry.words(words).look(Look.PROSE.bold().oneLine()));
        }
        return place(drawn.size() - 1).bottom() + 1;
    }

    /** Draws the charts over the cells of the table. */
    void draw(Page page, Table<HistoryRow> table) {
        int first = 0;
        for (Course course : courses) {
            int number = drawn.indexOf(course);
            if (number >= 0) {
                page.chart(place(number), new Chart(table, number + 1, course.weeks(), first).lines());
            }
            first += course.weeks().size();
        }
    }

    private Area place(int number) {
        int[] side = SIDES[number % SIDES.length];
        int row = top + 2 + number / SIDES.length * (ROWS + 2);
        return new Area(row, side[0], row + ROWS - 1, side[1]);
    }

    /** One chart: its number, weeks and the first of them among the table's rows. */
    private final class Chart {

        private final Table<HistoryRow> table;
        private final int number;
        private final List<HistoryRow> weeks;
        private final int first;

        Chart(Table<HistoryRow> table, int number, List<HistoryRow> weeks, int first) {
            this.table = table;
            this.number = number;
            this.weeks = weeks;
            this.first = first;
        }

        Lines lines() {
            return new Lines(
                    weeks.stream().map(HistoryRow::period).toList(),
                    named("Week", WEEK),
                    List.of(
                            line("Upper", UPPER, HistoryRow::upper, Palette.MUTED, Stroke.DASHED),
                            line("Usual", USUAL, HistoryRow::expected, Palette.NEUTRAL, Stroke.PLAIN),
                            line("Lower", LOWER, HistoryRow::lower, Palette.MUTED, Stroke.DASHED),
                            line("Average", AVERAGE, HistoryRow::average, Palette.MAJOR, Stroke.PLAIN),
                            line("Score", SCORE, row -> Optional.of(row.score()), Palette.BRAND, Stroke.BOLD),
                            line(
                                    "Signal",
                                    ALARM,
                                    row -> Optional.of(row.score()).filter(score -> row.isAlarm()),
                                    Palette.BAD,
                                    Stroke.MARKS)));
        }

        private Lines.Line line(
                String name,
                String column,
                Function<HistoryRow, Optional<Double>> value,
                String colour,
                Stroke stroke) {
            return new Lines.Line(column, weeks.stream().map(value).toList(), named(name, column), colour, stroke);
        }

        private Named named(String what, String column) {
            Area all = table.cells(column);
            int from = all.top() + first;
            return new Named(
                    "Drift" + number + "_" + what,
                    sheet,
                    new Area(from, all.left(), from + weeks.size() - 1, all.left()));
        }
    }
}
