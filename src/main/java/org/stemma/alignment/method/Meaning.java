package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How much likelier two groups of sentences are by their meaning if they answer each other than if they met by chance, as a
 * natural logarithm. Two things are looked at, both in deviations of the cosines of any two sentences of these two texts, which
 * makes encoders and languages comparable: how far the cosine stands above the usual one, and how far above what each of them
 * has with its nearest sentences (CSLS).
 *
 * <p>The weights were found by logistic regression on the pairs of the development sets, and by trying values about
 * these: the same four for both encoders and all languages.
 */
final class Meaning {

    /** What a deviation above the usual cosine is worth, beyond the first so many. */
    private static final double ABOVE_USUAL = 1;

    private static final double USUAL_REACH = 2;

    /** What a deviation above the nearest is worth. */
    private static final double ABOVE_NEAREST = 2.5;

    /** What each sentence beyond the first two is worth: a longer stretch meets a like one by chance less often. */
    private static final double FURTHER = 0.5;

    private static final double LEAST = -6;
    private static final double MOST = 10;

    /** Cosines that are looked at to know what is usual. */
    private static final int SAMPLE = 100_000;

    /** Deviations of fewer pairs are drawn to this; encoders seen from a centre come near it. */
    private static final double USUAL_DEVIATION = 0.15;

    private final Senses left;
    private final Senses right;
    private final Nearest leftNearest;
    private final Nearest rightNearest;
    private final Cosines cosines;
    private final double usual;
    private final double deviation;

    /** Both texts hold something. */
    Meaning(Senses left, Senses right) {
        this.left = left;
        this.right = right;
        Nearest.Both nearest = Nearest.between(left, right);
        this.leftNearest = nearest.left();
        this.rightNearest = nearest.right();
        this.cosines = new Cosines(left, right);
        double[] sample = sample();
        this.usual = median(sample);
        double spread = 1.4826
                * median(Arrays.stream(sample).map(c -> Math.abs(c - usual)).toArray());
        this.deviation = sample.length < 20 ? USUAL_DEVIATION : Math.max(spread, USUAL_DEVIATION / 3);
    }

    /** Every so manieth pair, so chosen that all sentences have their turn. */
    private double[] sample() {
        long pairs = (long) left.size() * right.size();
        long step = LongStream.iterate((pairs + SAMPLE - 1) / SAMPLE, candidate -> candidate + 1)
                .filter(candidate -> greatestDivisor(candidate, right.size()) == 1)
                .findFirst()
                .orElseThrow();
        return LongStream.iterate(0, pair -> pair < pairs, pair -> pair + step)
                .mapToDouble(pair -> cosines.of((int) (pair / right.size()), (int) (pair % right.size())))
                .toArray();
    }

    private static long greatestDivisor(long a, long b) {
        return b == 0 ? a : greatestDivisor(b, a % b);
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Evidence for a bead of these sentences. */
    double of(int[] group, int[] counterpart) {
        double together = 0;
        for (int i : group) {
            for (int j : counterpart) {
                together += left.weight(i) * right.weight(j) * cosines.of(i, j);
            }
        }
        double cosine = together / (left.length(group) * right.length(counterpart));
        double nearest = (mean(leftNearest.hub(), group) + mean(rightNearest.hub(), counterpart)) / 2;
        double worth = ABOVE_USUAL * ((cosine - usual) / deviation - USUAL_REACH)
                + ABOVE_NEAREST * (cosine - nearest) / deviation
                + FURTHER * (group.length + counterpart.length - 2);
        return Math.max(LEAST, Math.min(MOST, worth));
    }

    private static double mean(double[] values, int[] group) {
        return Arrays.stream(group).mapToDouble(i -> values[i]).average().orElse(0);
    }

    /** Each sentence of either text with those that are nearest to it. */
    long[] pairs() {
        LongStream fromLeft = IntStream.range(0, left.size())
                .boxed()
                .flatMapToLong(i -> Arrays.stream(leftNearest.sentences()[i]).mapToLong(j -> Candidates.pair(i, j)));
        LongStream fromRight = IntStream.range(0, right.size())
                .boxed()
                .flatMapToLong(j -> Arrays.stream(rightNearest.sentences()[j]).mapToLong(i -> Candidates.pair(i, j)));
        return LongStream.concat(fromLeft, fromRight).toArray();
    }
}
