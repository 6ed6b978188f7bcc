package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.stemma.encoder.Vector;

/**
 * How near each unit (sentence or paragraph) of a text comes to what its candidates say: the mean, over the unit's sentences, of
 * the cosine to the candidate's nearest sentence.
 *
 * <p>A text spliced together of several stories is read as the cheapest way to go from unit to unit, each told after one
 * candidate, where a change of candidate costs {@value #CHANGE} (Viterbi). On the development queries of the trace benchmark
 * this split none of 368 whole texts and found both stories of nine spliced ones in ten.
 */
final class Nearness {

    /** What a change of story must gain in cosine. */
    private static final double CHANGE = 0.15;

    /** A long article has things to say of its own: so many of its units count, the nearest ones. */
    private static final int COUNTED = 10;

    /** Rivals behind the first two, whose mean says how near a stranger comes. */
    private static final int RIVALS = 7;

    /** Where no rival is at hand. */
    private static final double USUAL_RIVAL = 0.2;

    /**
     * Calibration by logistic regression on the same queries: the anchors' log-odds, nearness, nearness above the rivals', ln of
     * the units counted.
     */
    private static final double BY_ANCHORS = 1.2;

    private static final double BY_NEARNESS = 3.2;
    private static final double BY_LIFT = 3.7;
    private static final double BY_UNITS = 1.3;
    private static final double CONSTANT = 0.5;
    private static final double SUREST = 0.9999;

    private final List<Candidate> candidates;
    private final double[][] nearest;

    /**
     * @param asked by unit, its sentences
     * @param told by candidate, its sentences
     */
    Nearness(List<List<Vector>> asked, List<Candidate> candidates, List<List<Vector>> told) {
        this.candidates = List.copyOf(candidates);
        this.nearest = asked.stream()
                .map(unit -> told.stream()
                        .mapToDouble(text -> unit.stream()
                                .mapToDouble(sentence -> nearest(sentence, text))
                                .average()
                                .orElse(0))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double nearest(Vector sentence, List<Vector> text) {
        return text.stream().mapToDouble(sentence::cosine).max().orElse(0);
    }

    /** A run of units told after one candidate. */
    record Part(int candidate, List<Integer> units) {}

    /** The candidates, surest first: those that share out the text before the rest. */
    List<Candidate> ranked() {
        List<Part> parts = parts();
        List<Candidate> ranked = new ArrayList<>();
        parts.forEach(part -> ranked.add(scored(part)));
        double least = ranked.stream().mapToDouble(Candidate::score).min().orElse(1);
        List<Integer> all = IntStream.range(0, nearest.length).boxed().toList();
        IntStream.range(0, candidates.size())
                .filter(k -> parts.stream().noneMatch(part -> part.candidate() == k))
                .mapToObj(k -> scored(new Part(k, all)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::origin))
                .map(each -> new Candidate(each.origin(), Math.min(least, each.score())))
                .forEach(ranked::add);
        return List.copyOf(ranked);
    }

    /** What the text is spliced together of, the longest part first; one part where it is whole. */
    List<Part> parts() {
        int[] path = path();
        return Arrays.stream(path)
                .distinct()
                .mapToObj(k -> new Part(
                        k,
                        IntStream.range(0, path.length)
                                .filter(unit -> path[unit] == k)
                                .boxed()
                                .toList()))
                .sorted(Comparator.comparingInt((Part part) -> -part.units().size())
                        .thenComparingInt(part -> part.units().get(0)))
                .toList();
    }

    /** The candidate of each unit. */
    private int[] path() {
        double[] reached = new double[candidates.size()];
        int[][] before = new int[nearest.length][reached.length];
        for (int unit = 0; unit < nearest.length; unit++) {
            int best = best(reached);
            double changed = reached[best] - CHANGE;
            for (int k = 0; k < reached.length; k++) {
                before[unit][k] = unit > 0 && changed > reached[k] ? best : k;
                reached[k] = (unit == 0 ? 0 : Math.max(reached[k], changed)) + nearest[unit][k];
            }
        }
        int[] path = new int[nearest.length];
        int at = best(reached);
        for (int unit = nearest.length - 1; unit >= 0; unit--) {
            path[unit] = at;
            at = before[unit][at];
        }
        return path;
    }

    private static int best(double[] values) {
        int best = 0;
        for (int k = 1; k < values.length; k++) {
            best = values[k] > values[best] ? k : best;
        }
        return best;
    }

    private Candidate scored(Part part) {
        double[] means = IntStream.range(0, candidates.size())
                .mapToDouble(k -> mean(part.units(), k))
                .toArray();
        double own = means[part.candidate()];
        double[] rivals = DoubleStream.of(means).sorted().toArray();
        int last = Math.max(0, rivals.length - 2);
        double stranger = Arrays.stream(rivals, Math.max(0, last - RIVALS), last)
                .average()
                .orElse(USUAL_RIVAL);
        Candidate candidate = candidates.get(part.candidate());
        double anchors = Math.max(1 - SUREST, Math.min(SUREST, candidate.score()));
        double logOdds = CONSTANT
                + BY_ANCHORS * StrictMath.log(anchors / (1 - anchors))
                + BY_NEARNESS * own
                + BY_LIFT * (own - stranger)
                + BY_UNITS * StrictMath.log(Math.max(1, Math.min(COUNTED, part.units().size())));
        return new Candidate(candidate.origin(), Weighing.rounded(Weighing.logistic(logOdds)));
    }

    private double mean(List<Integer> units, int candidate) {
        return units.stream()
                .map(unit -> nearest[unit][candidate])
                .sorted(Comparator.reverseOrder())
                .limit(COUNTED)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** For measuring: nearness and lift of a candidate over the units of its part. */
    double[] features(Part part) {
        double[] means = IntStream.range(0, candidates.size())
                .mapToDouble(k -> mean(part.units(), k))
                .toArray();
        double[] rivals = DoubleStream.of(means).sorted().toArray();
        int last = Math.max(0, rivals.length - 2);
        double stranger = Arrays.stream(rivals, Math.max(0, last - RIVALS), last).average().orElse(USUAL_RIVAL);
        return new double[] {means[part.candidate()], means[part.candidate()] - stranger, candidates.get(part.candidate()).score(), part.units().size()};
    }
}
