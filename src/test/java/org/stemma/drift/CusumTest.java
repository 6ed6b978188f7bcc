package org.stemma.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stemma.drift.Cusum.Sums;

class CusumTest {

    /** D. C. Montgomery, Introduction to Statistical Quality Control, table 9.1; from the 21st on the mean is 11. */
    private static final double[] TABLE = {
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62,
        10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52
    };

    private final Cusum cusum = new Cusum(0.5, 5);

    /** Table 9.2: the sum of rises is 5.28 at the 29th value, and has been above 0 for seven. */
    @Test
    void montgomerysExampleSignalsAtTheTwentyNinthValue() {
        Sums sums = Sums.NONE;
        for (int i = 0; i < 28; i++) {
            sums = cusum.next(sums, TABLE[i] - 10);
            assertThat(cusum.isSignal(sums.rising()) || cusum.isSignal(sums.falling()))
                    .isFalse();
        }
        sums = cusum.next(sums, TABLE[28] - 10);
        assertThat(sums.rising().value()).isCloseTo(5.28, within(1e-9));
        assertThat(sums.rising().weeks()).isEqualTo(7);
        assertThat(cusum.isSignal(sums.rising())).isTrue();
    }

    @Property(tries = 200)
    void fallsAreRisesTurnedRound(@ForAll @Size(max = 40) List<@DoubleRange(min = -4, max = 4) Double> values) {
        Sums sums = Sums.NONE;
        Sums turned = Sums.NONE;
        for (double value : values) {
            sums = cusum.next(sums, value);
            turned = cusum.next(turned, -value);
            assertThat(turned).isEqualTo(new Sums(sums.falling(), sums.rising()));
        }
    }
}
