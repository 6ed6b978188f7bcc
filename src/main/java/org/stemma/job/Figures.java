package org.stemma.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Tally;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.HistoryRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;

/** A period's figures for everything that is watched over time; no chart yet. */
final class Figures {

    private final String period;
    private final Map<String, ArticleRow> articles;
    private final Map<String, StemmaRow> edges;
    private final Map<String, List<FindingRow>> findings;
    private final SortedMap<Series, List<ScoreRow>> scores = new TreeMap<>();

    /** @param results of which articles, scores, stemma and findings count */
    Figures(String period, Results results) {
        this.period = period;
        articles = results.articles().stream().collect(Collectors.toMap(ArticleRow::article, Function.identity()));
        edges = results.stemma().stream()
                .collect(Collectors.toMap(edge -> key(edge.story(), edge.article()), Function.identity()));
        findings = results.findings().stream()
                .filter(FindingRow::stands)
                .collect(Collectors.groupingBy(finding -> key(finding.story(), finding.article())));
        results.scores().stream()
                .filter(score -> score.referenceWords() > 0)
                .forEach(score -> series(score)
                        .forEach(series -> scores.computeIfAbsent(series, key -> new ArrayList<>())
                                .add(score)));
    }

    /** One row a series that has articles that could be compared. */
    List<HistoryRow> rows() {
        return scores.keySet().stream().map(this::row).toList();
    }

    boolean areOf(String other) {
        return period.equals(other);
    }

    /** The series' scorecards. */
    List<ScoreRow> scores(Series series) {
        return scores.getOrDefault(series, List.of());
    }

    private HistoryRow row(Series series) {
        List<ScoreRow> own = scores(series);
        return new HistoryRow(
                series.axis(),
                series.subject(),
                period,
                own.size(),
                (int) own.stream().filter(Figures::passes).count(),
                own.stream().mapToInt(ScoreRow::referenceWords).sum(),
                Math.round(Tally.score(own).orElse(0.0) * 10_000) / 10_000.0,
                penalties(own),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of());
    }

    private static boolean passes(ScoreRow score) {
        return Light.of(Optional.of(score.score()), score.critical()) == Light.SOUND;
    }

    private SortedMap<String, Double> penalties(List<ScoreRow> own) {
        SortedMap<String, Double> penalties = new TreeMap<>();
        for (ScoreRow score : own) {
            for (FindingRow finding : findings.getOrDefault(key(score.story(), score.article()), List.of())) {
                double weight = Severity.values()[Audit.severity(finding)].weight();
                if (weight > 0) {
                    penalties.merge(finding.type(), weight, Double::sum);
                }
            }
        }
        return penalties;
    }

    private List<Series> series(ScoreRow score) {
        List<Series> series = new ArrayList<>(List.of(Series.ALL));
        if (!score.outlet().isEmpty()) {
            series.add(new Series("outlet", score.outlet()));
        }
        Optional.ofNullable(articles.get(score.article()))
                .flatMap(ArticleRow::relay)
                .ifPresent(relay -> series.add(new Series("relay", relay)));
        Optional.ofNullable(edges.get(key(score.story(), score.article())))
                .flatMap(StemmaRow::pivot)
                .ifPresent(pivot -> series.add(new Series("pivot", pivot)));
        return series;
    }

    private static String key(String story, String article) {
        return story + "\n" + article;
    }
}
