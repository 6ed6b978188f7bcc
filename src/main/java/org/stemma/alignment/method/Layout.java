package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
            Arrays.fill(leftBead, bead.left(), bead.leftEnd(), k);
            Arrays.fill(rightBead, bead.right(), bead.rightEnd(), k);
        }
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
            beads.add(new Bead(List.of(i), List.of(), rounded(outcome.leftAlone()[i])));
        } else if (i == 0 || leftBead[i - 1] != leftBead[i]) {
            Selection.Chosen chosen = outcome.chosen().get(leftBead[i]);
            Candidate bead = chosen.bead();
            beads.add(new Bead(
                    range(bead.left(), bead.leftEnd()),
                    range(bead.right(), bead.rightEnd()),
                    rounded(chosen.probability())));
            addedFrom(bead.rightEnd());
        }
    }

    /** The right sentences without counterpart from {@code start} to the next that has one. */
    private void addedFrom(int start) {
        for (int j = start; j < rightBead.length && rightBead[j] == NONE; j++) {
            beads.add(new Bead(List.of(), List.of(j), rounded(outcome.rightAlone()[j])));
        }
    }

    private static List<Integer> range(int start, int end) {
        return IntStream.range(start, end).boxed().toList();
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
