package org.stemma.job;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.drift.Drivers;
import org.stemma.drift.Drivers.Driver;
import org.stemma.drift.TimeDrift.Point;
import org.stemma.store.Rows.DriverRow;
import org.stemma.store.Rows.HistoryRow;
import org.stemma.store.Rows.ScoreRow;

/** Why a series left the usual: its articles and types of finding against the periods before the change began. */
final class Causes {

    private final Figures figures;
    private final List<HistoryRow> before;

    /** @param before the series' earlier periods */
    Causes(Figures figures, List<HistoryRow> before) {
        this.figures = figures;
        this.before = before;
    }

    /** Of an earlier period what its own run found; of this period what its results say. */
    List<DriverRow> of(HistoryRow row, Point point) {
        if (!figures.areOf(row.period())) {
            return row.drivers();
        }
        List<HistoryRow> usual = before.stream()
                .filter(each -> each.period().compareTo(point.since().orElse(each.period())) < 0)
                .toList();
        Stream<DriverRow> types =
                Drivers.most(types(row, usual), point.signal()).stream().map(driver -> row("type", driver));
        Stream<DriverRow> articles =
                Drivers.most(articles(row, usual), point.signal()).stream().map(driver -> row("article", driver));
        return Stream.concat(types, articles).toList();
    }

    private static List<Driver> types(HistoryRow row, List<HistoryRow> usual) {
        TreeSet<String> types = new TreeSet<>(row.penalties().keySet());
        usual.forEach(each -> types.addAll(each.penalties().keySet()));
        List<Driver> drivers = new ArrayList<>();
        for (String type : types) {
            double sum = usual.stream()
                    .mapToDouble(each -> each.penalties().getOrDefault(type, 0.0))
                    .sum();
            drivers.add(new Driver(
                    type, 1000 * row.penalties().getOrDefault(type, 0.0) / row.words(), 1000 * sum / words(usual)));
        }
        return drivers;
    }

    private List<Driver> articles(HistoryRow row, List<HistoryRow> usual) {
        double sum = usual.stream()
                .flatMap(each -> each.penalties().values().stream())
                .mapToDouble(penalty -> penalty)
                .sum();
        List<Driver> drivers = new ArrayList<>();
        for (ScoreRow score : figures.scores(Series.of(row))) {
            double share = 1000.0 * score.referenceWords() / row.words();
            drivers.add(new Driver(score.article(), 1000 * score.penalty() / row.words(), share * sum / words(usual)));
        }
        return drivers;
    }

    private static long words(List<HistoryRow> rows) {
        return Math.max(1, rows.stream().mapToLong(HistoryRow::words).sum());
    }

    private static DriverRow row(String kind, Driver driver) {
        return new DriverRow(kind, driver.name(), rounded(driver.penalty()), rounded(driver.usual()));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
