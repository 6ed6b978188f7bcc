package org.stemma.witness;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.stemma.alignment.Bead;

/**
 * Which sentences of any two witnesses answer each other.
 *
 * @param pairs each pair of witnesses at most once, in whichever direction
 */
public record Pairs(List<Pair> pairs) {

    public static final Pairs NONE = new Pairs(List.of());

    /**
     * The beads between two witnesses.
     *
     * @param left id of the witness on the beads' left side
     * @param right id of the other
     */
    public record Pair(String left, String right, List<Bead> beads) {

        public Pair {
            beads = List.copyOf(beads);
            if (left.equals(right)) {
                throw new IllegalArgumentException("a witness is not compared with itself: " + left);
            }
        }

        /** The same pair with the lower id on the left, so that direction and order never matter. */
        Pair ordered() {
            return left.compareTo(right) < 0
                    ? this
                    : new Pair(right, left, beads.stream().map(Bead::turned).toList());
        }

        private String key() {
            return left + "\n" + right;
        }
    }

    /** @throws IllegalArgumentException if a pair is there twice */
    public Pairs {
        TreeMap<String, Pair> ordered = new TreeMap<>();
        for (Pair pair : pairs) {
            Pair each = pair.ordered();
            if (ordered.put(each.key(), each) != null) {
                throw new IllegalArgumentException(
                        "two lists of beads between " + each.left() + " and " + each.right());
            }
        }
        pairs = List.copyOf(ordered.values());
    }

    /** Whether the two were compared. */
    public boolean compare(String left, String right) {
        return place(left, right) >= 0;
    }

    private int place(String left, String right) {
        if (left.equals(right)) {
            return -1;
        }
        Pair sought = new Pair(left, right, List.of()).ordered();
        return Collections.binarySearch(pairs, sought, Comparator.comparing(Pair::key));
    }

    /** The beads with {@code left} on their left side; none if the two were not compared. */
    public List<Bead> between(String left, String right) {
        boolean asStored = left.compareTo(right) < 0;
        int at = place(left, right);
        List<Bead> beads = at < 0 ? List.of() : pairs.get(at).beads();
        return asStored ? beads : beads.stream().map(Bead::turned).toList();
    }
}
