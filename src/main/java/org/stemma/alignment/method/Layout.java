package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.alignment.Bead;

/** Lists beads as {@link org.stemma.alignment.Aligner} promises, sentences without counterpart among them. */
final class Layout {

    private Layout() {}

    static List<Bead> of(List<Selection.Chosen> chosen, int lefts, int rights) {
        Bead[] byLeft = new Bead[lefts];
        Bead[] byRight = new Bead[rights];
        boolean[] answered = new boolean[lefts];
        for (Selection.Chosen one : chosen) {
            Candidate bead = one.bead();
            Bead made = new Bead(
                    range(bead.left(), bead.leftCount()),
                    range(bead.right(), bead.rightCount()),
                    rounded(one.probability()));
            byLeft[bead.left()] = made;
            for (int i : made.left()) {
                answered[i] = true;
            }
            for (int j : made.right()) {
                byRight[j] = made;
            }
        }
        return listed(byLeft, byRight, answered);
    }

    private static List<Bead> listed(Bead[] byLeft, Bead[] byRight, boolean[] answered) {
        List<Bead> beads = new ArrayList<>();
        int opening = 0;
        while (opening < byRight.length && byRight[opening] == null) {
            beads.add(new Bead(List.of(), List.of(opening++), 0.5));
        }
        for (int i = 0; i < byLeft.length; i++) {
            if (byLeft[i] != null) {
                beads.add(byLeft[i]);
                followers(byLeft[i], byRight, beads);
            } else if (!answered[i]) {
                beads.add(new Bead(List.of(i), List.of(), 0.5));
            }
        }
        return beads;
    }

    private static void followers(Bead bead, Bead[] byRight, List<Bead> beads) {
        for (int j : bead.right()) {
            for (int k = j + 1; k < byRight.length && byRight[k] == null; k++) {
                beads.add(new Bead(List.of(), List.of(k), 0.5));
            }
        }
    }

    private static List<Integer> range(int start, int count) {
        return IntStream.range(start, start + count).boxed().toList();
    }

    static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
