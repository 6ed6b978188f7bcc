package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressBarTest {

    @Test
    void saysHowFarHowFastAndHowLong() {
        assertThat(ProgressBar.drawn("align", 30, 120, 10_000))
                .startsWith("  align     ██████░░░░░░░░░░░░░░░░░░ 30 of 120, 3.0 a second, 0:30 left")
                .hasSize(78);
    }

    @Test
    void saysNothingThatNobodyKnowsYet() {
        assertThat(ProgressBar.drawn("align", 0, 0, 0).strip()).isEqualTo("align     ░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 0");
        assertThat(ProgressBar.drawn("align", 1, 9, 100)).doesNotContain("left");
    }
}
