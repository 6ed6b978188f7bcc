package org.stemma.drift;

/**
 * A weighted mean that forgets slowly, and how far chance may carry it (S. W. Roberts, Control Chart Tests Based on
 * Geometric Moving Averages, Technometrics 1(3), 1959; NIST/SEMATECH e-Handbook, 6.3.2.4).
 *
 * <p>Every value brings its own variance, so that a week of few words may be further off (D. C. Montgomery, Introduction to
 * Statistical Quality Control, 9.2). For equal variances this is Roberts' limit. Pure; deterministic.
 *
 * @param weight of the newest value, λ, above 0 and at most 1
 * @param width of the limits in standard deviations, L, above 0
 */
public record Ewma(double weight, double width) {

    public Ewma {
        if (!(weight > 0 && weight <= 1) || !(width > 0)) {
            throw new IllegalArgumentException("no weighted mean: " + weight + ", " + width);
        }
    }

    /** The weighted mean and its variance, in the values' unit and its square. */
    public record Level(double average, double variance) {

        /** Where the chart begins: the expected value itself. */
        public static Level at(double expected) {
            return new Level(expected, 0);
        }
    }

    /** The level after one more value. */
    public Level next(Level before, double value, double variance) {
        double kept = 1 - weight;
        return new Level(
                weight * value + kept * before.average(), weight * weight * variance + kept * kept * before.variance());
    }

    /**
     * How far the level may be from what is expected by chance, in the values' unit.
     *
     * @param variance of what is expected; 0 if that is known
     */
    public double limit(Level level, double variance) {
        return width * StrictMath.sqrt(level.variance() + variance);
    }
}
