package org.stemma.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stemma.signature.Signed;

/**
 * Is a figure getting better or worse over the periods?
 *
 * <p>EWMA control chart (S. W. Roberts, Control Chart Tests Based on Geometric Moving Averages, Technometrics 1(3), 1959):
 * a weighted mean that forgets slowly, with limits at {@code width} standard deviations of itself. The deviation comes from
 * the mean moving range (divided by 1.128), so that a drift inside the history does not widen it. Pure; deterministic.
 */
public record TimeDrift(Settings settings) implements Signed {

    /** Expected range of two values of a standard normal distribution. */
    private static final double RANGE_OF_TWO = 1.128;

    /** A history without any variation says nothing about chance: 1 % of the mean is taken instead. */
    private static final double LEAST_RELATIVE_DEVIATION = 0.01;

    private static final double LEAST_DEVIATION = 0.0001;

    /**
     * How the chart is drawn.
     *
     * @param weight of the newest value, λ, above 0 and at most 1
     * @param width of the limits in standard deviations, L
     * @param leastHistory periods before the current one that are needed to say anything
     */
    public record Settings(double weight, double width, int leastHistory) {

        /** λ 0.2, L 3 (Roberts); 8 periods are our own least. */
        public static final Settings DEFAULT = new Settings(0.2, 3, 8);

        public Settings {
            if (!(weight > 0 && weight <= 1) || !(width > 0) || leastHistory < 2) {
                throw new IllegalArgumentException("no control chart: " + weight + ", " + width + ", " + leastHistory);
            }
        }
    }

    /** One value of a series, such as {@code 2023-W08}; periods order by their names. */
    public record Point(String period, double value) {}

    /** What the chart says. */
    public enum Signal {
        NONE,
        UP,
        DOWN,
        /** Too few periods to tell drift from chance. */
        TOO_SHORT;

        /** As in results: {@code too-short}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The chart at the current period; figures with at most 4 decimals, in the series' own unit.
     *
     * @param history number of periods before it
     * @param expected mean of those periods; the value itself if there are none
     * @param average the weighted mean that is watched
     * @param limit how far the weighted mean may be from {@code expected} by chance; 0 if the history is too short
     */
    public record Chart(
            String period, double value, int history, double expected, double average, double limit, Signal signal) {}

    /** The chart with Roberts' settings. */
    public static TimeDrift standard() {
        return new TimeDrift(Settings.DEFAULT);
    }

    @Override
    public String id() {
        return "ewma";
    }

    /**
     * @param history periods before the current one, in whatever order
     * @throws IllegalArgumentException if a period is there twice or not before the current one
     */
    public Chart watch(List<Point> history, Point current) {
        List<Point> points = new ArrayList<>(history);
        points.sort(Comparator.comparing(Point::period));
        points.add(current);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).period().compareTo(points.get(i).period()) >= 0) {
                throw new IllegalArgumentException("period " + points.get(i - 1).period() + " is not before "
                        + points.get(i).period());
            }
        }
        return chart(points.stream().mapToDouble(Point::value).toArray(), current);
    }

    private Chart chart(double[] values, Point current) {
        int before = values.length - 1;
        double expected = before == 0 ? current.value() : mean(values, before);
        double average = expected;
        for (double value : values) {
            average = settings.weight() * value + (1 - settings.weight()) * average;
        }
        if (before < settings.leastHistory()) {
            return made(current, before, new double[] {expected, average, 0}, Signal.TOO_SHORT);
        }
        double limit =
                settings.width() * deviation(values, before, expected) * StrictMath.sqrt(variance(values.length));
        Signal signal = average > expected + limit ? Signal.UP : average < expected - limit ? Signal.DOWN : Signal.NONE;
        return made(current, before, new double[] {expected, average, limit}, signal);
    }

    private static Chart made(Point current, int before, double[] figures, Signal signal) {
        return new Chart(
                current.period(),
                rounded(current.value()),
                before,
                rounded(figures[0]),
                rounded(figures[1]),
                rounded(figures[2]),
                signal);
    }

    /** Variance of the weighted mean after so many values, in variances of one value. */
    private double variance(int values) {
        double kept = 1 - settings.weight();
        return settings.weight() / (2 - settings.weight()) * (1 - StrictMath.pow(kept, 2.0 * values));
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }

    private static double deviation(double[] values, int count, double mean) {
        double ranges = 0;
        for (int i = 1; i < count; i++) {
            ranges += Math.abs(values[i] - values[i - 1]);
        }
        double least = Math.max(LEAST_DEVIATION, LEAST_RELATIVE_DEVIATION * Math.abs(mean));
        return Math.max(least, ranges / (count - 1) / RANGE_OF_TWO);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
