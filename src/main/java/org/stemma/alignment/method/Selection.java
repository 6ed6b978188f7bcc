package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Of possible beads the most probable ones that share no sentence. */
final class Selection {

    /** One that was chosen, and how probable it is. */
    record Chosen(Candidate bead, double probability) {}

    private Selection() {}

    static List<Chosen> of(List<Candidate> beads, double[] probability, double least, int lefts, int rights) {
        boolean[] leftTaken = new boolean[lefts];
        boolean[] rightTaken = new boolean[rights];
        List<Chosen> chosen = new ArrayList<>();
        for (int k : byProbability(beads, probability, least)) {
            Candidate bead = beads.get(k);
            if (isFree(leftTaken, bead.left(), bead.leftEnd()) && isFree(rightTaken, bead.right(), bead.rightEnd())) {
                Arrays.fill(leftTaken, bead.left(), bead.leftEnd(), true);
                Arrays.fill(rightTaken, bead.right(), bead.rightEnd(), true);
                chosen.add(new Chosen(bead, probability[k]));
            }
        }
        return chosen;
    }

    private static List<Integer> byProbability(List<Candidate> beads, double[] probability, double least) {
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < beads.size(); k++) {
            if (probability[k] >= least) {
                order.add(k);
            }
        }
        order.sort(Comparator.comparingDouble((Integer k) -> -probability[k]).thenComparingInt(k -> k));
        return order;
    }

    private static boolean isFree(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
