package org.stemma.cli;

import org.stemma.language.LanguageIdentifier;
import org.stemma.language.LanguageIdentifier.Identification;

/** The language of a text whose line doesn't say. */
final class Tongue {

    /** In fewer letters than this the identifier takes a language for its neighbour: Ukrainian for Macedonian. */
    private static final int LETTERS_TO_BE_SURE = 300;

    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

    private Tongue() {}

    /** BCP 47; of a short text the likeliest language that has a profile, English where there is too little to say. */
    static String of(String text) {
        boolean enough = LanguageIdentifier.letters(text) >= LETTERS_TO_BE_SURE;
        return (enough ? IDENTIFIER.identify(text) : IDENTIFIER.likeliestProfiled(text))
                .map(Identification::tag)
                .orElse("en");
    }
}
