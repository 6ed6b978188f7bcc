package org.stemma.witness.genealogy;

import java.util.List;

/** Fits the lengths of a tree's edges, each with the others held. */
final class Lengths {

    private static final int ROUNDS = 2;
    private static final int COUNT = Likelihood.LENGTHS.length;

    private final Likelihood likelihood;

    Lengths(Likelihood likelihood) {
        this.likelihood = likelihood;
    }

    /** The tidied tree with likelier lengths. */
    Tree fitted(Tree tree) {
        Tree fitted = tree.copy().tidied();
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = improve(fitted);
        }
        return fitted;
    }

    private boolean improve(Tree tree) {
        Walk walk = Walk.of(tree);
        List<Integer> order = walk.nodes();
        Product[][] products = new Product[order.size()][COUNT];
        for (Product[] each : products) {
            java.util.Arrays.setAll(each, length -> new Product());
        }
        for (int place = 0; place < likelihood.places(); place++) {
            double[][] below = likelihood.below(walk, place);
            double[][] beside = likelihood.beside(walk, place, below);
            for (int i = 1; i < order.size(); i++) {
                int node = order.get(i);
                for (int length = 0; length < COUNT; length++) {
                    products[i][length].times(
                            Likelihood.dot(beside[node], likelihood.upwards(length, place, below[node])));
                }
            }
        }
        boolean changed = false;
        for (int i = 1; i < order.size(); i++) {
            changed |= choose(tree, order.get(i), products[i]);
        }
        return changed;
    }

    private static boolean choose(Tree tree, int node, Product[] products) {
        int best = 0;
        for (int length = 1; length < COUNT; length++) {
            best = products[length].cost() < products[best].cost() - Search.LESS ? length : best;
        }
        boolean changed = best != tree.length(node);
        tree.lengthen(node, best);
        return changed;
    }
}
