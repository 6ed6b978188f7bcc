package org.stemma.witness.pivot;

import java.util.List;

/**
 * What speaks for one pivot language.
 *
 * @param language BCP 47
 * @param points sum of the signals' points, at most 4 decimals
 * @param signals the traces, strongest first
 */
public record PivotEvidence(String language, double points, List<PivotSignal> signals) {

    public PivotEvidence {
        signals = List.copyOf(signals);
    }

    /** Enough to say so: 5 points by 3 signals that do not depend on each other (ENGINE measurements, §6). */
    public boolean isVerdict() {
        return points >= 5 && signals.size() >= 3;
    }

    /** Enough to mention: 2 points. */
    public boolean isHint() {
        return points >= 2;
    }
}
