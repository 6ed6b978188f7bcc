package org.stemma.witness;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All texts of a story.
 *
 * @param texts the witnesses, and the origin's own text as {@link Witness#ORIGIN} if it is at hand
 * @param copies articles that only repeat one of them: they testify nothing of their own, but have their place in the stemma
 */
public record Witnesses(List<Witness> texts, List<Witness> copies) {

    /** @throws IllegalArgumentException if two have one id */
    public Witnesses {
        texts = sorted(texts);
        copies = sorted(copies);
        List<String> ids = Stream.concat(texts.stream(), copies.stream())
                .map(Witness::id)
                .sorted()
                .toList();
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i).equals(ids.get(i - 1))) {
                throw new IllegalArgumentException("two witnesses are called " + ids.get(i));
            }
        }
    }

    private static List<Witness> sorted(List<Witness> witnesses) {
        return witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
    }
}
