package org.stemma.witness.pivot;

import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/**
 * What different scripts keep of a name.
 *
 * @param plain the letters as a script without th, ph, ck and doubled letters would keep them
 * @param consonants the consonants alone, as scripts without vowels keep them
 * @param frame the consonants with {@code o} where vowels stand between or before them
 * @param sound the letters as Cyrillic keeps them: by ear, vowels not told apart
 */
record Spelling(String plain, String consonants, String frame, String sound) {

    static Spelling of(String word) {
        String plain = Words.fold(Romanizer.latin(word))
                .replaceAll("[^a-z]", "")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("ck", "k")
                .replaceAll("(.)\\1+", "$1");
        return new Spelling(plain, Romanizer.skeleton(plain), frame(plain), sound(plain));
    }

    private static String frame(String plain) {
        return plain.replaceAll("[aeiouyw]+", "o").replaceAll("o$", "");
    }

    private static String sound(String plain) {
        return plain.replaceAll("kh|gh|h", "g")
                .replace("w", "v")
                .replace("x", "ks")
                .replaceAll("dzh|zh", "j")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("[cq]", "k")
                .replace("z", "s")
                .replaceAll("[aeiouy]+", "o")
                .replaceAll("o$", "");
    }
}
