package org.stemma.check.fidelity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.stemma.language.Latest;

/** How often a whole text has each of its words, as written; counted once for all questions about one text. */
final class WordCounts {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private static final int REMEMBERED = 2;

    private static final ThreadLocal<Map<String, WordCounts>> LAST =
            ThreadLocal.withInitial(() -> new Latest<>(REMEMBERED));

    private final Map<String, Integer> counts = new HashMap<>();

    private WordCounts(String text) {
        LETTERS.matcher(text).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
    }

    static WordCounts of(String text) {
        return LAST.get().computeIfAbsent(text, WordCounts::new);
    }

    /** @param word letters alone */
    int times(String word) {
        return counts.getOrDefault(word, 0);
    }
}
