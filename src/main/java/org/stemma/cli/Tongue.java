package org.stemma.cli;

import org.stemma.language.LanguageIdentifier;
import org.stemma.language.LanguageIdentifier.Identification;

/** The language of a text whose line doesn't say. */
final class Tongue {

    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

    private Tongue() {}

    /** BCP 47; of a short text the likeliest language that has a profile, English where there is too little to say. */
    static String of(String text) {
        return IDENTIFIER.likeliest(text).map(Identification::tag).orElse("en");
    }
}
