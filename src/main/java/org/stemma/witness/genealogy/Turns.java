package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.List;

/** Changes of a tree about one node that don't move a branch elsewhere. */
final class Turns {

    private Turns() {}

    static List<Tree> of(Tree tree, int node) {
        List<Tree> all = new ArrayList<>();
        if (!tree.has(node)) {
            return all;
        }
        if (tree.parent(node) >= 0) {
            all.addAll(withParent(tree, node));
        }
        if (!tree.isLost(node) && !tree.children(node).isEmpty() && tree.hasRoomForLost()) {
            all.addAll(withLost(tree, node));
        }
        return all;
    }

    private static List<Tree> withParent(Tree tree, int node) {
        int parent = tree.parent(node);
        List<Tree> all = new ArrayList<>(List.of(rerooted(tree, node)));
        if (!tree.isLost(node) || !tree.isLost(parent)) {
            all.add(swapped(tree, node));
        }
        if (tree.isLost(parent)) {
            all.add(merged(tree, parent, node));
        }
        if (tree.isLost(node)) {
            all.add(merged(tree, node, parent));
        }
        return all;
    }

    /** All edges between the node and the root turned round. */
    static Tree rerooted(Tree tree, int node) {
        Tree turned = tree.copy();
        turned.hang(node, Tree.NONE);
        int below = node;
        for (int above = tree.parent(node); above >= 0; above = tree.parent(above)) {
            turned.hang(above, below);
            turned.lengthen(above, tree.length(below));
            below = above;
        }
        return turned;
    }

    /** The node changes places with its parent, which keeps its other children. */
    private static Tree swapped(Tree tree, int node) {
        int parent = tree.parent(node);
        Tree swapped = tree.copy();
        swapped.hang(node, tree.parent(parent));
        swapped.hang(parent, node);
        swapped.lengthen(node, tree.length(parent));
        swapped.lengthen(parent, tree.length(node));
        return swapped;
    }

    /** A lost version is no other than a neighbour of it. */
    private static Tree merged(Tree tree, int lost, int neighbour) {
        Tree merged = tree.copy();
        tree.children(lost).forEach(child -> merged.hang(child, neighbour));
        if (tree.parent(neighbour) == lost) {
            merged.hang(neighbour, tree.parent(lost));
        }
        merged.remove(lost);
        return merged;
    }

    /** All children, or one of several, derive not from the node but from a lost version that it derives from itself. */
    private static List<Tree> withLost(Tree tree, int node) {
        List<Integer> children = tree.children(node);
        List<Tree> all = new ArrayList<>(List.of(withLost(tree, node, children)));
        if (children.size() > 1) {
            children.forEach(child -> all.add(withLost(tree, node, List.of(child))));
        }
        return all;
    }

    private static Tree withLost(Tree tree, int node, List<Integer> children) {
        Tree changed = tree.copy();
        int lost = changed.insertAbove(node);
        children.forEach(child -> changed.hang(child, lost));
        return changed;
    }
}
