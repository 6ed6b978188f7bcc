package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void wordsAreWrappedWhole() {
        assertThat(Writing.lines("one", 10)).isEqualTo(1);
        assertThat(Writing.lines("onetwo threefour", 10)).isEqualTo(2);
        assertThat(Writing.lines("a\nb\n\nc", 10)).isEqualTo(4);
        assertThat(Writing.lines("0".repeat(100), 10)).isEqualTo(10);
        assertThat(Writing.lines("船".repeat(20), 10)).isEqualTo(4);
    }

    @Test
    void theSideThatMostLettersAreReadFromCounts() {
        assertThat(Writing.isRightToLeft("WSJ: האיים קנו מעבורות")).isTrue();
        assertThat(Writing.isRightToLeft("The word שלום means peace")).isFalse();
        assertThat(Writing.isRightToLeft("1234")).isFalse();
    }
}
