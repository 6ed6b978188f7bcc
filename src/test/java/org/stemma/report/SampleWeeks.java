package org.stemma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.drift.Sample;
import org.stemma.drift.TimeDrift;
import org.stemma.drift.TimeDrift.Point;
import org.stemma.drift.TimeDrift.Watched;
import org.stemma.store.Rows.DriverRow;
import org.stemma.store.Rows.HistoryRow;

/** Twelve invented weeks: one outlet falls at the end, the others do not. */
final class SampleWeeks {

    private static final int FIRST = 9;

    private SampleWeeks() {}

    static List<HistoryRow> history() {
        List<HistoryRow> rows = new ArrayList<>();
        rows.addAll(series("all", "all articles", 92, 93, 91, 92, 94, 92, 91, 93, 92, 93, 90, 88));
        rows.addAll(series("outlet", "Harbour Daily", 96, 97, 96, 95, 96, 97, 96, 97, 96, 95, 96, 96));
        rows.addAll(series("outlet", "חוף היום", 88, 89, 87, 88, 90, 88, 87, 89, 88, 80, 74, 70));
        rows.addAll(series("relay", "tass", 85, 84, 86));
        rows.addAll(series("pivot", "ru", 78, 80, 79, 77, 80, 79, 78, 80, 77, 79, 78, 79));
        rows.sort(Comparator.comparing(HistoryRow::period)
                .reversed()
                .thenComparing(HistoryRow::axis)
                .thenComparing(HistoryRow::subject));
        return rows;
    }

    /** The last value is of 2031-W20. */
    private static List<HistoryRow> series(String axis, String subject, double... scores) {
        List<Sample> samples = new ArrayList<>();
        for (double score : scores) {
            int week = FIRST + 12 - scores.length + samples.size();
            samples.add(new Sample("2031-W" + (week < 10 ? "0" : "") + week, score, 1000));
        }
        return TimeDrift.standard().chart(samples).stream()
                .map(point -> row(axis, subject, point))
                .toList();
    }

    private static HistoryRow row(String axis, String subject, Point point) {
        Optional<Watched> watched = point.watched();
        return new HistoryRow(
                axis,
                subject,
                point.sample().period(),
                4,
                3,
                point.sample().words(),
                point.sample().value(),
                new TreeMap<>(Map.of("accuracy/mistranslation/number", 25.0)),
                Optional.of(point.expected()),
                watched.map(Watched::average),
                watched.map(each -> point.expected() - each.limit()),
                watched.map(each -> point.expected() + each.limit()),
                watched.map(Watched::rising),
                watched.map(Watched::falling),
                point.signal().id(),
                point.since(),
                point.signal().isAlarm()
                        ? List.of(
                                new DriverRow("type", "accuracy/mistranslation/number", 75, 12.5),
                                new DriverRow("article", "hof.html", 90, 20))
                        : List.of());
    }
}
