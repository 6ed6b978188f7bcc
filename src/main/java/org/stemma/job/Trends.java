package org.stemma.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stemma.drift.Sample;
import org.stemma.drift.TimeDrift;
import org.stemma.drift.TimeDrift.Point;
import org.stemma.drift.TimeDrift.Watched;
import org.stemma.plan.History;
import org.stemma.seal.Manifest;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.HistoryRow;
import org.stemma.store.Rows.ScoreRow;

/** This period's fidelity of each outlet, relay and pivot language on one chart with the sealed periods before it. */
final class Trends {

    /** What the figures of a bundle without a history are made of; its findings are too many to be read. */
    private static final Set<String> KINDS = Set.of("articles", "scores", "stemma");

    /** A series that was absent from so many periods is dropped. */
    private static final int RECENT = 8;

    private static final Comparator<HistoryRow> NEWEST_FIRST =
            Comparator.comparing(HistoryRow::period).reversed().thenComparing(Series::of);

    private final Figures figures;
    private final List<HistoryRow> history;

    /** @param results of this period, without drift and history */
    Trends(History history, String period, Results results) throws IOException {
        this.figures = new Figures(period, results);
        Map<Series, List<HistoryRow>> rows = new TreeMap<>();
        List<String> periods = new ArrayList<>();
        for (Path bundle : history.bundles()) {
            periods.add(Manifest.read(bundle).period());
            add(before(bundle, periods.get(periods.size() - 1)), rows);
        }
        add(figures.rows(), rows);
        String recent = periods.size() < RECENT ? "" : periods.get(periods.size() - RECENT);
        rows.values().removeIf(series -> series.get(series.size() - 1).period().compareTo(recent) < 0);
        this.history = rows.values().stream()
                .flatMap(series -> charted(series).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static void add(List<HistoryRow> period, Map<Series, List<HistoryRow>> rows) {
        period.forEach(row ->
                rows.computeIfAbsent(Series.of(row), key -> new ArrayList<>()).add(row));
    }

    /** Every period of every series that was there in this period or lately. */
    List<HistoryRow> history() {
        return history;
    }

    /** This period's point of each outlet, relay and pivot. */
    List<DriftRow> rows() {
        return history.stream()
                .limit(figures.rows().size())
                .filter(row -> !Series.of(row).equals(Series.ALL))
                .map(this::drift)
                .toList();
    }

    private DriftRow drift(HistoryRow row) {
        double penalty = figures.scores(Series.of(row)).stream()
                .mapToDouble(ScoreRow::penalty)
                .sum();
        int before = (int) history.stream()
                .filter(other -> Series.of(other).equals(Series.of(row)))
                .count();
        return new DriftRow(
                row.axis(),
                row.subject(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.articles(),
                0,
                0,
                Optional.of(rounded(1000 * penalty / row.words())),
                Optional.of(row.score()),
                row.expected(),
                row.expected()
                        .map(expected -> row.upper()
                                .map(upper -> rounded(upper - expected))
                                .orElse(0.0)),
                before - 1,
                row.signal());
    }

    private static List<HistoryRow> before(Path bundle, String period) throws IOException {
        Path results = Bundle.open(bundle).folder().resolve("results");
        List<HistoryRow> rows = Results.history(results, period);
        return rows.isEmpty() ? new Figures(period, Results.read(results, KINDS)).rows() : rows;
    }

    private List<HistoryRow> charted(List<HistoryRow> series) {
        List<Point> points = TimeDrift.standard()
                .chart(series.stream()
                        .map(row -> new Sample(row.period(), row.score(), row.words()))
                        .toList());
        return IntStream.range(0, series.size())
                .mapToObj(i -> charted(series.get(i), points.get(i), series.subList(0, i)))
                .toList();
    }

    private HistoryRow charted(HistoryRow row, Point point, List<HistoryRow> before) {
        Optional<Watched> watched = point.watched();
        Causes causes = new Causes(figures, before);
        return new HistoryRow(
                row.axis(),
                row.subject(),
                row.period(),
                row.articles(),
                row.passed(),
                row.words(),
                row.score(),
                row.penalties(),
                point.history() == 0 ? Optional.empty() : Optional.of(rounded(point.expected())),
                watched.map(each -> rounded(each.average())),
                watched.map(each -> rounded(point.expected() - each.limit())),
                watched.map(each -> rounded(point.expected() + each.limit())),
                watched.map(each -> rounded(each.rising())),
                watched.map(each -> rounded(each.falling())),
                point.signal().id(),
                point.since(),
                point.signal().isAlarm() ? causes.of(row, point) : List.of());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
