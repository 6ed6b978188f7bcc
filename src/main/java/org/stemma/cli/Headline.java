package org.stemma.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.plan.JobFile.FailOn;
import org.stemma.report.Audit;
import org.stemma.report.Tally;
import org.stemma.store.Results;
import org.stemma.store.Rows.FindingRow;

/**
 * A batch in one glance.
 *
 * @param items files in the inbox; always {@code audited + quarantined}
 * @param score mean MQM score weighted by the reference words compared, 0–100; the same figure as on the dashboard
 */
record Headline(
        Optional<String> bundle,
        int items,
        int audited,
        int quarantined,
        int traced,
        int stories,
        int critical,
        int major,
        int minor,
        int neutral,
        Optional<Double> score,
        Optional<Double> coverage,
        Optional<Double> checkability) {

    static Headline of(Audit audit) {
        Results results = audit.results();
        return new Headline(
                Optional.empty(),
                results.articles().size() + results.quarantine().size(),
                results.articles().size(),
                results.quarantine().size(),
                (int) results.articles().stream()
                        .filter(a -> a.publisher().isPresent() && a.story().isPresent())
                        .count(),
                results.stories().size(),
                count(results, "critical"),
                count(results, "major"),
                count(results, "minor"),
                count(results, "neutral"),
                Tally.score(results.scores()).map(Headline::rounded),
                Tally.coverage(audit).map(Headline::rounded),
                Tally.checkability(audit).map(Headline::rounded));
    }

    Headline at(String place) {
        return new Headline(
                Optional.of(place),
                items,
                audited,
                quarantined,
                traced,
                stories,
                critical,
                major,
                minor,
                neutral,
                score,
                coverage,
                checkability);
    }

    List<String> lines() {
        return List.of(
                items + " articles in = " + audited + " audited + " + quarantined + " quarantined; " + traced
                        + " traced to " + stories + (stories == 1 ? " story" : " stories"),
                "findings: " + critical + " critical, " + major + " major, " + minor + " minor, " + neutral
                        + " undecided or neutral",
                "fidelity " + shown(score, "", 1) + " of 100 (MQM), coverage " + shown(coverage, " %", 100)
                        + ", checkability " + shown(checkability, " %", 100));
    }

    /** The counts alone, in one line. */
    String line() {
        return String.join("; ", lines().subList(0, 2));
    }

    boolean exceeds(FailOn limits) {
        return reached(limits.critical(), critical)
                || reached(limits.major(), major)
                || reached(limits.minor(), minor)
                || reached(limits.quarantined(), quarantined);
    }

    private static boolean reached(OptionalInt limit, int count) {
        return limit.isPresent() && count >= limit.getAsInt();
    }

    private static String shown(Optional<Double> value, String unit, int factor) {
        return value.map(v -> String.format(Locale.ROOT, factor == 1 ? "%.1f%s" : "%.0f%s", v * factor, unit))
                .orElse("–");
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }

    private static int count(Results results, String severity) {
        return (int) results.findings().stream()
                .filter(FindingRow::stands)
                .map(FindingRow::severity)
                .filter(severity::equals)
                .count();
    }
}
