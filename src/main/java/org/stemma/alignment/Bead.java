package org.stemma.alignment;

import java.util.List;

/**
 * Sentences that answer each other: 1-1, 1-n, n-1, n-m, or one side empty (omission, addition).
 *
 * @param left sentence numbers of the first side, from 0, ascending
 * @param right sentence numbers of the second side, from 0, ascending
 * @param confidence 0–1 that they answer each other (or that nothing does)
 */
public record Bead(List<Integer> left, List<Integer> right, double confidence) {

    public Bead {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("a bead holds at least one sentence");
        }
    }

    /** Whether both sides hold something. */
    public boolean isPair() {
        return !left.isEmpty() && !right.isEmpty();
    }

    /** The same seen from the other side. */
    public Bead turned() {
        return new Bead(right, left, confidence);
    }
}
