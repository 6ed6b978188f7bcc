package org.stemma.witness.genealogy;

import java.util.Arrays;
import java.util.List;

/**
 * How likely a tree is, given what the manuscripts read: for each place the sum over all that its lost versions may have read
 * (Felsenstein 1981), where a manuscript at hand may stand inside the tree. Costs are negated natural logarithms.
 *
 * <p>Each edge has a length of its own, since one copyist changes a word here and there and another rewrites. A lost version
 * costs something, so that none is inferred without need.
 */
final class Likelihood {

    /** How many of the places a copyist changes, roughly; from a light copy to a free retelling. */
    static final double[] LENGTHS = {0.005, 0.02, 0.05, 0.12, 0.25, 0.5, 1};

    /** Our own, set on artificial traditions. */
    static final double LOST = 6;

    /** Whether the first text had a word that others lack: hardly ever, as most such words were put in later. */
    private static final double NOTHING_AT_FIRST = 0.8;

    private static final double PASSAGE_NOT_AT_FIRST = 0.2;

    private final List<Place> places;
    private final int[][] states;
    private final double[][] priors;

    /** By length, place, reading above, reading below. */
    private final double[][][][] chances;

    private final double[][] against;
    private final int firstText;

    /**
     * @param against for each parent and child what speaks against the one being copied from the other
     * @param firstText the manuscript that must be on top, or {@link Tree#NONE}
     */
    Likelihood(List<Place> places, double[][] against, int firstText) {
        this.places = places;
        this.against = against;
        this.firstText = firstText;
        this.states = places.stream()
                .map(place ->
                        place.states().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.priors = places.stream().map(Likelihood::prior).toArray(double[][]::new);
        this.chances = Arrays.stream(LENGTHS)
                .mapToObj(length ->
                        places.stream().map(place -> chances(place, length)).toArray(double[][][]::new))
                .toArray(double[][][][]::new);
    }

    private static double[] prior(Place place) {
        int count = place.readings().size();
        int gap = place.readings().indexOf("");
        double none = place.isWhole() ? PASSAGE_NOT_AT_FIRST : NOTHING_AT_FIRST;
        double[] prior = new double[count];
        for (int s = 0; s < count; s++) {
            prior[s] = gap < 0 ? 1.0 / count : s == gap ? none : (1 - none) / (count - 1);
        }
        return prior;
    }

    private static double[][] chances(Place place, double length) {
        int count = place.readings().size();
        double[][] chances = new double[count][count];
        for (int from = 0; from < count; from++) {
            double leaving = 0;
            for (int to = 0; to < count; to++) {
                chances[from][to] = from == to ? 0 : place.rate(from, to);
                leaving += chances[from][to];
            }
            double left = 1 - StrictMath.exp(-length * leaving);
            for (int to = 0; to < count; to++) {
                chances[from][to] = from == to ? 1 - left : left * chances[from][to] / leaving;
            }
        }
        return chances;
    }

    int places() {
        return states.length;
    }

    Place place(int number) {
        return places.get(number);
    }

    int manuscripts() {
        return against.length;
    }

    /** From now on nobody asks what the manuscript has in these statements: it took them from elsewhere. */
    void forget(int manuscript, List<Integer> passages) {
        for (int p = 0; p < states.length; p++) {
            if (passages.contains(places.get(p).passage())) {
                states[p][manuscript] = -1;
            }
        }
    }

    int state(int place, int manuscript) {
        return states[place][manuscript];
    }

    boolean mustBeFirst(int manuscript) {
        return firstText == manuscript;
    }

    boolean hasFirstText() {
        return firstText >= 0;
    }

    /** The cost of one manuscript being copied from another, with the likeliest length. */
    double pair(int parent, int child) {
        double least = Double.POSITIVE_INFINITY;
        for (double[][][] ofLength : chances) {
            Product product = new Product();
            for (int p = 0; p < states.length; p++) {
                if (states[p][parent] >= 0 && states[p][child] >= 0) {
                    product.times(ofLength[p][states[p][parent]][states[p][child]]);
                }
            }
            least = Math.min(least, product.cost());
        }
        return least + against[parent][child];
    }

    double of(Tree tree) {
        Product product = new Product();
        Walk walk = Walk.of(tree);
        for (int p = 0; p < states.length; p++) {
            product.times(dot(priors[p], below(walk, p)[walk.top()]));
        }
        return product.cost() + beyondWords(tree);
    }

    /** The cost of each place by itself. */
    double[] each(Tree tree) {
        Walk walk = Walk.of(tree);
        double[] costs = new double[states.length];
        Arrays.setAll(costs, p -> -StrictMath.log(dot(priors[p], below(walk, p)[walk.top()])));
        return costs;
    }

    /** What a tree costs whatever stands in the manuscripts. The first text is sooner one that was copied often. */
    double beyondWords(Tree tree) {
        double sum = 0;
        for (int node : tree.fromRoot()) {
            sum += tree.isLost(node) ? LOST : 0;
            sum += beyondWords(tree.parent(node), node);
        }
        int root = tree.root();
        sum += StrictMath.log((against.length + 1.0) / (tree.children(root).size() + 1));
        return sum + (hasFirstText() && tree.has(firstText) && root != firstText ? Testimony.IMPOSSIBLE : 0);
    }

    double beyondWords(int parent, int child) {
        boolean atHand = parent >= 0 && parent < against.length && child < against.length;
        return atHand ? against[parent][child] : 0;
    }

    /** For each reading whether the manuscript has it; a lost version, or one with nothing to be read, may have any. */
    double[] own(int place, int node) {
        double[] own = new double[priors[place].length];
        boolean known = node < against.length && states[place][node] >= 0;
        Arrays.fill(own, known ? 0 : 1);
        if (known) {
            own[states[place][node]] = 1;
        }
        return own;
    }

    /** For each node and reading of it how likely everything below it is, itself included. */
    double[][] below(Walk walk, int place) {
        double[][] below = new double[walk.tree().capacity()][];
        for (int node : walk.nodes()) {
            below[node] = own(place, node);
        }
        for (int i = walk.nodes().size() - 1; i > 0; i--) {
            int node = walk.nodes().get(i);
            times(below[walk.parent(node)], upwards(walk.length(node), place, below[node]));
        }
        return below;
    }

    /** For each node and reading of its parent how likely everything is that is not below the node. */
    double[][] beside(Walk walk, int place, double[][] below) {
        double[][] beside = new double[walk.tree().capacity()][];
        double[][] above = new double[walk.tree().capacity()][];
        above[walk.top()] = priors[place];
        beside[walk.top()] = priors[place];
        for (int node : walk.nodes().subList(1, walk.nodes().size())) {
            double[] all = own(place, walk.parent(node));
            times(all, above[walk.parent(node)]);
            for (int sibling : walk.siblings(node)) {
                times(all, upwards(walk.length(sibling), place, below[sibling]));
            }
            beside[node] = all;
            above[node] = downwards(walk.length(node), place, all);
        }
        return beside;
    }

    /** How likely what is below an edge is, for each reading above it. */
    double[] upwards(int length, int place, double[] below) {
        double[] above = new double[below.length];
        for (int s = 0; s < below.length; s++) {
            above[s] = dot(chances[length][place][s], below);
        }
        return above;
    }

    /** How likely what is above an edge is, for each reading below it. */
    double[] downwards(int length, int place, double[] above) {
        double[] below = new double[above.length];
        for (int s = 0; s < above.length; s++) {
            for (int t = 0; t < above.length; t++) {
                below[t] += above[s] * chances[length][place][s][t];
            }
        }
        return below;
    }

    static void times(double[] to, double[] by) {
        for (int s = 0; s < to.length; s++) {
            to[s] *= by[s];
        }
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int s = 0; s < one.length; s++) {
            sum += one[s] * other[s];
        }
        return sum;
    }
}
