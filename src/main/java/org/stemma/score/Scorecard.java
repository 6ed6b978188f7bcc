package org.stemma.score;

import java.util.SortedMap;

/**
 * How faithful one article is.
 *
 * @param article its file
 * @param against {@code origin} or {@code archetype}
 * @param score MQM quality score 0–100, 100 if nothing was found
 * @param coverage 0–1, share of the reference's statements that the article carries
 * @param checkability 0–1, share of the article's sentences that have a reference
 * @param referenceWords words of the reference statements that were compared
 * @param penalty sum of severity weights
 * @param metrics similarity metrics by id, where both sides are in one language
 * @param attestation mean number of independent witnesses behind the compared statements
 */
public record Scorecard(
        String article,
        String against,
        double score,
        double coverage,
        double checkability,
        int referenceWords,
        double penalty,
        double attestation,
        SortedMap<String, Double> metrics) {

    /** The same article with another penalty. */
    public Scorecard costing(double otherPenalty, double otherScore) {
        return new Scorecard(
                article,
                against,
                otherScore,
                coverage,
                checkability,
                referenceWords,
                otherPenalty,
                attestation,
                metrics);
    }
}
