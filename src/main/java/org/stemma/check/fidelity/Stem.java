package org.stemma.check.fidelity;

import java.util.List;

/**
 * What a word keeps through its inflections: English endings taken off, elsewhere the last third of a long word. Crude on
 * purpose: only words of one passage are compared. British spellings become American ones.
 */
final class Stem {

    private static final List<String> ENDINGS =
            List.of("'s", "ing", "edly", "ies", "ied", "ed", "ly", "es", "s", "e", "y");

    private Stem() {}

    static String of(String folded, String language) {
        return language.equals("en") ? english(folded) : cut(folded);
    }

    private static String cut(String word) {
        int length = word.length();
        return length <= 4 ? word : word.substring(0, Math.max(4, (length * 2 + 2) / 3));
    }

    private static String english(String word) {
        String stem = american(word);
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) != 's';
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String american(String word) {
        return word.length() < 5
                ? word
                : word.replace("our", "or")
                        .replace("isation", "ization")
                        .replace("ise", "ize")
                        .replace("yse", "yze")
                        .replace("tre", "ter")
                        .replace("ogue", "og")
                        .replace("-", "");
    }
}
