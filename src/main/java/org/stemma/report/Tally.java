package org.stemma.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.stemma.check.Severity;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.ScoreRow;

/** Sums and means of an audit: the figures of dashboard and charts. */
public final class Tally {

    /** Most bars of a chart. */
    public static final int MOST_BARS = 10;

    private Tally() {}

    /**
     * How often a type of finding was found.
     *
     * @param counts by severity, in the order of {@link Severity}
     */
    public record OfType(String type, List<Integer> counts) {

        public int all() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        int penalty() {
            int penalty = 0;
            for (Severity severity : Severity.values()) {
                penalty += severity.weight() * counts.get(severity.ordinal());
            }
            return penalty;
        }
    }

    /** A name and its figure. */
    public record OfName(String name, double value) {}

    /** Findings by type, heaviest first; what is beyond the last bar is one type "other". */
    public static List<OfType> byType(Audit audit) {
        Map<String, int[]> counts = new TreeMap<>();
        for (FindingRow finding : audit.standing()) {
            counts.computeIfAbsent(type(finding.type()), t -> new int[Severity.values().length])[
                    Audit.severity(finding)]++;
        }
        List<OfType> types = new ArrayList<>();
        counts.forEach((type, each) ->
                types.add(new OfType(type, java.util.Arrays.stream(each).boxed().toList())));
        types.sort(Comparator.comparingInt(OfType::penalty)
                .thenComparingInt(OfType::all)
                .reversed());
        return types.size() <= MOST_BARS ? types : gathered(types);
    }

    private static List<OfType> gathered(List<OfType> types) {
        List<OfType> most = new ArrayList<>(types.subList(0, MOST_BARS - 1));
        List<Integer> rest = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            rest.add(types.stream()
                    .skip(MOST_BARS - 1L)
                    .mapToInt(t -> t.counts().get(severity.ordinal()))
                    .sum());
        }
        most.add(new OfType("Other types", rest));
        return most;
    }

    /** What a type path is called in a chart: its last part, as words. */
    public static String type(String path) {
        String last =
                path.substring(path.lastIndexOf('/') + 1).replace('-', ' ').strip();
        return last.isEmpty() ? "Unnamed" : Character.toTitleCase(last.charAt(0)) + last.substring(1);
    }

    /** Mean score by outlet, weighted by compared words, lowest first. */
    public static List<OfName> byOutlet(Audit audit) {
        Map<String, List<ScoreRow>> rows = new TreeMap<>();
        audit.results()
                .scores()
                .forEach(s -> rows.computeIfAbsent(
                                s.outlet().isBlank() ? s.article() : s.outlet(), o -> new ArrayList<>())
                        .add(s));
        List<OfName> means = new ArrayList<>();
        rows.forEach((outlet, each) -> score(each).ifPresent(mean -> means.add(new OfName(outlet, mean))));
        means.sort(Comparator.comparingDouble(OfName::value).thenComparing(OfName::name));
        return means.stream().limit(MOST_BARS).toList();
    }

    /** Mean score by relay and by pivot language, lowest first. */
    public static List<OfName> byWay(Audit audit) {
        return audit.results().drift().stream()
                .filter(row -> row.axis().equals("relay") || row.axis().equals("pivot"))
                .flatMap(row ->
                        row.score().map(score -> new OfName(Course.name(row.axis(), row.subject()), score)).stream())
                .sorted(Comparator.comparingDouble(OfName::value).thenComparing(OfName::name))
                .limit(MOST_BARS)
                .toList();
    }

    /** Mean score, weighted by the words that were compared. */
    public static Optional<Double> score(List<ScoreRow> scores) {
        return mean(scores, ScoreRow::score, s -> (double) s.referenceWords());
    }

    /** Mean coverage, every article counting once. */
    public static Optional<Double> coverage(Audit audit) {
        return mean(audit.results().scores(), ScoreRow::coverage, s -> 1.0);
    }

    /** Share of the articles' sentences that could be checked. */
    public static Optional<Double> checkability(Audit audit) {
        return mean(
                audit.results().scores(),
                ScoreRow::checkability,
                s -> audit.article(s.article()).map(ArticleRow::sentences).orElse(1) * 1.0);
    }

    /** Mean number of independent witnesses behind what was compared. */
    public static Optional<Double> attestation(Audit audit) {
        return mean(audit.results().scores(), ScoreRow::attestation, s -> (double) Math.max(1, s.referenceWords()));
    }

    /** Findings of the severity. */
    public static long count(Audit audit, Severity severity) {
        return audit.standing().stream()
                .filter(f -> Audit.severity(f) == severity.ordinal())
                .count();
    }

    /** A number as people write it, with so many decimals at most, whatever the country. */
    public static String figure(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static <T> Optional<Double> mean(List<T> rows, ToDoubleFunction<T> value, Function<T, Double> weight) {
        double sum = 0;
        double weights = 0;
        for (T row : rows) {
            double each = value.applyAsDouble(row);
            if (Double.isFinite(each)) {
                sum += each * weight.apply(row);
                weights += weight.apply(row);
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(sum / weights);
    }
}
