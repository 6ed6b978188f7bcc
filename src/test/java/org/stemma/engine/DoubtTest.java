package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.alignment.Bead;
import org.stemma.witness.Witness;

/** Which pairs of sentences an audit doesn't believe. */
class DoubtTest {

    private static final Bead LIKE = new Bead(List.of(1), List.of(1), 0.99, 10);

    @Test
    void whatOnlyItsPlaceHoldsTogetherIsTakenApart() {
        Bead placed = new Bead(List.of(1), List.of(1), 0.98, -0.4);
        assertThat(doubt("The ferry is late.", "A bridge was painted.").apart(List.of(placed)))
                .containsExactly(Bead.alone(List.of(1), List.of(), 0.5), Bead.alone(List.of(), List.of(1), 0.5));
        Bead alone = Bead.alone(List.of(0), List.of(), 0.7);
        assertThat(doubt("The ferry is late.", "The ferry was late.").apart(List.of(alone, LIKE)))
                .containsExactly(alone, LIKE);
    }

    @Test
    void oneWhoSaysMuchTheSameOnTwoDaysHasSpokenTwice() {
        String first = "“We follow this closely,” the minister said on May 3.";
        String later = "“We are following it,” the minister told reporters on May 4.";
        assertThat(doubt(first, later).apart(List.of(LIKE))).hasSize(2);
        assertThat(doubt(first, later.replace("May 4", "May 3")).apart(List.of(LIKE)))
                .containsExactly(LIKE);
        Bead same = new Bead(List.of(1), List.of(1), 0.99, 20);
        assertThat(doubt(first, first.replace("May 3", "May 4")).apart(List.of(same)))
                .as("one speech, one day wrong: a finding, not a second speech")
                .containsExactly(same);
    }

    @Test
    void aFactOfAnotherDayIsNoOtherSpeech() {
        assertThat(doubt("The firm told its suppliers on May 3.", "The firm told suppliers on May 13.")
                        .apart(List.of(LIKE)))
                .containsExactly(LIKE);
    }

    private static Doubt doubt(String left, String right) {
        return new Doubt(new Occasions(witness("a", left)), new Occasions(witness("b", right)));
    }

    private static Witness witness(String id, String second) {
        return new Witness(
                id, "en", "", "", Optional.empty(), Optional.empty(), List.of("The harbour was closed.", second));
    }
}
