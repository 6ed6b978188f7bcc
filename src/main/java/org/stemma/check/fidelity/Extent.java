package org.stemma.check.fidelity;

import org.stemma.check.Wording;

/** How much a wording says, in letters of an alphabet; scripts that write syllables or no vowels say more with fewer. */
final class Extent {

    /** A Chinese or Japanese character stands for about three letters. */
    private static final double SYLLABLE = 3;

    /** Hebrew, Arabic and Persian leave short vowels out. */
    private static final double CONSONANTS = 1.35;

    private Extent() {}

    static double of(Wording wording) {
        double letters = 0;
        for (int i = 0; i < wording.text().length(); i++) {
            letters += weight(wording.text().charAt(i));
        }
        return letters;
    }

    private static double weight(char c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        boolean consonants = c >= '\u0590' && c < '\u0780';
        return c >= '\u2e80' ? SYLLABLE : consonants ? CONSONANTS : 1;
    }
}
