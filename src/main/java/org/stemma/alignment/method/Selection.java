package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Of possible beads the most probable ones that share no sentence. */
final class Selection {

    /** One that was chosen, and how probable it is. */
    record Chosen(Candidate bead, double probability) {}

    /**
     * What was chosen, and how probable it is that each sentence stands alone.
     *
     * @param leftAlone 0–1
     * @param rightAlone 0–1
     */
    record Outcome(List<Chosen> chosen, double[] leftAlone, double[] rightAlone) {

        List<Candidate> beads() {
            return chosen.stream().map(Chosen::bead).toList();
        }

        /** Of these beads those that share no sentence with a settled one, and the settled ones themselves. */
        List<Candidate> compatible(List<Candidate> beads, double settled) {
            Candidate[] left = new Candidate[leftAlone.length];
            Candidate[] right = new Candidate[rightAlone.length];
            chosen.stream().filter(each -> each.probability() >= settled).forEach(each -> {
                Arrays.stream(each.bead().lefts()).forEach(i -> left[i] = each.bead());
                Arrays.stream(each.bead().rights()).forEach(j -> right[j] = each.bead());
            });
            return beads.stream()
                    .filter(bead -> isFree(left, bead.lefts(), bead) && isFree(right, bead.rights(), bead))
                    .toList();
        }

        private static boolean isFree(Candidate[] settled, int[] group, Candidate bead) {
            return Arrays.stream(group).allMatch(i -> settled[i] == null || settled[i] == bead);
        }

        /** A later choice; what was chosen before, or stood alone, keeps its probability. */
        Outcome followedBy(Outcome later) {
            Map<Candidate, Chosen> before = new IdentityHashMap<>();
            chosen.forEach(each -> before.put(each.bead(), each));
            List<Chosen> both = later.chosen.stream()
                    .map(each -> before.getOrDefault(each.bead(), each))
                    .toList();
            return new Outcome(both, leftAlone, rightAlone);
        }
    }

    private Selection() {}

    private static Outcome outcome(
            List<Chosen> chosen, List<Candidate> beads, double[] probability, int lefts, int rights) {
        double[] leftAlone = new double[lefts];
        double[] rightAlone = new double[rights];
        Arrays.fill(leftAlone, 1);
        Arrays.fill(rightAlone, 1);
        for (int k = 0; k < probability.length; k++) {
            Candidate bead = beads.get(k);
            for (int i : bead.lefts()) {
                leftAlone[i] = Math.max(0, leftAlone[i] - probability[k]);
            }
            for (int j : bead.rights()) {
                rightAlone[j] = Math.max(0, rightAlone[j] - probability[k]);
            }
        }
        return new Outcome(chosen, leftAlone, rightAlone);
    }

    static Outcome of(List<Candidate> beads, double[] probability, double least, int lefts, int rights) {
        boolean[] leftTaken = new boolean[lefts];
        boolean[] rightTaken = new boolean[rights];
        List<Chosen> chosen = new ArrayList<>();
        for (int k : byProbability(beads, probability, least)) {
            Candidate bead = beads.get(k);
            if (isFree(leftTaken, bead.lefts()) && isFree(rightTaken, bead.rights())) {
                take(leftTaken, bead.lefts());
                take(rightTaken, bead.rights());
                chosen.add(new Chosen(bead, probability[k]));
            }
        }
        return outcome(chosen, beads, probability, lefts, rights);
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

    private static boolean isFree(boolean[] taken, int[] group) {
        return Arrays.stream(group).noneMatch(i -> taken[i]);
    }

    private static void take(boolean[] taken, int[] group) {
        for (int i : group) {
            taken[i] = true;
        }
    }
}
