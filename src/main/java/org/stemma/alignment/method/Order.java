package org.stemma.alignment.method;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Puts many beads into order by a sentence; takes time in proportion to their number. */
final class Order {

    private Order() {}

    /** The numbers of so many beads as they come. */
    static int[] given(int beads) {
        return IntStream.range(0, beads).toArray();
    }

    /**
     * The same numbers by a sentence of theirs; those with the same one stay in order.
     *
     * @param sentence of a bead, 0 to {@code most}
     */
    static int[] by(IntUnaryOperator sentence, int most, int[] beads) {
        int[] next = new int[most + 2];
        for (int bead : beads) {
            next[sentence.applyAsInt(bead) + 1]++;
        }
        for (int place = 0; place <= most; place++) {
            next[place + 1] += next[place];
        }
        int[] ordered = new int[beads.length];
        for (int bead : beads) {
            ordered[next[sentence.applyAsInt(bead)]++] = bead;
        }
        return ordered;
    }
}
