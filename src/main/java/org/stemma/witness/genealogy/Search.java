package org.stemma.witness.genealogy;

import java.util.Objects;

/**
 * Looks for the likeliest tree: the best one without lost versions first, then branches are moved, turned and joined under lost versions as
 * long as that makes it likelier (a structural search like that of Semstem, Roos and Zou 2011, but rooted).
 */
final class Search {

    static final double LESS = 1e-6;
    private static final int MOST_SWEEPS = 30;

    /** What lies so far behind before its lengths are fitted won't win after. */
    private static final double HOPELESS = 12;

    private final Likelihood likelihood;
    private final Lengths lengths;
    private Tree tree;
    private double cost;

    private Search(Likelihood likelihood, Tree start) {
        this.likelihood = likelihood;
        this.lengths = new Lengths(likelihood);
        this.tree = lengths.fitted(start);
        this.cost = likelihood.of(tree);
    }

    static Tree from(Likelihood likelihood, Tree start) {
        Search search = new Search(likelihood, start);
        double before = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS && search.cost < before - LESS; sweep++) {
            before = search.cost;
            search.move();
            search.turn();
        }
        return search.tree;
    }

    private void move() {
        for (int node = 0; node < tree.capacity(); node++) {
            if (tree.has(node) && tree.parent(node) >= 0) {
                Move best = new Attachments(likelihood, tree, node).moves(node).get(0);
                take(best.applied(tree, node));
            }
        }
    }

    private void turn() {
        for (int node = 0; node < tree.capacity(); node++) {
            for (Tree each : Turns.of(tree, node)) {
                if (likelihood.of(each.tidied()) < cost + HOPELESS && take(each)) {
                    break;
                }
            }
        }
    }

    private boolean take(Tree other) {
        Tree fitted = lengths.fitted(other);
        double its = likelihood.of(fitted);
        boolean better = its < cost - LESS;
        if (better) {
            tree = fitted;
            cost = its;
        }
        return better;
    }

    /** Every manuscript on its likeliest parent, from the likeliest first text. */
    static Tree first(Likelihood likelihood) {
        int count = likelihood.manuscripts();
        double[][] costs = new double[count][count];
        for (int parent = 0; parent < count; parent++) {
            for (int child = 0; child < count; child++) {
                costs[parent][child] = parent == child ? Testimony.IMPOSSIBLE : likelihood.pair(parent, child);
            }
        }
        Tree best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int root = 0; root < count; root++) {
            if (!likelihood.hasFirstText() || likelihood.mustBeFirst(root)) {
                int[] parents = Arborescence.of(costs, root);
                double cost = cost(costs, parents, root);
                best = best == null || cost < least - LESS ? tree(parents, root) : best;
                least = Math.min(cost, least);
            }
        }
        return Objects.requireNonNull(best);
    }

    private static double cost(double[][] costs, int[] parents, int root) {
        double sum = 0;
        for (int node = 0; node < parents.length; node++) {
            sum += node == root ? 0 : costs[parents[node]][node];
        }
        return sum;
    }

    private static Tree tree(int[] parents, int root) {
        Tree tree = new Tree(parents.length);
        for (int node = 0; node < parents.length; node++) {
            tree.hang(node, node == root ? Tree.NONE : parents[node]);
        }
        return tree;
    }
}
