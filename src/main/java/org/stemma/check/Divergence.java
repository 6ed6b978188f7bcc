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

    public Divergence {
        if (reference.isEmpty() && witness.isEmpty()) {
            throw new IllegalArgumentException("a divergence shows at least one side: " + type);
        }
    }
}
