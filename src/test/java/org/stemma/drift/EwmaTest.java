package org.stemma.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.stemma.drift.Ewma.Level;

class EwmaTest {

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4: target 50, deviation 2.0539, λ 0.3, L 3. */
    private static final double[] HANDBOOK = {
        52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4,
        53.6, 52.1
    };

    private static final double[] AVERAGES = {
        50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92,
        50.73, 51.23, 51.94, 51.99
    };

    @Test
    void theHandbooksExampleComesOut() {
        Ewma ewma = new Ewma(0.3, 3);
        Level level = Level.at(50);
        for (int i = 0; i < HANDBOOK.length; i++) {
            level = ewma.next(level, HANDBOOK[i], 2.0539 * 2.0539);
            assertThat(level.average()).isCloseTo(AVERAGES[i], within(0.0051));
        }
        assertThat(50 + ewma.limit(level, 0)).isCloseTo(52.5884, within(0.0005));
    }

    /** D. C. Montgomery, Introduction to Statistical Quality Control, table 9.10: λ 0.1, L 2.7, mean 10, deviation 1. */
    @Test
    void theFirstLimitsAreNarrow() {
        Ewma ewma = new Ewma(0.1, 2.7);
        Level first = ewma.next(Level.at(10), 9.45, 1);
        assertThat(first.average()).isCloseTo(9.945, within(1e-9));
        assertThat(ewma.limit(first, 0)).isCloseTo(0.27, within(1e-9));
        Level second = ewma.next(first, 7.99, 1);
        assertThat(second.average()).isCloseTo(9.7495, within(1e-9));
        assertThat(ewma.limit(second, 0)).isCloseTo(0.3632, within(0.0001));
    }

    @Property(tries = 200)
    void aValueOnFewerWordsWidensTheLimits(
            @ForAll @DoubleRange(min = 0, max = 100) double value,
            @ForAll @DoubleRange(min = 0.1, max = 9) double variance) {
        Ewma ewma = new Ewma(0.2, 3);
        Level some = ewma.next(Level.at(50), value, variance);
        Level few = ewma.next(Level.at(50), value, 4 * variance);
        assertThat(ewma.limit(few, 0)).isCloseTo(2 * ewma.limit(some, 0), within(1e-9));
        assertThat(few.average()).isEqualTo(some.average());
    }
}
