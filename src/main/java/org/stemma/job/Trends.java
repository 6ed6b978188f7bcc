package org.stemma.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.drift.TimeDrift;
import org.stemma.drift.TimeDrift.Chart;
import org.stemma.drift.TimeDrift.Point;
import org.stemma.plan.History;
import org.stemma.report.Tally;
import org.stemma.seal.Manifest;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;

/** This period's fidelity of each outlet, relay and pivot language against the sealed periods before it. */
final class Trends {

    private final History history;
    private final TimeDrift chart = TimeDrift.standard();

    Trends(History history) {
        this.history = history;
    }

    /** An axis and one name on it, such as {@code outlet} and {@code Kyiv Courier}. */
    private record Series(String axis, String subject) implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            int byAxis = axis.compareTo(other.axis);
            return byAxis != 0 ? byAxis : subject.compareTo(other.subject);
        }
    }

    /** One row per series of this period, by axis and name. */
    List<DriftRow> rows(List<ArticleRow> articles, List<ScoreRow> scores, List<StemmaRow> stemma, String period)
            throws IOException {
        Map<Series, List<Point>> before = before();
        List<DriftRow> rows = new ArrayList<>();
        grouped(articles, scores, stemma)
                .forEach((series, own) -> rows.add(row(series, own, before.getOrDefault(series, List.of()), period)));
        return rows;
    }

    private DriftRow row(Series series, List<ScoreRow> scores, List<Point> before, String period) {
        Chart watched = chart.watch(before, new Point(period, score(scores)));
        int words = scores.stream().mapToInt(ScoreRow::referenceWords).sum();
        double penalty = scores.stream().mapToDouble(ScoreRow::penalty).sum();
        return new DriftRow(
                series.axis(),
                series.subject(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                scores.size(),
                0,
                0,
                Optional.of(Math.round(penalty * 10_000_000 / words) / 10_000.0),
                Optional.of(watched.value()),
                before.isEmpty() ? Optional.empty() : Optional.of(watched.expected()),
                before.isEmpty() ? Optional.empty() : Optional.of(watched.limit()),
                before.size(),
                watched.signal().id());
    }

    private Map<Series, List<Point>> before() throws IOException {
        Map<Series, List<Point>> points = new TreeMap<>();
        for (Path folder : history.bundles()) {
            String period = Manifest.read(folder).period();
            Results results = Bundle.open(folder).results();
            grouped(results.articles(), results.scores(), results.stemma())
                    .forEach((series, scores) -> points.computeIfAbsent(series, key -> new ArrayList<>())
                            .add(new Point(period, score(scores))));
        }
        return points;
    }

    /** Scores of the articles that could be checked, by everything that they are watched under. */
    private static Map<Series, List<ScoreRow>> grouped(
            List<ArticleRow> articles, List<ScoreRow> scores, List<StemmaRow> stemma) {
        Map<String, ArticleRow> byName =
                articles.stream().collect(Collectors.toMap(ArticleRow::article, Function.identity()));
        Map<String, StemmaRow> edges = stemma.stream()
                .collect(Collectors.toMap(edge -> edge.story() + "\n" + edge.article(), Function.identity()));
        Map<Series, List<ScoreRow>> grouped = new TreeMap<>();
        for (ScoreRow score : scores) {
            if (score.referenceWords() > 0) {
                series(
                                score,
                                Optional.ofNullable(byName.get(score.article())),
                                Optional.ofNullable(edges.get(score.story() + "\n" + score.article())))
                        .forEach(each -> grouped.computeIfAbsent(each, key -> new ArrayList<>())
                                .add(score));
            }
        }
        return grouped;
    }

    private static List<Series> series(ScoreRow score, Optional<ArticleRow> article, Optional<StemmaRow> edge) {
        List<Series> series = new ArrayList<>();
        if (!score.outlet().isEmpty()) {
            series.add(new Series("outlet", score.outlet()));
        }
        article.flatMap(ArticleRow::relay).ifPresent(relay -> series.add(new Series("relay", relay)));
        edge.flatMap(StemmaRow::pivot).ifPresent(pivot -> series.add(new Series("pivot", pivot)));
        return series;
    }

    /** Mean score weighted by the reference words compared. */
    private static double score(List<ScoreRow> scores) {
        return Math.round(Tally.score(scores).orElse(0.0) * 10_000) / 10_000.0;
    }
}
