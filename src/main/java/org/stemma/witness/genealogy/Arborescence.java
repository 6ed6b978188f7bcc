package org.stemma.witness.genealogy;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The cheapest tree below a given root, if any node may derive from any other (Chu and Liu 1965, Edmonds 1967). */
final class Arborescence {

    private final double[][] costs;
    private final int root;
    private final int[] parents;

    private Arborescence(double[][] costs, int root) {
        this.costs = costs;
        this.root = root;
        this.parents = IntStream.range(0, costs.length)
                .map(node -> node == root ? root : cheapest(node))
                .toArray();
    }

    /**
     * The parent of each node, the root's being itself.
     *
     * @param costs by parent and child
     */
    static int[] of(double[][] costs, int root) {
        Arborescence arborescence = new Arborescence(costs, root);
        int[] circle = arborescence.circle();
        return circle.length == 0 ? arborescence.parents : arborescence.opened(circle);
    }

    private int cheapest(int child) {
        int best = child == 0 ? 1 : 0;
        for (int parent = 0; parent < costs.length; parent++) {
            best = parent != child && costs[parent][child] < costs[best][child] ? parent : best;
        }
        return best;
    }

    private int[] circle() {
        int[] seen = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int each = start;
            while (each != root && seen[each] == 0) {
                seen[each] = start + 1;
                each = parents[each];
            }
            if (each != root && seen[each] == start + 1) {
                int first = each;
                return IntStream.concat(
                                IntStream.of(first),
                                IntStream.iterate(parents[first], node -> node != first, node -> parents[node]))
                        .toArray();
            }
        }
        return new int[0];
    }

    /** Solves it with the circle drawn together into one node, and opens the circle where it is entered. */
    private int[] opened(int[] circle) {
        int count = costs.length;
        boolean[] inside = new boolean[count];
        Arrays.stream(circle).forEach(node -> inside[node] = true);
        int[] outside = IntStream.range(0, count).filter(node -> !inside[node]).toArray();
        int one = outside.length;
        double[][] smaller = new double[one + 1][one + 1];
        int[] entered = new int[one];
        int[] left = new int[one];
        for (int i = 0; i < one; i++) {
            entered[i] = entry(outside[i], circle);
            left[i] = exit(outside[i], circle);
            smaller[i][one] = detour(outside[i], entered[i]);
            smaller[one][i] = costs[left[i]][outside[i]];
            for (int j = 0; j < one; j++) {
                smaller[i][j] = costs[outside[i]][outside[j]];
            }
        }
        int[] solved = of(smaller, Arrays.binarySearch(outside, root));
        for (int i = 0; i < one; i++) {
            parents[outside[i]] = solved[i] == one ? left[i] : outside[solved[i]];
        }
        parents[entered[solved[one]]] = outside[solved[one]];
        return parents;
    }

    private double detour(int from, int into) {
        return costs[from][into] - costs[parents[into]][into];
    }

    private int entry(int from, int[] circle) {
        int best = circle[0];
        for (int node : circle) {
            best = detour(from, node) < detour(from, best) ? node : best;
        }
        return best;
    }

    private int exit(int to, int[] circle) {
        int best = circle[0];
        for (int node : circle) {
            best = costs[node][to] < costs[best][to] ? node : best;
        }
        return best;
    }
}
