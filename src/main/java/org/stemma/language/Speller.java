package org.stemma.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/** One of LanguageTool's dictionaries. Its speller keeps buffers, so one thread at a time may ask. */
final class Speller {

    private static final Map<String, Speller> OPEN = new ConcurrentHashMap<>();

    private final MorfologikSpeller one;
    private final MorfologikSpeller two;

    private Speller(String dictionary) {
        one = new MorfologikSpeller(dictionary, 1);
        two = new MorfologikSpeller(dictionary, 2);
    }

    /** @throws RuntimeException if no jar has the dictionary */
    static Speller of(String dictionary) {
        return OPEN.computeIfAbsent(dictionary, Speller::new);
    }

    synchronized boolean has(String word) {
        return !one.isMisspelled(word);
    }

    /** Whether a single word in small letters lies so many letters away, or fewer. */
    synchronized boolean isNear(String word, int letters) {
        return (letters > 1 ? two : one)
                .getSuggestions(word).stream()
                        .anyMatch(each -> each.getWord().codePoints().allMatch(Character::isLowerCase));
    }
}
