package org.stemma.drift;

/**
 * Two sums that a small lasting shift fills up, one for rises and one for falls (E. S. Page, Continuous Inspection Schemes,
 * Biometrika 41, 1954; the tabular form of D. C. Montgomery, Introduction to Statistical Quality Control, 9.1).
 *
 * <p>Values are in standard deviations from what is expected. A sum is held at most one deviation above the decision
 * interval, so that an alarm ends some weeks after the series is back; that is our own. Pure; deterministic.
 *
 * @param slack what is taken off each value, k: half the shift to be found, at least 0
 * @param decision from where a sum is a signal, h, above 0
 */
public record Cusum(double slack, double decision) {

    private static final double ABOVE_DECISION = 1;

    public Cusum {
        if (!(slack >= 0) || !(decision > 0)) {
            throw new IllegalArgumentException("no cumulative sum: " + slack + ", " + decision);
        }
    }

    /** One of the two sums, at least 0, and for how many values it has been above 0. */
    public record Sum(double value, int weeks) {

        public static final Sum NONE = new Sum(0, 0);
    }

    /** Both sums. */
    public record Sums(Sum rising, Sum falling) {

        public static final Sums NONE = new Sums(Sum.NONE, Sum.NONE);
    }

    /** The sums after one more value. */
    public Sums next(Sums before, double deviations) {
        return new Sums(next(before.rising(), deviations), next(before.falling(), -deviations));
    }

    public boolean isSignal(Sum sum) {
        return sum.value() > decision;
    }

    private Sum next(Sum before, double deviations) {
        double value = Math.min(decision + ABOVE_DECISION, before.value() + deviations - slack);
        return value > 0 ? new Sum(value, before.weeks() + 1) : Sum.NONE;
    }
}
