package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All ways to hang a branch into the rest of its tree, with what each would cost. */
final class Attachments {

    private static final int LENGTHS = Likelihood.LENGTHS.length;
    private static final int SPLITS = 3;

    private final Likelihood likelihood;
    private final Tree rest;
    private final Walk walk;
    private final List<Integer> order;
    private final Product[][] on;
    private final Product[][][] above;

    Attachments(Likelihood likelihood, Tree tree, int branch) {
        this.likelihood = likelihood;
        this.rest = Move.without(tree, branch);
        this.walk = Walk.of(rest);
        this.order = walk.nodes();
        this.on = new Product[order.size()][LENGTHS];
        this.above = new Product[order.size()][SPLITS][LENGTHS];
        for (int i = 0; i < order.size(); i++) {
            for (int length = 0; length < LENGTHS; length++) {
                on[i][length] = new Product();
                for (int split = 0; split < SPLITS; split++) {
                    above[i][split][length] = new Product();
                }
            }
        }
        Walk hanging = Walk.below(tree, branch);
        for (int place = 0; place < likelihood.places(); place++) {
            weigh(place, likelihood.below(hanging, place)[branch]);
        }
    }

    private void weigh(int place, double[] branch) {
        double[][] messages = new double[LENGTHS][];
        for (int length = 0; length < LENGTHS; length++) {
            messages[length] = likelihood.upwards(length, place, branch);
        }
        double[][] below = likelihood.below(walk, place);
        double[][] beside = likelihood.beside(walk, place, below);
        for (int i = 0; i < order.size(); i++) {
            int node = order.get(i);
            times(on[i], here(i, place, rest.length(node), beside[node], below[node]), messages);
            for (int split = 0; split < SPLITS; split++) {
                double[] lower = likelihood.upwards(lower(i, split), place, below[node]);
                times(above[i][split], here(i, place, upper(i, split), beside[node], lower), messages);
            }
        }
    }

    /** How likely all else is, for each reading of the place where the branch would hang. */
    private double[] here(int i, int place, int length, double[] beside, double[] below) {
        double[] here = i == 0 ? beside.clone() : likelihood.downwards(length, place, beside);
        Likelihood.times(here, below);
        return here;
    }

    private static void times(Product[] products, double[] here, double[][] messages) {
        for (int length = 0; length < LENGTHS; length++) {
            products[length].times(Likelihood.dot(here, messages[length]));
        }
    }

    /** A new node parts an edge near its lower end, near its upper end, or in the middle. */
    private int upper(int i, int split) {
        int length = rest.length(order.get(i));
        return split == 0 ? length : split == 1 ? 1 : Math.max(0, length - 1);
    }

    private int lower(int i, int split) {
        int length = i == 0 ? LENGTHS / 2 : rest.length(order.get(i));
        return split == 0 ? 1 : split == 1 ? length : Math.max(0, length - 1);
    }

    /** The cheapest way for each place to hang it, cheapest first; costs as far as they can differ. */
    List<Move> moves(int branch) {
        double beyond = likelihood.beyondWords(rest);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int node = order.get(i);
            moves.add(on(i, beyond + likelihood.beyondWords(node, branch)));
            boolean forbidden = likelihood.mustBeFirst(node);
            double aside = likelihood.beyondWords(rest.parent(node), node);
            moves.add(above(i, beyond + Likelihood.LOST - aside + (forbidden ? Testimony.IMPOSSIBLE : 0)));
        }
        moves.sort(Comparator.comparingDouble(Move::cost));
        return moves;
    }

    private Move on(int i, double beyond) {
        int best = cheapest(on[i]);
        return new Move(order.get(i), false, best, 0, 0, beyond + on[i][best].cost());
    }

    private Move above(int i, double beyond) {
        Move best = null;
        for (int split = 0; split < SPLITS; split++) {
            int length = cheapest(above[i][split]);
            double cost = beyond + above[i][split][length].cost();
            if (best == null || cost < best.cost()) {
                best = new Move(order.get(i), true, length, upper(i, split), lower(i, split), cost);
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    private static int cheapest(Product[] products) {
        int best = 0;
        for (int length = 1; length < products.length; length++) {
            best = products[length].cost() < products[best].cost() ? length : best;
        }
        return best;
    }
}
