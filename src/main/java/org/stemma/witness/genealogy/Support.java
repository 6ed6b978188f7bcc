package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the places agree about where a manuscript belongs: the share of bootstrap samples of the places in which no other place in the
 * tree is likelier (resampling of estimated likelihoods, Kishino, Miyata and Hasegawa 1990). The samples are drawn by a fixed
 * sequence, so the answer is always the same.
 */
final class Support {

    private static final int SAMPLES = 200;
    private static final int RIVALS = 5;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final Likelihood likelihood;
    private final Lengths lengths;
    private final Tree tree;
    private final int[][] samples;

    Support(Likelihood likelihood, Tree tree) {
        this.likelihood = likelihood;
        this.lengths = new Lengths(likelihood);
        this.tree = tree;
        this.samples = new int[SAMPLES][likelihood.places()];
        long state = SEED;
        for (int[] sample : samples) {
            for (int draw = 0; draw < sample.length; draw++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                sample[(int) Math.floorMod(state >>> 33, (long) sample.length)]++;
            }
        }
    }

    /** 0–1, for a manuscript or a lost version. */
    double of(int node) {
        List<Tree> rivals = new ArrayList<>();
        if (tree.parent(node) == Tree.NONE) {
            tree.children(node).forEach(child -> rivals.add(lengths.fitted(Turns.rerooted(tree, child))));
        } else {
            new Attachments(likelihood, tree, node)
                    .moves(node).stream()
                            .limit(RIVALS + 1L)
                            .map(move -> move.applied(tree, node))
                            .filter(other -> other.parent(node) != tree.parent(node) && !isSame(other, node))
                            .forEach(rivals::add);
        }
        return share(rivals);
    }

    /** Whether the node stands beside the same ones under a lost version that merely has another number. */
    private boolean isSame(Tree other, int node) {
        return tree.isLost(tree.parent(node))
                && tree.isLost(other.parent(node))
                && tree.children(tree.parent(node)).equals(other.children(other.parent(node)));
    }

    private double share(List<Tree> rivals) {
        double[] ours = likelihood.each(tree);
        double beyond = likelihood.beyondWords(tree);
        int[] lost = new int[SAMPLES];
        for (Tree rival : rivals) {
            double[] its = likelihood.each(rival);
            double ahead = likelihood.beyondWords(rival) - beyond;
            for (int sample = 0; sample < SAMPLES; sample++) {
                lost[sample] |= sum(samples[sample], its, ours) + ahead < -Search.LESS ? 1 : 0;
            }
        }
        int won = 0;
        for (int each : lost) {
            won += 1 - each;
        }
        return (double) won / SAMPLES;
    }

    private static double sum(int[] sample, double[] its, double[] ours) {
        double sum = 0;
        for (int place = 0; place < sample.length; place++) {
            sum += sample[place] * (its[place] - ours[place]);
        }
        return sum;
    }
}
