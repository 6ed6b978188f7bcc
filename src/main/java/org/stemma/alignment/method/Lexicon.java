package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.language.anchor.Anchor.Kind;

/**
 * Words that translate each other, learnt from a first alignment of the two texts: those that stand in the same beads
 * and hardly elsewhere (Dice's coefficient), each with its best partner (competitive linking, Melamed 2000).
 */
final class Lexicon {

    /** Met together in fewer beads, it may be chance. */
    private static final double BEADS_NEEDED = 2;

    private static final double LEAST_DICE = 0.5;

    /** A doubt that shrinks with the beads that are counted. */
    private static final double DOUBT = 1;

    private final Bags left;
    private final Bags right;
    private final int[] beadOfLeft;
    private final int[][] rightAnchors;
    private final int[] rightBeads;

    private Lexicon(Bags left, Bags right, List<Candidate> beads) {
        this.left = left;
        this.right = right;
        this.beadOfLeft = new int[left.size()];
        this.rightAnchors = new int[beads.size()][];
        this.rightBeads = new int[right.anchors().size()];
        Arrays.fill(beadOfLeft, -1);
        for (int k = 0; k < rightAnchors.length; k++) {
            Candidate bead = beads.get(k);
            for (int i : bead.lefts()) {
                beadOfLeft[i] = k;
            }
            rightAnchors[k] = right.anchorsOf(bead.rights());
            for (int b : rightAnchors[k]) {
                rightBeads[b]++;
            }
        }
    }

    static Links learn(Bags left, Bags right, List<Candidate> beads) {
        return new Lexicon(left, right, beads).learn();
    }

    private Links learn() {
        Links.Builder best = new Links.Builder(left.anchors().size());
        int[][] places = left.places();
        double[] bestOfRight = new double[right.anchors().size()];
        int[] partner = new int[places.length];
        double[] dice = new double[places.length];
        for (int a = 0; a < places.length; a++) {
            partner[a] = -1;
            if (isWord(left, a)) {
                partner(a, places[a], partner, dice);
                if (partner[a] >= 0) {
                    bestOfRight[partner[a]] = Math.max(bestOfRight[partner[a]], dice[a]);
                }
            }
        }
        for (int a = 0; a < places.length; a++) {
            if (partner[a] >= 0 && dice[a] >= bestOfRight[partner[a]]) {
                best.put(a, partner[a], dice[a]);
            }
        }
        return best.build();
    }

    private void partner(int a, int[] places, int[] partner, double[] best) {
        int[] containing = Arrays.stream(places)
                .map(i -> beadOfLeft[i])
                .filter(k -> k >= 0)
                .distinct()
                .toArray();
        if (containing.length < BEADS_NEEDED) {
            return;
        }
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int k : containing) {
            for (int b : rightAnchors[k]) {
                if (isWord(right, b)) {
                    counts.merge(b, 1, Integer::sum);
                }
            }
        }
        counts.forEach((b, count) -> {
            double dice = 2.0 * count / (containing.length + rightBeads[b]) * count / (count + DOUBT);
            if (count >= BEADS_NEEDED && dice >= LEAST_DICE && dice > best[a]) {
                best[a] = dice;
                partner[a] = b;
            }
        });
    }

    private static boolean isWord(Bags side, int anchor) {
        Kind kind = side.anchors().get(anchor).kind();
        return kind == Kind.WORD || kind == Kind.PAIR || kind == Kind.NAME || kind == Kind.COMMON;
    }
}
