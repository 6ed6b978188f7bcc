package org.stemma.provenance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What the texts of an index reach in some groups of anchors, summed posting by posting. A hash table with open addresses as
 * large as the postings ask for: an index of many texts costs nothing by its size.
 */
final class Sums {

    private static final int FREE = -1;

    private final int[] texts;
    private final int[] counted;
    private final double[] sums;

    /** What a text is worth by its sum, when the best are chosen. */
    interface Worth {
        double of(int text, double sum);
    }

    private record Valued(int text, double value) {

        /** The least first; of equal ones the larger number, which stands for the larger id. */
        static final Comparator<Valued> LEAST_FIRST =
                Comparator.comparingDouble(Valued::value).thenComparing(Valued::text, Comparator.reverseOrder());
    }

    Sums(int size, List<Asked.Group> groups) {
        long postings = groups.stream().mapToLong(Asked.Group::texts).sum();
        int slots = Integer.highestOneBit((int) Math.min(postings, size) | 1) * 4;
        this.texts = new int[slots];
        this.counted = new int[slots];
        this.sums = new double[slots];
        Arrays.fill(texts, FREE);
        for (int group = 0; group < groups.size(); group++) {
            for (Asked.Weighed reading : groups.get(group).readings()) {
                add(reading.holders().texts(), reading.weight(), group + 1);
            }
        }
    }

    /** The group's better readings come first: only the first counts. */
    private void add(int[] holders, double weight, int group) {
        for (int text : holders) {
            int slot = slot(text);
            if (counted[slot] != group) {
                texts[slot] = text;
                counted[slot] = group;
                sums[slot] += weight;
            }
        }
    }

    /** The text's slot, or the free one where it would stand; never full, as there are more slots than texts. */
    private int slot(int text) {
        int slot = (text * 0x9E3779B9 >>> 7) & (texts.length - 1);
        while (texts[slot] != FREE && texts[slot] != text) {
            slot = (slot + 1) & (texts.length - 1);
        }
        return slot;
    }

    double of(int text) {
        return sums[slot(text)];
    }

    /** The {@code n} of most worth, the smaller number of equal ones, in no order; one pass, whatever was met. */
    List<Integer> best(int n, Worth worth) {
        PriorityQueue<Valued> best = new PriorityQueue<>(n + 1, Valued.LEAST_FIRST);
        for (int slot = 0; slot < texts.length; slot++) {
            if (texts[slot] != FREE) {
                keep(best, n, texts[slot], worth.of(texts[slot], sums[slot]));
            }
        }
        return best.stream().map(Valued::text).toList();
    }

    private static void keep(PriorityQueue<Valued> best, int n, int text, double value) {
        if (best.size() < n || isBetter(value, text, best.element())) {
            best.add(new Valued(text, value));
        }
        if (best.size() > n) {
            best.remove();
        }
    }

    private static boolean isBetter(double value, int text, Valued least) {
        return value > least.value() || (value == least.value() && text < least.text());
    }
}
