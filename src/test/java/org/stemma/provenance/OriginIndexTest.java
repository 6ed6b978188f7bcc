package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;

class OriginIndexTest {

    private static final List<Origin> REGISTER = List.of(
            Told.FERRY,
            Told.VACCINE,
            Told.origin(
                    "ft-tea",
                    "ft",
                    "2023-05-03",
                    "Tea Growers of Kericho Turn to Drones",
                    "Growers in Kericho count 310 drones."));

    @Test
    void everyTranslationFindsItsOrigin() {
        OriginIndex index = OriginIndex.of(REGISTER, Encoders.NONE);
        for (Article article : List.of(Told.FERRY_ENGLISH, Told.FERRY_RUSSIAN, Told.FERRY_SPANISH)) {
            assertThat(index.candidates(article.story().value(), article.language(), 3)
                            .get(0)
                            .origin())
                    .as(article.file())
                    .isEqualTo("wsj-ferry");
        }
        assertThat(index.candidates(Told.VACCINE_GERMAN.story().value(), "de", 3)
                        .get(0)
                        .origin())
                .isEqualTo("wsj-vaccine");
    }

    @Test
    void aTextWithoutOriginScoresLow() {
        OriginIndex index = OriginIndex.of(REGISTER, Encoders.NONE);
        String other =
                "The chess club of Varberg elected a new board. Its treasurer, Siv Lundmark, thanked the members for the cake.";
        double present = index.candidates(Told.FERRY_SPANISH.story().value(), "es", 1)
                .get(0)
                .score();
        assertThat(index.candidates(other, "en", 1))
                .allMatch(candidate -> candidate.score() < 0.5 && candidate.score() < present);
    }

    @Test
    void anEmptyRegisterAnswersNothing() {
        OriginIndex index = OriginIndex.of(List.of(), Encoders.NONE);
        assertThat(index.size()).isZero();
        assertThat(index.candidates("Norvand", "en", 5)).isEmpty();
    }

    @Test
    void anEmptyQuestionIsAnsweredByNothing() {
        assertThat(OriginIndex.of(REGISTER, Encoders.NONE).candidates("", "zh", 5))
                .isEmpty();
        assertThat(OriginIndex.of(REGISTER, Encoders.NONE).candidates("…\u0000\u202e\ud800", "he", 5))
                .isEmpty();
    }

    @Property(tries = 12)
    void theAnswerDoesNotDependOnTheRegistersOrder(@ForAll("orders") List<Origin> order) {
        String question = Told.FERRY_RUSSIAN.story().value();
        assertThat(OriginIndex.of(order, Encoders.NONE).candidates(question, "ru", 5))
                .isEqualTo(OriginIndex.of(REGISTER, Encoders.NONE).candidates(question, "ru", 5));
    }

    @Provide
    Arbitrary<List<Origin>> orders() {
        return Arbitraries.shuffle(REGISTER);
    }
}
