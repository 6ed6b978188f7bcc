package org.stemma.score;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.check.Finding;
import org.stemma.signature.Signed;

/** Makes an article's scorecard out of its findings and of what could be compared. Doubles are rounded to 4 decimals. */
public record Scorer() implements Signed {

    /**
     * What was compared for one article.
     *
     * @param article its file
     * @param against {@code origin} or {@code archetype}
     * @param coverage counts of the alignment
     * @param referenceWords words of the reference statements that were compared
     * @param attestation mean number of independent witnesses behind them
     * @param findings all findings in the article; those that a reviewer rejected left out
     * @param metrics similarity metrics by id, as measured
     */
    public record Compared(
            String article,
            String against,
            Coverage coverage,
            int referenceWords,
            double attestation,
            List<Finding> findings,
            SortedMap<String, Double> metrics) {

        public Compared {
            findings = List.copyOf(findings);
        }
    }

    @Override
    public String id() {
        return "mqm-scorecard";
    }

    public Scorecard card(Compared compared) {
        double penalty = Mqm.penaltyOf(
                compared.findings().stream().map(Finding::divergence).toList());
        return new Scorecard(
                compared.article(),
                compared.against(),
                rounded(Mqm.score(penalty, compared.referenceWords())),
                rounded(compared.coverage().coverage()),
                rounded(compared.coverage().checkability()),
                compared.referenceWords(),
                penalty,
                rounded(compared.attestation()),
                rounded(compared.metrics()));
    }

    private static SortedMap<String, Double> rounded(SortedMap<String, Double> metrics) {
        SortedMap<String, Double> rounded = new TreeMap<>();
        metrics.forEach((id, value) -> rounded.put(id, rounded(value)));
        return rounded;
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
