package org.stemma.check.fidelity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.stemma.check.Severity;
import org.stemma.language.NumberReader.NumberMention;

/**
 * How grave a divergence is. The rules of all checks, in one place:
 *
 * <table>
 * <caption>Severities</caption>
 * <tr><td>critical</td><td>an editor would call the desk: polarity reversed in plain sight, a number off by an order of
 * magnitude, a name nobody can recognise any more, a term that changes the frame (invasion → special operation)</td></tr>
 * <tr><td>major</td><td>a fact is another one: number, date, unit, degree of certainty, bound, speaker, quotation cut short,
 * another name, a loaded term; a reversal that is seen through two languages</td></tr>
 * <tr><td>minor</td><td>the fact stands, its wording or spelling doesn't; defects of language</td></tr>
 * <tr><td>neutral</td><td>reported, not scored: what a digest leaves out, what an article adds of its own, spellings that
 * another transliteration explains, what nobody can decide</td></tr>
 * </table>
 */
final class Gravity {

    private static final BigDecimal MAGNITUDE = BigDecimal.TEN;

    private Gravity() {}

    /** Another number. */
    static Severity ofNumbers(NumberMention stated, NumberMention found) {
        BigDecimal low = stated.value().abs().min(found.value().abs());
        BigDecimal high = stated.value().abs().max(found.value().abs());
        boolean magnitude = low.signum() > 0 && high.compareTo(low.multiply(MAGNITUDE)) >= 0;
        return magnitude ? Severity.CRITICAL : Severity.MAJOR;
    }

    /** The same number of something else. */
    static Severity ofUnits(String stated, String found) {
        Optional<BigDecimal> ratio = Measures.ratio(stated, found);
        boolean magnitude = ratio.isPresent()
                && (ratio.get().compareTo(MAGNITUDE) >= 0
                        || BigDecimal.ONE
                                        .divide(ratio.get(), MathContext.DECIMAL64)
                                        .compareTo(MAGNITUDE)
                                >= 0);
        return magnitude ? Severity.CRITICAL : Severity.MAJOR;
    }

    /** A reversal that stands in plain sight is critical; one that is inferred is major. */
    static Severity ofReversal(boolean plain) {
        return plain ? Severity.CRITICAL : Severity.MAJOR;
    }

    /** Another term for a concept; war is the one whose terms are the frame, and who refused has declined. */
    static Severity ofTerm(String concept) {
        return switch (concept) {
            case "war/" -> Severity.CRITICAL;
            case "answer/" -> Severity.MINOR;
            default -> Severity.MAJOR;
        };
    }
}
