package org.stemma.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.stemma.check.Severity;

class MqmTest {

    @Test
    void aMajorErrorInAHundredWordsCostsAboutFivePoints() {
        double penalty = Mqm.penalty(List.of(Severity.MAJOR, Severity.NEUTRAL));
        assertThat(Mqm.perThousand(penalty, 100)).isEqualTo(50);
        assertThat(Mqm.score(penalty, 100)).isCloseTo(95.2381, within(1e-4)).isGreaterThan(Mqm.THRESHOLD);
    }

    @Test
    void sharesAreOfTheWhole() {
        Coverage coverage = new Coverage(20, 5, 8, 6);
        assertThat(coverage.coverage()).isEqualTo(0.25);
        assertThat(coverage.checkability()).isEqualTo(0.75);
        assertThat(new Coverage(0, 0, 0, 0).coverage()).isZero();
    }

    @Property
    void aScoreStaysWithinItsRangeAndFallsWithThePenalty(
            @ForAll @DoubleRange(min = 0, max = 1e6) double penalty, @ForAll @IntRange(max = 100_000) int words) {
        assertThat(Mqm.score(penalty, words)).isBetween(0.0, 100.0);
        assertThat(Mqm.score(penalty + 1, words)).isLessThan(Mqm.score(penalty, words));
    }
}
