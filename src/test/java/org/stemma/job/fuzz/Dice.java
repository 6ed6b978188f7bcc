package org.stemma.job.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** What is left to chance; the same seed draws the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From 0 to {@code bound - 1}; 0 where there is no choice. */
    int below(int bound) {
        return bound <= 1 ? 0 : random.nextInt(bound);
    }

    /** One case in {@code many}. */
    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A number of about this size. */
    int about(int size) {
        return size / 2 + below(size);
    }
}
