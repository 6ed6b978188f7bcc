package org.stemma.engine;

import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/**
 * A whole text, ready to be asked how it spells names: a long one is asked thousands of times.
 *
 * @param words folded, in Latin script, a blank before each and behind the last
 */
record Spelt(boolean isLatin, String words) {

    static Spelt of(String text) {
        String folded = Words.fold(text);
        return new Spelt(folded.equals(Romanizer.latin(folded)), " " + latin(text) + " ");
    }

    /** Whether it has a name in this very spelling, be it in another script and inflected. */
    boolean names(String spelling) {
        String name = latin(spelling);
        if (isLatin) {
            String folded = String.join(" ", Words.folded(name));
            return !folded.isEmpty() && words.contains(folded);
        }
        return name.length() > 3 && words.contains(" " + name.substring(0, name.length() - 1));
    }

    private static String latin(String words) {
        return Romanizer.latin(String.join(" ", Words.folded(words)));
    }
}
