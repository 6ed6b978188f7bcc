package org.stemma.alignment.method;

import java.util.List;
import java.util.function.Function;

/**
 * How the sentences of a text that answer nothing lie in it: scattered, as an editor takes them out, or in a block, as a chapter
 * that only one text has.
 *
 * @param share of all sentences
 * @param opening share of beads behind which a gap opens
 * @param further how often a gap goes on behind each of its sentences
 */
record Gaps(double share, double opening, double further) {

    /** What is expected weighs as much as so many sentences or beads. */
    private static final double EXPECTED_WEIGHT = 20;

    private static final double USUAL = 0.3;

    /** Before anything was aligned. */
    static Gaps usual() {
        return new Gaps(USUAL, USUAL, USUAL);
    }

    /** After a first alignment, of the side that {@code sentences} names. */
    static Gaps after(List<Candidate> beads, Function<Candidate, int[]> sentences, int size) {
        boolean[] answered = new boolean[size];
        for (Candidate bead : beads) {
            for (int i : sentences.apply(bead)) {
                answered[i] = true;
            }
        }
        int alone = 0;
        int opened = 0;
        for (int i = 0; i < size; i++) {
            alone += answered[i] ? 0 : 1;
            opened += !answered[i] && (i == 0 || answered[i - 1]) ? 1 : 0;
        }
        double share = drawn(alone, size, USUAL);
        return new Gaps(share, drawn(opened, beads.size(), share), drawn(alone - opened, alone, share));
    }

    private static double drawn(double counted, double of, double expected) {
        return (counted + EXPECTED_WEIGHT * expected) / (of + EXPECTED_WEIGHT);
    }

    /** As many, without regard to how they lie. */
    Gaps scattered() {
        return new Gaps(share, share, share);
    }

    /** How probable it is that so many sentences behind a bead are passed over. */
    double passing(int sentences) {
        return sentences == 0 ? 1 - opening : opening * (1 - further) * StrictMath.pow(further, sentences - 1);
    }
}
