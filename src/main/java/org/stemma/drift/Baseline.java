package org.stemma.drift;

import java.util.List;

/**
 * What is usual for a series: its mean, weighted by words, and how far a week is from it by chance.
 *
 * <p>Spread comes from the mean moving range divided by 1.128, so that a drift inside the weeks does not widen it, of values
 * that were standardised by their words first (D. B. Laney, Improved Control Charts for Attributes, Quality Engineering
 * 14(4), 2002: the u′ chart). With equal words this is the usual chart for single values. Pure; deterministic.
 *
 * @param periods how many weeks
 * @param words of all of them
 * @param mean in the series' unit
 * @param ofOneWord standard deviation of a value on one word; on n words it is the √n-th part
 */
public record Baseline(int periods, long words, double mean, double ofOneWord) {

    /** Expected range of two values of a standard normal distribution. */
    private static final double RANGE_OF_TWO = 1.128;

    /** A history without any variation says nothing about chance: 1 % of the mean is taken instead. */
    private static final double LEAST_RELATIVE_DEVIATION = 0.01;

    private static final double LEAST_DEVIATION = 0.0001;

    /**
     * A deviation that was estimated from n weeks is taken as 1 + 2/n times itself; our own. Of simulated steady series of 26
     * weeks 5 % then give an alarm, without it 10 %.
     */
    private static final double CAUTION = 2;

    /** @param samples at least one, in order; words above 0 */
    public static Baseline of(List<Sample> samples) {
        long words = samples.stream().mapToLong(Sample::words).sum();
        double sum = 0;
        for (Sample sample : samples) {
            sum += sample.value() * sample.words();
        }
        double mean = sum / words;
        double least = Math.max(LEAST_DEVIATION, LEAST_RELATIVE_DEVIATION * Math.abs(mean));
        double usualWords = (double) words / samples.size();
        return new Baseline(
                samples.size(), words, mean, Math.max(least * StrictMath.sqrt(usualWords), deviation(samples)));
    }

    /** Variance of a week's value on so many words. */
    public double variance(int words) {
        return ofOneWord * ofOneWord / words;
    }

    /** Variance of the mean itself. */
    public double variance() {
        return ofOneWord * ofOneWord / words;
    }

    /** The same, wider by what so few weeks leave open. */
    public Baseline cautious() {
        return new Baseline(periods, words, mean, ofOneWord * (1 + CAUTION / periods));
    }

    private static double deviation(List<Sample> samples) {
        double ranges = 0;
        for (int i = 1; i < samples.size(); i++) {
            Sample one = samples.get(i - 1);
            Sample other = samples.get(i);
            double spread = StrictMath.sqrt((1.0 / one.words() + 1.0 / other.words()) / 2);
            ranges += Math.abs(other.value() - one.value()) / spread;
        }
        return samples.size() < 2 ? 0 : ranges / (samples.size() - 1) / RANGE_OF_TWO;
    }
}
