package org.stemma.witness.genealogy;

import java.util.List;

/**
 * One way to hang a branch into a tree.
 *
 * @param node where
 * @param above whether on a new lost version above the node rather than on the node itself
 * @param length of the edge to the branch
 * @param upper length of the edge above the new lost version
 * @param lower length of the edge below it
 * @param cost of the whole tree then
 */
record Move(int node, boolean above, int length, int upper, int lower, double cost) {

    /** The tree in which the branch hangs there. */
    Tree applied(Tree tree, int branch) {
        Tree moved = without(tree, branch);
        List<Integer> nodes = tree.below(branch);
        nodes.forEach(each -> moved.hang(each, tree.parent(each)));
        moved.hang(branch, node);
        if (above) {
            int lost = moved.insertAbove(node);
            moved.hang(branch, lost);
            moved.lengthen(lost, upper);
            moved.lengthen(node, lower);
        }
        moved.lengthen(branch, length);
        return moved;
    }

    /** The tree without a branch. */
    static Tree without(Tree tree, int branch) {
        Tree rest = tree.copy();
        tree.below(branch).forEach(rest::remove);
        return rest.tidied();
    }
}
