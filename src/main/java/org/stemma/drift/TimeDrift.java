package org.stemma.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.signature.Signed;

/**
 * Is a figure getting better or worse over the periods? A control chart that judges every period by what was known before
 * it: {@link Ewma} for what is clear, {@link Cusum} for what is small but lasts.
 *
 * <p>What is usual is learnt from the first {@code leastHistory} periods and from every later one without a signal. Periods
 * that a signal says the change began in are taken out again. Limits hold the uncertainty of that mean too, so they are
 * wider where the history is short. Pure; deterministic.
 */
public record TimeDrift(Settings settings) implements Signed {

    /**
     * How the chart is drawn.
     *
     * @param leastHistory periods before the first that is judged, at least 2
     * @param leastWords a period on fewer words is shown, and neither judged nor learnt from
     */
    public record Settings(Ewma ewma, Cusum cusum, int leastHistory, int leastWords) {

        /** λ 0.2, L 3 (Roberts); k 0.5, h 5 (Montgomery, 9.1); 8 periods and 100 words are our own. */
        public static final Settings DEFAULT = new Settings(new Ewma(0.2, 3), new Cusum(0.5, 5), 8, 100);

        public Settings {
            if (leastHistory < 2 || leastWords < 1) {
                throw new IllegalArgumentException("no control chart: " + leastHistory + ", " + leastWords);
            }
        }
    }

    /** What the chart says of one period. */
    public enum Signal {
        NONE,
        UP,
        DOWN,
        /** Too few periods to tell drift from chance. */
        TOO_SHORT,
        /** Too few words in this period. */
        TOO_SMALL;

        /** As in results: {@code too-short}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the figure has changed. */
        public boolean isAlarm() {
            return this == UP || this == DOWN;
        }
    }

    /**
     * One period on the chart.
     *
     * @param history periods that what is expected was learnt from
     * @param expected mean of those; the value itself if there are none
     * @param watched what was watched, unless it was too early or the period too small
     * @param since period in which the change of a signal began
     */
    public record Point(
            Sample sample,
            int history,
            double expected,
            Optional<Watched> watched,
            Signal signal,
            Optional<String> since) {}

    /**
     * The figures of both charts.
     *
     * @param average the weighted mean, in the series' unit
     * @param limit how far it may be from what is expected by chance, in the series' unit
     * @param rising sum of rises, in standard deviations
     * @param falling sum of falls, in standard deviations
     */
    public record Watched(double average, double limit, double rising, double falling) {}

    /** The chart with the default settings. */
    public static TimeDrift standard() {
        return new TimeDrift(Settings.DEFAULT);
    }

    @Override
    public String id() {
        return "control-chart";
    }

    /**
     * The chart of a series.
     *
     * @param samples in order of their periods
     * @return one point a sample
     * @throws IllegalArgumentException if a period is not after the one before it
     */
    public List<Point> chart(List<Sample> samples) {
        Watching watching = new Watching(settings);
        List<Point> points = new ArrayList<>();
        String before = "";
        for (Sample sample : samples) {
            if (sample.period().compareTo(before) <= 0) {
                throw new IllegalArgumentException("period " + before + " is not before " + sample.period());
            }
            before = sample.period();
            points.add(watching.next(sample));
        }
        return points;
    }
}
