package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /** Rivals behind the first two, whose mean says how near a stranger comes; where there are fewer, usual ones are imagined. */
    private static final int RIVALS = 7;

    private static final double USUAL_RIVAL = 0.34;

    /**
     * Calibration by logistic regression on the same queries: the anchors' log-odds, nearness, nearness above the rivals', ln of
     * the units counted. Of 813 parts at 0.97 and above 812 were right, of 36 at 0.9 all, of 27 at 0.7 nine in ten, of 12 at 0.5
     * seven; strangers reached 0.87 at most, two of 30 more than 0.5.
     */
    private static final double BY_ANCHORS = 0.87;

    private static final double BY_NEARNESS = 13.4;
    private static final double BY_LIFT = 22.3;
    private static final double BY_UNITS = 1.31;
    private static final double CONSTANT = -6.93;

    /** A part less sure than this is none. */
    private static final double SURE = 0.5;

    /** Fewer units tell no story of their own in an article. */
    private static final int FEWEST_UNITS = 2;

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

    /** The units of each story; nothing if it is one, or if the others are told in passing. */
    List<List<Integer>> stories() {
        List<Part> parts = parts();
        boolean several =
                parts.size() > 1 && parts.stream().allMatch(part -> part.units().size() >= FEWEST_UNITS);
        return several ? parts.stream().map(Part::units).toList() : List.of();
    }

    /** What the text is spliced together of, the longest part first; one part where it is whole. */
    List<Part> parts() {
        int[] all = IntStream.range(0, candidates.size()).toArray();
        List<Part> found = parts(all);
        int[] sure = found.stream()
                .filter(part -> part == found.get(0) || scored(part).score() >= SURE)
                .mapToInt(Part::candidate)
                .toArray();
        return sure.length == found.size() ? found : parts(sure);
    }

    private List<Part> parts(int[] among) {
        int[] path = path(among);
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
    private int[] path(int[] among) {
        double[] reached = new double[among.length];
        int[][] before = new int[nearest.length][among.length];
        for (int unit = 0; unit < nearest.length; unit++) {
            int best = best(reached);
            double changed = reached[best] - CHANGE;
            for (int k = 0; k < among.length; k++) {
                before[unit][k] = unit > 0 && changed > reached[k] ? best : k;
                reached[k] = (unit == 0 ? 0 : Math.max(reached[k], changed)) + nearest[unit][among[k]];
            }
        }
        int[] path = new int[nearest.length];
        int at = best(reached);
        for (int unit = nearest.length - 1; unit >= 0; unit--) {
            path[unit] = among[at];
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
        double own = mean(part.units(), part.candidate());
        double lift = own - stranger(part.units());
        Candidate candidate = candidates.get(part.candidate());
        double anchors = Math.max(1 - SUREST, Math.min(SUREST, candidate.score()));
        double logOdds = CONSTANT
                + BY_ANCHORS * StrictMath.log(anchors / (1 - anchors))
                + BY_NEARNESS * own
                + BY_LIFT * lift
                + BY_UNITS
                        * StrictMath.log(
                                Math.max(1, Math.min(COUNTED, part.units().size())));
        return new Candidate(candidate.origin(), Weighing.rounded(Weighing.logistic(logOdds)));
    }

    /** How near the rivals behind the first two come. */
    private double stranger(List<Integer> units) {
        double[] rivals = IntStream.range(0, candidates.size())
                .mapToObj(k -> mean(units, k))
                .sorted(Comparator.reverseOrder())
                .skip(2)
                .limit(RIVALS)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return (Arrays.stream(rivals).sum() + (RIVALS - rivals.length) * USUAL_RIVAL) / RIVALS;
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
}
