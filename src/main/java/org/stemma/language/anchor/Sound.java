package org.stemma.language.anchor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a name sounds, roughly, whatever the script: as a spelling with one letter for each sound ("Łukaszenko",
 * "Лукашенко": {@code lukasenko}), and so roughly that also scripts without vowels agree ("Sturridge", "Старридж",
 * "ستوريدج": {@code STRS}).
 *
 * <p>Nine classes: P (p b f v), T (t d th), K (k g q kh, h at the beginning), S (all sibilants and affricates), R, L, M, N,
 * and A for a vowel at the beginning. Other vowels fall away, as Hebrew and Arabic don't write them; equal neighbours
 * count once. In the spirit of Soundex (Russell 1918) and of the consonant classes of Dolgopolsky (1964). A second form
 * for Chinese and Japanese has one liquid and none at the end of a syllable. Deterministic, linear.
 */
public final class Sound {

    private Sound() {}

    /** The Latin form in one spelling, with its vowels: sibilants are s, w is v, y is i. */
    public static String of(String word) {
        String sounds = Sounds.of(word);
        StringBuilder one = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = spelled(sounds.charAt(i));
            char next = i + 1 < sounds.length() ? spelled(sounds.charAt(i + 1)) : ' ';
            boolean silent =
                    c == '\'' || c == 'h' && !isVowel(next) || (c == 't' || c == 'd') && next == 's' || c == next;
            if (!silent) {
                one.append(c);
            }
        }
        return one.toString();
    }

    private static char spelled(char sound) {
        return switch (sound) {
            case 'z', 'c', 'j' -> 's';
            case 'x', 'q' -> 'k';
            case 'G' -> 'g';
            case 'w' -> 'v';
            case 'y' -> 'i';
            default -> sound;
        };
    }

    /** The consonants alone of a spelling by {@link #of}. */
    public static String consonants(String spelling) {
        StringBuilder consonants = new StringBuilder(spelling.length());
        for (int i = 0; i < spelling.length(); i++) {
            if (!isVowel(spelling.charAt(i))) {
                consonants.append(spelling.charAt(i));
            }
        }
        return consonants.toString();
    }

    /** The classes of the consonants of a spelling by {@link #of}, the liquids one and the nasals one. */
    public static String classes(String spelling) {
        return classes(consonants(spelling), false).replace('L', 'R').replace('M', 'N');
    }

    /** The class code, inner liquids apart; empty for a word without letters. */
    public static String code(String word) {
        return classes(Sounds.of(word), false);
    }

    /** The class code as Chinese and Japanese would hear it: l and r are one, and none closes a syllable. */
    public static String eastAsian(String word) {
        return classes(Sounds.of(word), true);
    }

    /**
     * All plausible codes of a word, the plain one first: a silent or sounded w, a soft or hard g, an English plural, a
     * prothetic vowel.
     */
    public static List<String> codes(String word) {
        String sounds = Sounds.of(word);
        Set<String> codes = new LinkedHashSet<>();
        codes.add(classes(sounds, false));
        if (sounds.indexOf('w') >= 0) {
            codes.add(classes(sounds.replace('w', 'v'), false));
        }
        if (sounds.indexOf('j') >= 0) {
            codes.add(classes(sounds.replace('j', 'g'), false));
        }
        if (sounds.indexOf('G') >= 0) {
            codes.add(classes(sounds.replace('G', 'j'), false));
        }
        if (sounds.length() > 2 && isVowel(sounds.charAt(0)) && sounds.charAt(1) == 's') {
            codes.add(classes(sounds.substring(1), false));
        }
        return List.copyOf(codes);
    }

    private static String classes(String sounds, boolean oneLiquid) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            boolean closes = i + 1 == sounds.length() || !isVowel(sounds.charAt(i + 1));
            char c = classOf(sound, i == 0);
            if (oneLiquid && (c == 'R' || c == 'L')) {
                c = closes && c == 'R' ? ' ' : 'L';
            }
            append(code, c);
        }
        return code.toString();
    }

    private static void append(StringBuilder code, char c) {
        int last = code.length() - 1;
        if (c == ' ' || (last >= 0 && code.charAt(last) == c)) {
            return;
        }
        if (c == 'S' && last >= 0 && code.charAt(last) == 'T') {
            code.setLength(last);
            append(code, 'S');
            return;
        }
        code.append(c);
    }

    private static boolean isVowel(char sound) {
        return "aeiouyw'".indexOf(sound) >= 0;
    }

    /** The class of one sound; blank for what falls away. */
    static char classOf(char sound, boolean first) {
        return switch (sound) {
            case 'p', 'b', 'f', 'v' -> 'P';
            case 't', 'd' -> 'T';
            case 'k', 'g', 'G', 'q', 'x' -> 'K';
            case 's', 'z', 'c', 'j' -> 'S';
            case 'r' -> 'R';
            case 'l' -> 'L';
            case 'm' -> 'M';
            case 'n' -> 'N';
            case 'h' -> first ? 'K' : ' ';
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> first ? 'A' : ' ';
            default -> ' ';
        };
    }
}
