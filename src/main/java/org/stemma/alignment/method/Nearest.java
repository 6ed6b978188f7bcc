package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.stemma.encoder.Block;
import org.stemma.encoder.Vector;

/**
 * For each sentence of a text those of the other that mean the most similar things, nearest first. Exact; a few sentences'
 * memory a sentence; the same on any number of threads.
 *
 * @param sentences for each sentence, up to {@value #KEPT} of the other text
 * @param hub for each sentence, its mean cosine with these: high for one that resembles anything (CSLS, Conneau et
 *     al. 2018)
 */
record Nearest(int[][] sentences, double[] hub) {

    private static final int KEPT = 2;

    /** Seen from the left text, and from the right one. */
    record Both(Nearest left, Nearest right) {}

    /** Compares every sentence with every other, once. */
    static Both between(Senses left, Senses right) {
        Search all = IntStream.rangeClosed(0, (right.size() - 1) / Block.USUAL)
                .map(block -> block * Block.USUAL)
                .parallel()
                .collect(() -> new Search(left, right), Search::from, Search::join);
        return new Both(of(all.ofLeft, left.size()), of(all.ofRight, right.size()));
    }

    private static Nearest of(Best best, int size) {
        return new Nearest(
                IntStream.range(0, size).mapToObj(best::others).toArray(int[][]::new),
                IntStream.range(0, size)
                        .mapToDouble(i -> Arrays.stream(best.products(i))
                                .mapToDouble(Vector::cosine)
                                .average()
                                .orElse(0))
                        .toArray());
    }

    /** What was found by comparing the whole left text with some blocks of the right one. */
    private static final class Search {

        private final Senses left;
        private final Senses right;
        private final Best ofLeft;
        private final Best ofRight;

        Search(Senses left, Senses right) {
            this.left = left;
            this.right = right;
            this.ofLeft = new Best(left.size(), KEPT);
            this.ofRight = new Best(right.size(), KEPT);
        }

        void from(int start) {
            Block block = right.block(start, Math.min(start + Block.USUAL, right.size()));
            int[] products = new int[block.size()];
            for (int i = 0; i < left.size(); i++) {
                left.multiply(i, block, products);
                for (int j = 0; j < products.length; j++) {
                    ofLeft.offer(i, start + j, products[j]);
                    ofRight.offer(start + j, i, products[j]);
                }
            }
        }

        void join(Search other) {
            ofLeft.join(other.ofLeft);
            ofRight.join(other.ofRight);
        }
    }
}
