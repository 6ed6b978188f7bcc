package org.stemma.alignment.method;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a first alignment teaches about how the right text retells the left one. Each figure is what was counted, drawn
 * to what is usual, so that a short text teaches little.
 *
 * @param omitted left sentences that answer nothing
 * @param added right sentences that answer nothing
 * @param jump share of beads that don't stand behind the one before
 * @param shapes share of beads with n left and m right sentences
 * @param ratio mean logarithm of right length per left length
 * @param heard whether an encoder is heard too
 */
record Experience(Gaps omitted, Gaps added, double jump, double[][] shapes, double ratio, boolean heard) {

    /** What is usual weighs as much as so many beads. */
    private static final double USUAL_BEADS = 20;

    private static final double USUAL_JUMP = 0.15;

    /** Sentences on one side of a bead. */
    static final int MOST = 4;

    /** Beads of up to four sentences a side (Gale & Church 1993 have no more than 2-2). */
    private static final double[][] USUAL_SHAPES = {
        {0.79, 0.07, 0.015, 0.004},
        {0.07, 0.015, 0.004, 0},
        {0.015, 0.004, 0.0005, 0},
        {0.004, 0, 0, 0}
    };

    /** Before anything was aligned: the texts' mean lengths are all there is. */
    static Experience usual(Bags left, Bags right, boolean heard) {
        return new Experience(
                Gaps.usual(),
                Gaps.usual(),
                USUAL_JUMP,
                USUAL_SHAPES,
                right.meanLogLength() - left.meanLogLength(),
                heard);
    }

    /** After a first alignment. */
    Experience after(List<Candidate> beads, Bags left, Bags right) {
        return new Experience(
                gaps(beads, Candidate::lefts, left.size()),
                gaps(beads, Candidate::rights, right.size()),
                drawn(jumps(beads), beads.size(), USUAL_JUMP),
                shapes(beads),
                ratio(beads, left, right),
                heard);
    }

    /** How they lie was weighed with an encoder only; by anchors alone they count as scattered. */
    private Gaps gaps(List<Candidate> beads, Function<Candidate, int[]> sentences, int size) {
        Gaps gaps = Gaps.after(beads, sentences, size);
        return heard ? gaps : gaps.scattered();
    }

    private static double drawn(double counted, double of, double usual) {
        return (counted + USUAL_BEADS * usual) / (of + USUAL_BEADS);
    }

    private static double jumps(List<Candidate> beads) {
        List<Candidate> inOrder =
                beads.stream().sorted(Comparator.comparingInt(Candidate::left)).toList();
        int jumps = 0;
        for (int k = 1; k < inOrder.size(); k++) {
            int step = inOrder.get(k).right() - inOrder.get(k - 1).rightEnd();
            jumps += step < 0 || step > Chain.REACH ? 1 : 0;
        }
        return jumps;
    }

    private static double[][] shapes(List<Candidate> beads) {
        double[][] shapes = Stream.of(USUAL_SHAPES).map(double[]::clone).toArray(double[][]::new);
        for (int n = 0; n < shapes.length; n++) {
            for (int m = 0; m < shapes.length; m++) {
                int leftCount = n + 1;
                int rightCount = m + 1;
                long counted = beads.stream()
                        .filter(bead -> bead.lefts().length == leftCount && bead.rights().length == rightCount)
                        .count();
                shapes[n][m] = drawn(counted, beads.size(), USUAL_SHAPES[n][m]);
            }
        }
        return shapes;
    }

    private double ratio(List<Candidate> beads, Bags left, Bags right) {
        double sum = USUAL_BEADS / 2 * ratio;
        for (Candidate bead : beads) {
            sum += StrictMath.log(right.length(bead.rights())) - StrictMath.log(left.length(bead.lefts()));
        }
        return sum / (beads.size() + USUAL_BEADS / 2);
    }

    /** The same seen from the right. */
    Experience turned() {
        return new Experience(added, omitted, jump, shapes, -ratio, heard);
    }
}
