package org.stemma.score;

import java.util.Collection;
import org.stemma.check.Divergence;
import org.stemma.check.Severity;
import org.stemma.signature.Signed;

/**
 * The MQM scoring model (themqm.org, scoring model 2.0): severity weights are added up, normed to 1000 reference words
 * and turned into a quality score of 0–100.
 *
 * <p>{@code score = 100 / (1 + penaltyPerThousand / 1000)}. For the densities of real articles this is MQM's linear score
 * {@code 100 − penaltyPerThousand / 10}; unlike it, it never falls below 0, so that bad texts can still be ranked.
 * {@link #THRESHOLD} and above is a pass: at most about ten major errors in a thousand words. A divergence counts with
 * its severity alone; its confidence is shown beside it and is no weight.
 */
public record Mqm() implements Signed {

    /** Quality score from which a text passes, 0–100; our own choice, after MQM's examples for news. */
    public static final double THRESHOLD = 95;

    private static final double WORDS = 1000;

    @Override
    public String id() {
        return "mqm";
    }

    /** Sum of severity weights. */
    public static double penalty(Collection<Severity> severities) {
        return severities.stream().mapToDouble(Severity::weight).sum();
    }

    /** Sum of severity weights of divergences. */
    public static double penaltyOf(Collection<Divergence> divergences) {
        return divergences.stream()
                .mapToDouble(each -> each.severity().weight())
                .sum();
    }

    /** Penalty normed to 1000 reference words; a text without words is counted as one word. */
    public static double perThousand(double penalty, int referenceWords) {
        return WORDS * penalty / Math.max(1, referenceWords);
    }

    /** Quality score 0–100. */
    public static double score(double penalty, int referenceWords) {
        return 100 / (1 + perThousand(penalty, referenceWords) / WORDS);
    }
}
