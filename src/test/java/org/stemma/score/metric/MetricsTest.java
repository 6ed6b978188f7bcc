package org.stemma.score.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTest {

    @ParameterizedTest
    @CsvSource({"chrf2, 100", "chrfpp, 100", "bleu, 100", "ter, 0"})
    void equalTextsAreAsNearAsCanBe(String metric, double value) {
        String text = "The ferry left the old harbor at noon.";
        assertThat(Metrics.all().get(metric).score(text, text)).isCloseTo(value, within(1e-9));
    }

    @Test
    void oneWordOfFiveReplacedIsOneEditOfFive() {
        assertThat(new Ter().score("the red boat left early", "the red ship left early"))
                .isEqualTo(20);
    }

    @Test
    void aMovedBlockIsOneEdit() {
        assertThat(new Ter().score("at noon the ferry left", "the ferry left at noon"))
                .isEqualTo(20);
    }

    @Test
    void pointsInsideNumbersAreNotCutOff() {
        assertThat(Blanks.split(Bleu.mteval("It rose 3.5%, he said.")))
                .containsExactly("It", "rose", "3.5", "%", ",", "he", "said", ".");
    }

    @Test
    void emptyTextsHurtNoMetric() {
        Metrics.all().all().forEach(metric -> {
            assertThat(metric.score("", "")).isFinite();
            assertThat(metric.score("", "a b")).isFinite();
            assertThat(metric.score("a b", "")).isFinite();
        });
    }

    @Test
    void aVeryLongTextTakesNoVeryLongTime() {
        String text = "word and word ".repeat(50_000);
        Metrics.all()
                .all()
                .forEach(metric -> assertThat(metric.score(text, text + "x")).isFinite());
    }
}
