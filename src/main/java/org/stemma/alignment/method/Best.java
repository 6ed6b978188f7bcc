package org.stemma.alignment.method;

import java.util.Arrays;

/** For each sentence of a text the few best of those that were offered; of equally good ones those that stand first. */
final class Best {

    private static final int NOBODY = Integer.MAX_VALUE;

    private final int kept;
    private final int[] products;
    private final int[] others;

    /**
     * @param sentences how many
     * @param kept how many are kept for each of them
     */
    Best(int sentences, int kept) {
        this.kept = kept;
        this.products = new int[sentences * kept];
        this.others = new int[sentences * kept];
        Arrays.fill(products, Integer.MIN_VALUE);
        Arrays.fill(others, NOBODY);
    }

    /** The answer doesn't depend on the order of the offers. */
    void offer(int sentence, int other, int product) {
        int first = sentence * kept;
        int place = first + kept - 1;
        if (isBetter(product, other, place)) {
            for (; place > first && isBetter(product, other, place - 1); place--) {
                products[place] = products[place - 1];
                others[place] = others[place - 1];
            }
            products[place] = product;
            others[place] = other;
        }
    }

    private boolean isBetter(int product, int other, int place) {
        return product > products[place] || (product == products[place] && other < others[place]);
    }

    /** Takes what another found. */
    void join(Best found) {
        for (int place = 0; place < found.others.length; place++) {
            if (found.others[place] != NOBODY) {
                offer(place / kept, found.others[place], found.products[place]);
            }
        }
    }

    /** The best of a sentence, best first. */
    int[] others(int sentence) {
        return Arrays.stream(others, sentence * kept, (sentence + 1) * kept)
                .filter(other -> other != NOBODY)
                .toArray();
    }

    /** The products with these. */
    int[] products(int sentence) {
        return Arrays.copyOfRange(products, sentence * kept, sentence * kept + others(sentence).length);
    }
}
