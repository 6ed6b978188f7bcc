package org.stemma.check;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * What one check saw in one passage.
 *
 * @param type MQM type path, such as {@code accuracy/mistranslation/number}
 * @param reference span in the reference wording's text; none for an addition or a defect of language
 * @param witness span in the witness wording's text; none for an omission
 * @param stated what the reference says, normalised for comparison ("1900")
 * @param found what the witness says, normalised ("900"); empty if nothing
 * @param confidence 0–1 that this is a divergence
 */
public record Divergence(
        String type,
        Severity severity,
        Optional<Span> reference,
        Optional<Span> witness,
        String stated,
        String found,
        double confidence) {

    /** Below this it is a suspicion: worth a finding only where independent witnesses share it. */
    private static final double FINDING = 0.5;

    /** From this on the words themselves show that something is wrong, whoever else speaks of it. */
    public static final double EVIDENT = 0.95;

    private static final double CLEAR = 0.9;
    private static final double LIKELY = 0.7;

    /** So small that it only tells which of two sides to believe. */
    private static final double UNUSUAL = 0.05;

    public Divergence {
        if (reference.isEmpty() && witness.isEmpty()) {
            throw new IllegalArgumentException("a divergence shows at least one side: " + type);
        }
    }

    /** The witness says something else than the reference. */
    public static Divergence changed(String type, Severity severity, Place reference, Place witness) {
        return new Divergence(
                type,
                severity,
                Optional.of(reference.span()),
                Optional.of(witness.span()),
                reference.words(),
                witness.words(),
                CLEAR);
    }

    /** The witness lacks what the reference says. */
    public static Divergence lost(String type, Severity severity, Place reference) {
        return new Divergence(
                type, severity, Optional.of(reference.span()), Optional.empty(), reference.words(), "", LIKELY);
    }

    /** The witness lacks a word of the reference, and this is where it would stand. */
    public static Divergence lost(String type, Severity severity, Place reference, Place witness) {
        return new Divergence(
                type,
                severity,
                Optional.of(reference.span()),
                Optional.of(witness.span()),
                reference.words(),
                "",
                LIKELY);
    }

    /** The witness says what the reference doesn't, or says it badly. */
    public static Divergence added(String type, Severity severity, Place witness) {
        return new Divergence(
                type, severity, Optional.empty(), Optional.of(witness.span()), "", witness.words(), LIKELY);
    }

    /** Whether one witness alone proves nothing here. */
    public boolean isSuspicion() {
        return confidence < FINDING;
    }

    /** The same with other values to compare. */
    public Divergence stating(String statedValue, String foundValue) {
        return new Divergence(type, severity, reference, witness, statedValue, foundValue, confidence);
    }

    /** The same with another severity. */
    public Divergence weighing(Severity other) {
        return new Divergence(type, other, reference, witness, stated, found, confidence);
    }

    /** The same with another confidence. */
    public Divergence sure(double howSure) {
        return new Divergence(type, severity, reference, witness, stated, found, howSure);
    }

    /** The same, in the direction in which copies rarely drift: where nobody knows the origin, the other side is suspected first. */
    public Divergence againstTheDrift() {
        return sure(Math.round((confidence - UNUSUAL) * 1000) / 1000.0);
    }

    /** A stretch of one side and its words. */
    public record Place(Span span, String words) {

        public static Place of(String text, Span span) {
            return new Place(span, span.of(text));
        }
    }
}
