package org.stemma.witness;

import java.util.List;
import java.util.Optional;
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
    }

    /** @throws IllegalArgumentException if a pair is there twice */
    public Pairs {
        TreeMap<String, Pair> ordered = new TreeMap<>();
        for (Pair pair : pairs) {
            Pair each = pair.ordered();
            if (ordered.put(each.left() + "\n" + each.right(), each) != null) {
                throw new IllegalArgumentException(
                        "two lists of beads between " + each.left() + " and " + each.right());
            }
        }
        pairs = List.copyOf(ordered.values());
    }

    /** The beads with {@code left} on their left side; none if the two were not compared. */
    public List<Bead> between(String left, String right) {
        boolean asStored = left.compareTo(right) < 0;
        Optional<Pair> pair = pairs.stream()
                .filter(each -> each.left().equals(asStored ? left : right)
                        && each.right().equals(asStored ? right : left))
                .findFirst();
        return pair.map(each -> asStored
                        ? each.beads()
                        : each.beads().stream().map(Bead::turned).toList())
                .orElse(List.of());
    }
}
