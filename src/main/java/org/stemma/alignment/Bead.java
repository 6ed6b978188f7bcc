package org.stemma.alignment;

import java.util.List;

/**
 * Sentences that answer each other: 1-1, 1-n, n-1, n-m, or one side empty (omission, addition).
 *
 * @param left sentence numbers of the first side, from 0, ascending
 * @param right sentence numbers of the second side, from 0, ascending
 * @param confidence 0–1 that they answer each other (or that nothing does), seen in their place between the others
 * @param likeness what their words alone say, whatever stands around them: natural logarithm of how much likelier they are if
 *     they answer each other than if they met by chance; 0 if a side is empty
 */
public record Bead(List<Integer> left, List<Integer> right, double confidence, double likeness) {

    public Bead {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("a bead holds at least one sentence");
        }
    }

    /** Sentences of one side that nothing answers. */
    public static Bead alone(List<Integer> left, List<Integer> right, double confidence) {
        return new Bead(left, right, confidence, 0);
    }

    /** Whether both sides hold something. */
    public boolean isPair() {
        return !left.isEmpty() && !right.isEmpty();
    }

    /** The same seen from the other side. */
    public Bead turned() {
        return new Bead(right, left, confidence, likeness);
    }
}
