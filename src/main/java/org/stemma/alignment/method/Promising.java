package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The pairs of sentences of two long texts that deserve a closer look: those that share rare anchors, by an inverted
 * index, and those about the diagonal. Never more than a fixed number a sentence.
 */
final class Promising {

    /** Up to so many pairs of sentences all are looked at. */
    private static final long FEW = 60_000;

    /** Pairs kept for a sentence. */
    private static final int KEPT = 4;

    /** An anchor in more sentences than this isn't looked up. */
    private static final int TOO_COMMON = 60;

    /** Sentences off the diagonal, and around what was chosen before. */
    private static final int REACH = 3;

    /** Gaps between chosen beads are filled up to this many pairs. */
    private static final long GAP = 600;

    private final Bags left;
    private final Bags right;
    private final LongStream.Builder found = LongStream.builder();

    private Promising(Bags left, Bags right) {
        this.left = left;
        this.right = right;
    }

    static boolean isFew(int lefts, int rights) {
        return (long) lefts * rights <= FEW;
    }

    /**
     * @param near pairs that are promising for another reason
     */
    static long[] pairs(Bags left, Bags right, Links links, long[] near) {
        Promising promising = new Promising(left, right);
        for (long pair : near) {
            promising.upTo((int) (pair >>> 32), (int) pair);
        }
        promising.shared(left, right, links, false);
        promising.shared(right, left, links.turned(right.anchors().size()), true);
        promising.diagonal();
        return Candidates.sorted(promising.found.build().toArray());
    }

    /** These pairs, those around the chosen beads, and the gaps between them. */
    static long[] around(long[] pairs, List<Selection.Chosen> chosen, Bags left, Bags right) {
        Promising promising = new Promising(left, right);
        LongStream.of(pairs).forEach(promising.found::add);
        List<Candidate> beads = chosen.stream()
                .map(Selection.Chosen::bead)
                .sorted(Comparator.comparingInt(Candidate::left))
                .toList();
        Candidate before = new Candidate(new int[] {-1}, new int[] {-1}, 0, 0);
        for (Candidate bead : beads) {
            promising.gap(before.leftEnd(), bead.left(), before.rightEnd(), bead.right());
            promising.block(bead.left() - REACH, bead.leftEnd() + REACH, bead.right() - REACH, bead.rightEnd() + REACH);
            before = bead;
        }
        promising.gap(before.leftEnd(), left.size(), before.rightEnd(), right.size());
        return Candidates.sorted(promising.found.build().toArray());
    }

    private void gap(int left, int leftEnd, int right, int rightEnd) {
        if (right <= rightEnd && (long) (leftEnd - left) * (rightEnd - right) <= GAP) {
            block(left, leftEnd, right, rightEnd);
        }
    }

    private void block(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        for (int i = leftStart; i < leftEnd; i++) {
            for (int j = rightStart; j < rightEnd; j++) {
                add(i, j);
            }
        }
    }

    /** A bead that holds both may begin before them. */
    private void upTo(int i, int j) {
        block(i - 1, i + 1, j - 1, j + 1);
    }

    private void add(int i, int j) {
        if (i >= 0 && j >= 0 && i < left.size() && j < right.size()) {
            found.add(Candidates.pair(i, j));
        }
    }

    private void diagonal() {
        int longer = Math.max(left.size(), right.size());
        for (int k = 0; k < longer; k++) {
            int i = (int) ((long) k * left.size() / longer);
            int j = (int) ((long) k * right.size() / longer);
            for (int off = -1; off <= 1; off++) {
                add(i, j + off);
            }
        }
    }

    private void shared(Bags here, Bags there, Links links, boolean turned) {
        int[][] places = there.places();
        for (int i = 0; i < here.size(); i++) {
            for (int j : best(here.sentences()[i], places, links)) {
                upTo(turned ? j : i, turned ? i : j);
            }
        }
    }

    private static List<Integer> best(int[] sentence, int[][] places, Links links) {
        Map<Integer, Double> weight = new TreeMap<>();
        for (int a : sentence) {
            for (int k = 0; k < links.of()[a].length; k++) {
                int[] where = places[links.of()[a][k]];
                if (where.length <= TOO_COMMON) {
                    for (int j : where) {
                        weight.merge(j, links.strength()[a][k] / where.length, Double::sum);
                    }
                }
            }
        }
        List<Map.Entry<Integer, Double>> ranked = new ArrayList<>(weight.entrySet());
        ranked.sort(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return ranked.stream().limit(KEPT).map(Map.Entry::getKey).toList();
    }
}
