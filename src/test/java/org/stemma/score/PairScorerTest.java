package org.stemma.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.check.fidelity.Checks;
import org.stemma.encoder.Encoders;
import org.stemma.language.Languages;
import org.stemma.score.metric.Metrics;

class PairScorerTest {

    private static final String REFERENCE =
            "The harbor may close in spring, and about 1,900 workers have been sent home, the mayor said.";
    private final PairScorer scorer = new PairScorer(Checks.all(), Metrics.all(), Encoders.NONE);

    @Test
    void theSameTextHasAHundredAndNoFinding() {
        assertThat(score(REFERENCE)).isEqualTo(100);
        assertThat(scorer.score(REFERENCE, REFERENCE, Languages.of("en")).findings())
                .isEmpty();
    }

    @Test
    void anErrorOfMeaningCostsMoreThanAParaphrase() {
        double paraphrase =
                score("The harbor might close in spring; some 1,900 workers were sent home, said the mayor.");
        double number =
                score("The harbor may close in spring, and about 900 workers have been sent home, the mayor said.");
        double certain =
                score("The harbor will close in spring, and about 1,900 workers have been sent home, the mayor said.");
        assertThat(paraphrase).isGreaterThan(certain).isGreaterThan(number);
    }

    @Test
    void anEmptyOrAlienTextIsLow() {
        assertThat(score("")).isZero();
        assertThat(score("Tomatoes need six hours of sun and a little lime.")).isLessThan(70);
    }

    @Test
    void aFindingQuotesBothSides() {
        String witness =
                "The harbor will close in spring, and about 1,900 workers have been sent home, the mayor said.";
        assertThat(scorer.score(REFERENCE, witness, Languages.of("en")).findings())
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.check()).isEqualTo("certainty-shift");
                    assertThat(seen.divergence().reference().orElseThrow().of(REFERENCE))
                            .isEqualTo("may");
                    assertThat(seen.divergence().witness().orElseThrow().of(witness))
                            .isEqualTo("will");
                });
    }

    @Test
    void whatIsLostRanksBelowWhatIsReworded(@TempDir Path state) {
        PairScorer hearing =
                new PairScorer(Checks.all(), Metrics.all(), Encoders.of(Encoders.STANDARD, state, line -> {}));
        String reference = "The new owner of the old ferry paid a historic fine to the city on Monday.";
        double reworded =
                score(hearing, reference, "On Monday the old ferry's new owner paid the town a historic fine.");
        double lost = score(hearing, reference, "On Monday the old ferry's new owner paid the town a fine.");
        double added = score(
                hearing, reference, "On Monday the old ferry's new owner secretly paid the town a historic fine.");
        assertThat(reworded).isGreaterThan(lost).isGreaterThan(added);
    }

    private static double score(PairScorer scorer, String reference, String hypothesis) {
        return scorer.score(reference, hypothesis, Languages.of("en")).score();
    }

    private double score(String hypothesis) {
        return scorer.score(REFERENCE, hypothesis, Languages.of("en")).score();
    }
}
