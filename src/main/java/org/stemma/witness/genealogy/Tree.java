package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who derives from whom. Nodes are numbers: below {@code manuscripts} those at hand, from there on lost versions. Mutable; whoever
 * changes a tree works on a {@link #copy}.
 */
final class Tree {

    static final int NONE = -1;
    private static final int UNUSED = -2;
    private static final int MIDDLE = Likelihood.LENGTHS.length / 2;

    private final int manuscripts;
    private final int[] parents;
    private final int[] lengths;

    /** Without any node. */
    Tree(int manuscripts) {
        this(manuscripts, new int[2 * manuscripts + 2], new int[2 * manuscripts + 2]);
        Arrays.fill(parents, UNUSED);
        Arrays.fill(lengths, MIDDLE);
    }

    private Tree(int manuscripts, int[] parents, int[] lengths) {
        this.manuscripts = manuscripts;
        this.parents = parents;
        this.lengths = lengths;
    }

    Tree copy() {
        return new Tree(manuscripts, parents.clone(), lengths.clone());
    }

    /** One more than the greatest number that a node can have. */
    int capacity() {
        return parents.length;
    }

    boolean has(int node) {
        return parents[node] != UNUSED;
    }

    boolean isLost(int node) {
        return node >= manuscripts;
    }

    int parent(int node) {
        return parents[node];
    }

    /** How much changed on the way to the node: a number of {@link Likelihood#LENGTHS}. */
    int length(int node) {
        return lengths[node];
    }

    void hang(int node, int parent) {
        parents[node] = parent;
    }

    void lengthen(int node, int length) {
        lengths[node] = length;
    }

    void remove(int node) {
        parents[node] = UNUSED;
    }

    int root() {
        for (int node = 0; node < parents.length; node++) {
            if (parents[node] == NONE) {
                return node;
            }
        }
        throw new IllegalStateException("a tree without a root");
    }

    List<Integer> children(int node) {
        List<Integer> children = new ArrayList<>();
        for (int each = 0; each < parents.length; each++) {
            if (parents[each] == node) {
                children.add(each);
            }
        }
        return children;
    }

    /** The node and all below it, parents before children. */
    List<Integer> below(int node) {
        List<Integer> order = new ArrayList<>(List.of(node));
        for (int i = 0; i < order.size(); i++) {
            order.addAll(children(order.get(i)));
        }
        return order;
    }

    /** All nodes, parents before children. */
    List<Integer> fromRoot() {
        return below(root());
    }

    List<Integer> lost() {
        List<Integer> lost = new ArrayList<>();
        for (int node = manuscripts; node < parents.length; node++) {
            if (has(node)) {
                lost.add(node);
            }
        }
        return lost;
    }

    boolean hasRoomForLost() {
        return lost().size() < manuscripts;
    }

    /** Puts a lost version above the node and says its number. */
    int insertAbove(int node) {
        int lost = manuscripts;
        while (has(lost)) {
            lost++;
        }
        parents[lost] = parents[node];
        lengths[lost] = lengths[node];
        parents[node] = lost;
        return lost;
    }

    /** Takes away lost versions with fewer than two children: nothing shows them. */
    Tree tidied() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node : lost()) {
                List<Integer> children = children(node);
                if (children.size() < 2) {
                    children.forEach(child -> take(child, node));
                    remove(node);
                    changed = true;
                }
            }
        }
        return this;
    }

    private void take(int child, int from) {
        parents[child] = parents[from];
        lengths[child] = Math.max(lengths[child], lengths[from]);
    }
}
