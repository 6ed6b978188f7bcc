package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which manuscript took whole statements from a second one?
 *
 * <p>Each is taken out of the tree and hung in again with two parents, each of its statements with the likelier of the two. That
 * must be much likelier than one parent alone.
 */
final class Mixture {

    /** What a second parent costs, and each statement that comes from there; our own, set on artificial traditions. */
    private static final double SECOND_PARENT = 12;

    private static final double STATEMENT = 1;
    private static final int FEWEST_STATEMENTS = 2;

    /** Lengths up to here are those of a light copy: whole statements are taken over as they are. */
    private static final int LIGHT = 4;

    private static final int LENGTHS = Likelihood.LENGTHS.length;

    /**
     * A manuscript with two parents.
     *
     * @param source the second parent
     * @param passages numbers of the statements from there
     * @param tree with the manuscript on its first parent
     */
    record Mixed(int manuscript, int source, List<Integer> passages, double cost, Tree tree) {}

    private final Likelihood likelihood;
    private final Tree rest;
    private final int manuscript;
    private final List<Integer> nodes;

    /** By node, length and statement: the manuscript on the node, and on a new lost version above it. */
    private final double[][][] on;

    private final double[][][] above;

    private Mixture(Likelihood likelihood, Tree rest, int manuscript) {
        this.likelihood = likelihood;
        this.rest = rest;
        this.manuscript = manuscript;
        Walk walk = Walk.of(rest);
        this.nodes = walk.nodes();
        int passages = 1;
        for (int place = 0; place < likelihood.places(); place++) {
            passages = Math.max(passages, likelihood.place(place).passage() + 1);
        }
        this.on = new double[nodes.size()][LENGTHS][passages];
        this.above = new double[nodes.size()][LENGTHS][passages];
        for (int place = 0; place < likelihood.places(); place++) {
            weigh(walk, place);
        }
    }

    /** The surest mixture that is likelier than the tree as it is; none of those already known. */
    static Optional<Mixed> surest(Likelihood likelihood, Tree tree, List<Integer> known) {
        double least = likelihood.of(tree) - Search.LESS;
        Optional<Mixed> surest = Optional.empty();
        for (int manuscript = 0; manuscript < likelihood.manuscripts(); manuscript++) {
            if (!known.contains(manuscript) && tree.parent(manuscript) >= 0) {
                Optional<Mixed> best =
                        new Mixture(likelihood, without(likelihood, tree, manuscript), manuscript).best();
                if (best.isPresent() && best.get().cost() < least) {
                    surest = best;
                    least = best.get().cost();
                }
            }
        }
        return surest;
    }

    /** The tree without the manuscript; its children go to its parent, or several to a lost version in its place. */
    private static Tree without(Likelihood likelihood, Tree tree, int manuscript) {
        Tree rest = tree.copy();
        List<Integer> children = tree.children(manuscript);
        int heir = children.size() > 1 ? rest.insertAbove(manuscript) : tree.parent(manuscript);
        children.forEach(child -> rest.hang(child, heir));
        rest.remove(manuscript);
        rest.tidied();
        return children.isEmpty() ? rest : new Lengths(likelihood).fitted(rest);
    }

    private void weigh(Walk walk, int place) {
        int passage = likelihood.place(place).passage();
        double[] own = likelihood.own(place, manuscript);
        double[][] below = likelihood.below(walk, place);
        double[][] beside = likelihood.beside(walk, place, below);
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i);
            double[] here =
                    i == 0 ? beside[node].clone() : likelihood.downwards(rest.length(node), place, beside[node]);
            Likelihood.times(here, below[node]);
            double[] lost = beside[node].clone();
            Likelihood.times(lost, likelihood.upwards(rest.length(node), place, below[node]));
            for (int length = 0; length < LENGTHS; length++) {
                double[] message = likelihood.upwards(length, place, own);
                on[i][length][passage] -= StrictMath.log(Likelihood.dot(here, message));
                above[i][length][passage] -= StrictMath.log(Likelihood.dot(lost, message));
            }
        }
    }

    private Optional<Mixed> best() {
        double beyond = likelihood.beyondWords(rest) + SECOND_PARENT;
        Optional<Mixed> best = Optional.empty();
        for (int i = 0; i < nodes.size(); i++) {
            double onNode = beyond + likelihood.beyondWords(nodes.get(i), manuscript);
            double onLost = beyond + Likelihood.LOST;
            for (int length = 0; length < LENGTHS; length++) {
                best = better(best, new First(i, false, length, onNode, on[i][length]));
                best = i == 0 ? best : better(best, new First(i, true, length, onLost, above[i][length]));
            }
        }
        return best;
    }

    /** Where its first parent is; costs of each statement are for the whole tree. */
    private record First(int node, boolean isAbove, int length, double beyond, double[] costs) {}

    private Optional<Mixed> better(Optional<Mixed> best, First first) {
        Optional<Mixed> better = best;
        for (int j = 0; j < nodes.size(); j++) {
            int source = nodes.get(j);
            boolean possible = !rest.isLost(source)
                    && !(first.node() == j && !first.isAbove())
                    && likelihood.beyondWords(source, manuscript) < Testimony.IMPOSSIBLE / 2;
            for (int length = 0; length < LIGHT && possible; length++) {
                double cost = cost(first, on[j][length]);
                if (better.isEmpty() || cost < better.get().cost() - Search.LESS) {
                    List<Integer> passages = taken(first, on[j][length]);
                    better = passages.size() < FEWEST_STATEMENTS
                            ? better
                            : Optional.of(new Mixed(manuscript, source, passages, cost, tree(first)));
                }
            }
        }
        return better;
    }

    private static double cost(First first, double[] second) {
        double sum = first.beyond();
        for (int passage = 0; passage < second.length; passage++) {
            sum += Math.min(first.costs()[passage], second[passage] + STATEMENT);
        }
        return sum;
    }

    private static List<Integer> taken(First first, double[] second) {
        List<Integer> taken = new ArrayList<>();
        for (int passage = 0; passage < second.length; passage++) {
            if (second[passage] + STATEMENT < first.costs()[passage]) {
                taken.add(passage);
            }
        }
        return taken;
    }

    private Tree tree(First first) {
        Tree tree = rest.copy();
        int node = nodes.get(first.node());
        tree.hang(manuscript, node);
        if (first.isAbove()) {
            tree.hang(manuscript, tree.insertAbove(node));
        }
        tree.lengthen(manuscript, first.length());
        return tree;
    }
}
