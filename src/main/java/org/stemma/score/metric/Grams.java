package org.stemma.score.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of n-grams, and how many two texts share. */
final class Grams {

    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    /** n-grams of units joined by a character that stands in none of them. */
    static Grams of(List<String> units, int order, String joint) {
        Grams grams = new Grams();
        for (int i = 0; i + order <= units.size(); i++) {
            grams.add(String.join(joint, units.subList(i, i + order)));
        }
        return grams;
    }

    /** n-grams of code points. */
    static Grams ofCharacters(int[] codePoints, int order) {
        Grams grams = new Grams();
        for (int i = 0; i + order <= codePoints.length; i++) {
            grams.add(new String(codePoints, i, order));
        }
        return grams;
    }

    private void add(String gram) {
        counts.merge(gram, 1, Integer::sum);
        total++;
    }

    int total() {
        return total;
    }

    int shared(Grams other) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }
}
