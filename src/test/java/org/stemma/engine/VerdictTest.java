package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Severity;
import org.stemma.check.fidelity.CertaintyShift;
import org.stemma.check.fidelity.NegationFlip;
import org.stemma.check.fidelity.NumberMismatch;
import org.stemma.check.fidelity.Omission;
import org.stemma.check.fidelity.QuoteAltered;
import org.stemma.engine.Examination.Seen;
import org.stemma.text.Span;

/** How voices are weighed, and what is done where as many stand on either side. */
class VerdictTest {

    private static final Seen NUMBER = seen(new NumberMismatch(), Severity.MAJOR, 0.9);
    private static final Seen NEGATION = seen(new NegationFlip(), Severity.CRITICAL, 0.7);
    private static final Seen HEDGE = seen(new CertaintyShift(), Severity.MAJOR, 0.7);
    private static final Seen QUOTE = seen(new QuoteAltered(), Severity.MAJOR, 0.9);

    @Test
    void theMoreVoicesAreBelievedTheSurerTheMoreOfThem() {
        assertThat(new Verdict(3, 1, 0, true, 0).on(NUMBER)).contains(NUMBER.divergence());
        assertThat(new Verdict(3, 2, 0, true, 0).on(NUMBER))
                .hasValueSatisfying(each -> assertThat(each.confidence()).isEqualTo(0.675));
        assertThat(new Verdict(2, 3, 2, true, 0).on(NUMBER)).isEmpty();
    }

    @Test
    void whatIsLessThanFortyPercentSureCostsNothing() {
        assertThat(severity(new Verdict(3, 3, 2, true, 0.1), seen(new CertaintyShift(), Severity.MAJOR, 0.5)))
                .contains(Severity.NEUTRAL);
    }

    @Test
    void aCopyIsWrongWhereItLeavesItsExemplarAndNobodyJoinsIt() {
        assertThat(new Verdict(1, 0, 0, false, 0).on(NEGATION)).contains(NEGATION.divergence());
    }

    @Test
    void aFigureThatOneVoiceDisputesStaysOpenOnBothSides() {
        assertThat(severity(new Verdict(1, 1, 2, true, 0), NUMBER)).contains(Severity.NEUTRAL);
        assertThat(severity(new Verdict(1, 1, -2, false, 0), NUMBER)).contains(Severity.NEUTRAL);
    }

    @Test
    void whatIsDeniedStaysOpenUnlessOneSideHadTheOriginsOwnWords() {
        assertThat(severity(new Verdict(1, 1, 0, false, 0), NEGATION)).contains(Severity.NEUTRAL);
        assertThat(severity(new Verdict(1, 1, 1, false, 0), NEGATION)).contains(Severity.NEUTRAL);
        assertThat(severity(new Verdict(1, 1, 1, true, 0), NEGATION)).contains(Severity.CRITICAL);
        assertThat(severity(new Verdict(1, 1, -1, true, 0), NEGATION)).isEmpty();
    }

    @Test
    void aHedgeIsRatherLostThanGained() {
        assertThat(severity(new Verdict(1, 1, 0, false, 0.05), HEDGE)).contains(Severity.NEUTRAL);
        assertThat(severity(new Verdict(1, 1, 1, false, 0.05), HEDGE)).contains(Severity.MAJOR);
        assertThat(severity(new Verdict(1, 1, 0, false, -0.05), HEDGE)).isEmpty();
    }

    @Test
    void wordingIsBelievedOfTheSideThatFewerTranslationsPartFromTheOrigin() {
        assertThat(severity(new Verdict(1, 1, 1, false, 0), QUOTE)).contains(Severity.MAJOR);
        assertThat(severity(new Verdict(1, 1, 0, false, 0), QUOTE)).isEmpty();
        assertThat(severity(new Verdict(2, 1, -1, false, 0), QUOTE)).isEmpty();
        assertThat(severity(new Verdict(1, 1, 1, false, 0), seen(new QuoteAltered(), Severity.CRITICAL, 0.9)))
                .contains(Severity.MAJOR);
    }

    @Test
    void whatIsSmallAndOpenIsNotReportedUnlessTheWordsThemselvesShowIt() {
        Omission omission = new Omission();
        assertThat(severity(new Verdict(1, 1, 0, true, 0), seen(omission, Severity.MINOR, 0.7)))
                .isEmpty();
        assertThat(severity(new Verdict(1, 1, 0, true, 0), seen(omission, Severity.MINOR, Divergence.EVIDENT)))
                .contains(Severity.MINOR);
    }

    private static Optional<Severity> severity(Verdict verdict, Seen seen) {
        return verdict.on(seen).map(Divergence::severity);
    }

    private static Seen seen(Check check, Severity severity, double confidence) {
        Joined words = Joined.of(List.of("One ship sailed."), List.of(0));
        Divergence.Place place = Divergence.Place.of(words.text(), new Span(0, 3));
        return new Seen(
                check,
                Divergence.changed("accuracy/mistranslation", severity, place, place)
                        .sure(confidence),
                words,
                words);
    }
}
