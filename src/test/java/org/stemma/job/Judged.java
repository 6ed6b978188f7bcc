package org.stemma.job;

import java.util.List;
import org.stemma.job.Gold.Control;
import org.stemma.job.Gold.Planted;
import org.stemma.store.Rows.FindingRow;
import org.stemma.text.Span;

/** The findings of an audit against what was planted. */
record Judged(Gold gold, List<FindingRow> findings) {

    List<Planted> missed() {
        return gold.planted().stream().filter(planted -> !isFound(planted)).toList();
    }

    /** Faithful rewordings that the audit finds fault with. */
    List<Control> reported() {
        return gold.controls().stream().filter(this::isReported).toList();
    }

    /** Share of the planted ones of a severity that were found, 0–1. */
    double found(String severity) {
        List<Planted> all = gold.planted().stream()
                .filter(planted -> planted.severity().equals(severity))
                .toList();
        return all.stream().filter(this::isFound).count() / (double) all.size();
    }

    /** A finding on the planted words, or one that quotes the origin's. */
    private boolean isFound(Planted planted) {
        return findings.stream()
                .filter(finding -> finding.article().equals(planted.article())
                        && !finding.type().startsWith("fluency"))
                .anyMatch(finding ->
                        touches(finding, planted.quote()) || touches(finding.referenceQuote(), planted.originQuote()));
    }

    private boolean isReported(Control control) {
        return findings.stream()
                .filter(finding -> finding.article().equals(control.article()))
                .filter(finding -> List.of("major", "critical").contains(finding.severity()))
                .filter(finding -> !finding.type().startsWith("fluency"))
                .anyMatch(finding ->
                        finding.quote().length() < 2 * control.quote().length() + 20
                                && touches(finding, control.quote()));
    }

    /** Whether the finding's place in its sentence overlaps the words. */
    private static boolean touches(FindingRow finding, String words) {
        int there = words.isEmpty() ? -1 : finding.sentence().indexOf(words);
        int quote = finding.quote().isEmpty() ? -1 : finding.sentence().indexOf(finding.quote());
        return there >= 0
                && quote >= 0
                && new Span(there, there + words.length())
                        .overlaps(new Span(quote, quote + finding.quote().length()));
    }

    private static boolean touches(String quote, String words) {
        return !quote.isEmpty() && !words.isEmpty() && (words.contains(quote) || quote.contains(words));
    }
}
