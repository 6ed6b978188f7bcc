package org.stemma.language;

import java.util.Set;

/** What the script of a language leaves out or marks: vowels, capitals, blanks between words. */
public final class Scripts {

    private static final Set<String> WITHOUT_VOWELS = Set.of("he", "iw", "ar", "fa", "ur", "yi");
    private static final Set<String> WITHOUT_BLANKS = Set.of("zh", "ja");
    private static final Set<String> CAPITALS_MEAN_LITTLE = Set.of("de");

    private Scripts() {}

    /** The primary subtag: {@code zh} of {@code zh-Hant}. */
    public static String primary(String tag) {
        return tag.split("[-_]", 2)[0];
    }

    public static boolean leavesOutVowels(String tag) {
        return WITHOUT_VOWELS.contains(primary(tag));
    }

    public static boolean leavesOutBlanks(String tag) {
        return WITHOUT_BLANKS.contains(primary(tag));
    }

    /** Whether a capital inside a sentence points to a name. */
    public static boolean capitalsMarkNames(String tag) {
        return !leavesOutVowels(tag) && !leavesOutBlanks(tag) && !CAPITALS_MEAN_LITTLE.contains(primary(tag));
    }
}
