package org.stemma.check.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.Wording;
import org.stemma.language.Languages;

class SeverityTest {

    @Test
    void anotherNumberIsMajorAndAnotherOrderOfMagnitudeCritical() {
        assertThat(english("It cost $240 million.", "It cost $420 million.")).containsExactly(Severity.MAJOR);
        assertThat(english("It cost $1.8 billion.", "It cost $1.8 million.")).containsExactly(Severity.CRITICAL);
    }

    @Test
    void convertedUnitsAndFractionsInWordsAreTheSameQuantity() {
        assertThat(english("It lies 60 miles off the coast.", "It lies about 100 kilometers off the coast."))
                .isEmpty();
        assertThat(english("A quarter of the boats left.", "One-fourth of the boats left."))
                .isEmpty();
        assertThat(english("It lies 60 miles off the coast.", "It lies 160 kilometers off the coast."))
                .isNotEmpty();
    }

    @Test
    void aReversalInPlainSightIsCriticalAndOneSeenThroughAnotherLanguageMajor() {
        assertThat(english("The mayor hasn't signed the plan.", "The mayor has signed the plan."))
                .containsExactly(Severity.CRITICAL);
        assertThat(severities(
                        "One of the boats ran aground off the island in May, but no fuel was lost.",
                        "de",
                        "Eines der Boote lief im Mai vor der Insel auf Grund, und Treibstoff ging dabei ins Meer."))
                .containsExactly(Severity.MAJOR);
    }

    @Test
    void aShortenedSentenceMayHaveLeftTheNegatedClauseOut() {
        assertThat(severities(
                        "One of the boats ran aground off the island in May, but no fuel was lost.",
                        "de",
                        "Eines der Boote lief im Mai auf Grund."))
                .isEmpty();
    }

    @Test
    void aLostNegationShowsWhereItIsMissing() {
        Divergence lost = inspect("The mayor hasn't signed the plan.", "en", "The mayor has signed the plan.")
                .get(0);
        assertThat(lost.witness()).isPresent();
        assertThat(lost.found()).isEmpty();
    }

    private static List<Severity> english(String reference, String witness) {
        return severities(reference, "en", witness);
    }

    private static List<Severity> severities(String reference, String language, String witness) {
        return inspect(reference, language, witness).stream()
                .map(Divergence::severity)
                .toList();
    }

    private static List<Divergence> inspect(String reference, String language, String witness) {
        Passage passage = Passage.alone(
                new Wording(reference, Languages.of("en"), Optional.empty()),
                new Wording(witness, Languages.of(language), Optional.empty()));
        return Checks.all().all().stream()
                .flatMap(check -> check.inspect(passage).stream())
                .filter(each -> !each.isSuspicion())
                .toList();
    }
}
