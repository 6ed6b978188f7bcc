package org.stemma.alignment.method;

/**
 * The cosines of two texts' sentences, counted when asked for. Neighbouring beads ask for the same ones again and again, so the
 * latest are remembered: of small texts all, of large ones so many that memory stays small.
 */
final class Cosines {

    /** A power of two, above what is few to {@link Promising}. */
    private static final int REMEMBERED = 1 << 16;

    private final Senses left;
    private final Senses right;
    private final double[] cosines;

    /** Which pair stands at a place, counted from 1. */
    private final long[] pairs;

    Cosines(Senses left, Senses right) {
        this.left = left;
        this.right = right;
        int places = (int) Math.min(REMEMBERED, 2 * Long.highestOneBit((long) left.size() * right.size()));
        this.cosines = new double[places];
        this.pairs = new long[places];
    }

    double of(int i, int j) {
        long pair = (long) i * right.size() + j + 1;
        int place = (int) pair & (pairs.length - 1);
        if (pairs[place] != pair) {
            cosines[place] = left.cosine(i, right, j);
            pairs[place] = pair;
        }
        return cosines[place];
    }
}
