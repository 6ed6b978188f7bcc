package org.stemma.witness.genealogy;

import java.util.List;

/** A branch of a tree laid out for reckoning: its nodes, parents before children, and who stands beside whom. */
final class Walk {

    private final Tree tree;
    private final List<Integer> nodes;
    private final int[][] siblings;

    private Walk(Tree tree, List<Integer> nodes) {
        this.tree = tree;
        this.nodes = List.copyOf(nodes);
        this.siblings = new int[tree.capacity()][];
        for (int node : nodes.subList(1, nodes.size())) {
            siblings[node] = tree.children(tree.parent(node)).stream()
                    .mapToInt(Integer::intValue)
                    .filter(each -> each != node)
                    .toArray();
        }
    }

    static Walk of(Tree tree) {
        return new Walk(tree, tree.fromRoot());
    }

    static Walk below(Tree tree, int node) {
        return new Walk(tree, tree.below(node));
    }

    Tree tree() {
        return tree;
    }

    List<Integer> nodes() {
        return nodes;
    }

    int top() {
        return nodes.get(0);
    }

    int parent(int node) {
        return tree.parent(node);
    }

    int length(int node) {
        return tree.length(node);
    }

    int[] siblings(int node) {
        return siblings[node];
    }
}
