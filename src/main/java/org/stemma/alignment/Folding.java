package org.stemma.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Beads of sentences seen as beads of paragraphs: paragraphs that any bead joins belong together. */
public final class Folding {

    private Folding() {}

    /**
     * The beads of the paragraphs, by their first left paragraph, those without one at the end.
     *
     * @param sentences beads of sentences
     * @param leftParagraph the paragraph of each left sentence
     * @param rightParagraph the paragraph of each right sentence
     */
    public static List<Bead> paragraphs(
            List<Bead> sentences, List<Integer> leftParagraph, List<Integer> rightParagraph) {
        int lefts = leftParagraph.stream().mapToInt(p -> p + 1).max().orElse(0);
        int rights = rightParagraph.stream().mapToInt(p -> p + 1).max().orElse(0);
        Forest forest = new Forest(lefts + rights);
        for (Bead bead : sentences) {
            List<Integer> joined = new ArrayList<>();
            if (bead.isPair()) {
                bead.left().forEach(i -> joined.add(leftParagraph.get(i)));
                bead.right().forEach(j -> joined.add(lefts + rightParagraph.get(j)));
            }
            joined.forEach(paragraph -> forest.join(joined.get(0), paragraph));
        }
        return beads(sentences, forest, lefts, leftParagraph, rightParagraph);
    }

    private static List<Bead> beads(
            List<Bead> sentences, Forest forest, int lefts, List<Integer> leftParagraph, List<Integer> rightParagraph) {
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (int p : new TreeSet<>(leftParagraph)) {
            groups.computeIfAbsent(forest.root(p), root -> new Group()).left.add(p);
        }
        for (int p : new TreeSet<>(rightParagraph)) {
            groups.computeIfAbsent(forest.root(lefts + p), root -> new Group())
                    .right
                    .add(p);
        }
        for (Bead bead : sentences) {
            int paragraph = bead.left().isEmpty()
                    ? lefts + rightParagraph.get(bead.right().get(0))
                    : leftParagraph.get(bead.left().get(0));
            Group group = groups.get(forest.root(paragraph));
            if (group != null && (bead.isPair() || group.left.isEmpty() || group.right.isEmpty())) {
                group.confidence += bead.confidence();
                group.beads++;
            }
        }
        return groups.values().stream().map(Group::bead).toList();
    }

    private static final class Group {
        private final List<Integer> left = new ArrayList<>();
        private final List<Integer> right = new ArrayList<>();
        private double confidence;
        private int beads;

        Bead bead() {
            return new Bead(left, right, Math.round(1000 * confidence / Math.max(1, beads)) / 1000.0);
        }
    }

    /** Disjoint sets. */
    private static final class Forest {
        private final int[] parent;

        Forest(int size) {
            parent = new int[size];
            for (int i = 0; i < size; i++) {
                parent[i] = i;
            }
        }

        int root(int i) {
            int root = i;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        void join(int a, int b) {
            parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
        }
    }
}
