package org.stemma.language;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.notation.Yaml;

/**
 * What is a word of the language, by LanguageTool's dictionaries and the profile's own list. Deterministic; safe for threads;
 * dictionaries are loaded when first asked (a third of a second). A language without dictionaries knows every word.
 *
 * @param dictionaries resources of LanguageTool's jars, such as {@code /en/hunspell/en_US.dict}; one that has a word is enough
 * @param words what the dictionaries lack, in small letters
 */
public record Spelling(List<String> dictionaries, Set<String> words) {

    private static final int REMEMBERED = 20_000;

    /** What is longer is no word. */
    private static final int LONGEST = 40;

    /** Words so long or longer may be two letters off. */
    private static final int LONG = 8;

    private static final Map<String, Boolean> SLIPS = Collections.synchronizedMap(new Latest<>(REMEMBERED));

    public Spelling {
        dictionaries = List.copyOf(dictionaries);
        words = Set.copyOf(words);
    }

    static Spelling of(Yaml.Mapping section) {
        return new Spelling(section.texts("dictionaries"), Set.copyOf(section.texts("words")));
    }

    /** Whether anything can be said about words at all. */
    public boolean isKept() {
        return !dictionaries.isEmpty();
    }

    /** @param word letters alone, as written; a name written small is known too */
    public boolean knows(String word) {
        return !isKept() || word.isEmpty() || words.contains(word) || (word.length() <= LONGEST && isListed(word));
    }

    private boolean isListed(String word) {
        String capitalized = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return dictionaries.stream()
                .map(Speller::of)
                .anyMatch(speller -> speller.has(word) || speller.has(capitalized));
    }

    /** Whether it is no word and a letter off one; a long word may be two letters off. Two words written as one are no slip. */
    public boolean isSlip(String word) {
        return !knows(word)
                && word.length() <= LONGEST
                && SLIPS.computeIfAbsent(dictionaries + word, key -> isNear(word));
    }

    private boolean isNear(String word) {
        int most = word.length() >= LONG ? 2 : 1;
        return dictionaries.stream().map(Speller::of).anyMatch(speller -> speller.isNear(word, most));
    }
}
