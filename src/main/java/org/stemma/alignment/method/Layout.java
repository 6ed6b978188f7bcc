package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.alignment.Bead;

/** Lists beads as {@link org.stemma.alignment.Aligner} promises, sentences without counterpart among them. */
final class Layout {

    private static final int NONE = -1;

    private final Selection.Outcome outcome;
    private final int[] leftBead;
    private final int[] rightBead;
    private final List<Bead> beads = new ArrayList<>();

    private Layout(Selection.Outcome outcome) {
        this.outcome = outcome;
        this.leftBead = new int[outcome.leftAlone().length];
        this.rightBead = new int[outcome.rightAlone().length];
        Arrays.fill(leftBead, NONE);
        Arrays.fill(rightBead, NONE);
        for (int k = 0; k < outcome.chosen().size(); k++) {
            Candidate bead = outcome.chosen().get(k).bead();
            fill(leftBead, bead.lefts(), k);
            fill(rightBead, bead.rights(), k);
        }
    }

    private static void fill(int[] beadOf, int[] group, int bead) {
        for (int i : group) {
            beadOf[i] = bead;
        }
    }

    private Candidate bead(int k) {
        return outcome.chosen().get(k).bead();
    }

    static List<Bead> of(Selection.Outcome outcome) {
        Layout layout = new Layout(outcome);
        layout.addedFrom(0);
        for (int i = 0; i < layout.leftBead.length; i++) {
            layout.left(i);
        }
        return layout.beads;
    }

    private void left(int i) {
        if (leftBead[i] == NONE) {
            beads.add(Bead.alone(List.of(i), List.of(), rounded(outcome.leftAlone()[i])));
        } else if (i == bead(leftBead[i]).left()) {
            Selection.Chosen chosen = outcome.chosen().get(leftBead[i]);
            Candidate bead = chosen.bead();
            beads.add(new Bead(
                    list(bead.lefts()), list(bead.rights()), rounded(chosen.probability()), rounded(bead.likeness())));
            for (int j : bead.rights()) {
                addedFrom(j + 1);
            }
        }
    }

    /** The right sentences without counterpart from {@code start} to the next that has one. */
    private void addedFrom(int start) {
        for (int j = start; j < rightBead.length && rightBead[j] == NONE; j++) {
            beads.add(Bead.alone(List.of(), List.of(j), rounded(outcome.rightAlone()[j])));
        }
    }

    private static List<Integer> list(int[] group) {
        return Arrays.stream(group).boxed().toList();
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
