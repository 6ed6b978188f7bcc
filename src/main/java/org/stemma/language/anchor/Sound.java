package org.stemma.language.anchor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.language.Romanizer;
import org.stemma.language.Words;

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

    private static final int LONGEST_WORD = 40;

    private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяўѓѕјљњќџћђ";
    private static final String CYRILLIC_SOUNDS = "abvggdeoejziiiyklmnoprstufxscjj'i'euawgsylnksss";

    private static final String HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת";
    private static final String HEBREW_SOUNDS = "abgdhwzxtykklmmnnsappcckrjt";

    private static final String ARABIC = "اأإآءئؤبتثجحخدذرزسشصضطظعغفقكلمنهويىةپچژگکیڤ";
    private static final String ARABIC_SOUNDS = "aaaaaaapttjxxdtrzsjsdtzagfkklmnhwyaapjjgkyv";

    private Sound() {}

    /** The Latin form in one spelling, with its vowels: sibilants are s, w is v, y is i. */
    public static String of(String word) {
        String sounds = sounds(word);
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
        return classes(sounds(word), false);
    }

    /** The class code as Chinese and Japanese would hear it: l and r are one, and none closes a syllable. */
    public static String eastAsian(String word) {
        return classes(sounds(word), true);
    }

    /**
     * All plausible codes of a word, the plain one first: a silent or sounded w, a soft or hard g, an English plural, a
     * prothetic vowel.
     */
    public static List<String> codes(String word) {
        String sounds = sounds(word);
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

    /** The word's sounds, one small letter each; G is a g before e or i, w a w or an undecided Hebrew or Arabic vav. */
    static String sounds(String word) {
        String read = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        String folded = isKana(read) ? Romanizer.latin(read) : Words.fold(read);
        StringBuilder sounds = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z') {
                i += latin(folded, i, sounds) - 1;
            } else {
                other(c, sounds);
            }
        }
        return sounds.toString();
    }

    private static boolean isKana(String word) {
        return !word.isEmpty() && word.charAt(0) >= '\u3040' && word.charAt(0) <= '\u30ff';
    }

    private static void other(char c, StringBuilder sounds) {
        int at = CYRILLIC.indexOf(c);
        if (at >= 0) {
            sounds.append(CYRILLIC_SOUNDS.charAt(at));
            return;
        }
        at = HEBREW.indexOf(c);
        if (at >= 0) {
            sounds.append(HEBREW_SOUNDS.charAt(at));
            return;
        }
        at = ARABIC.indexOf(c);
        if (at >= 0) {
            sounds.append(ARABIC_SOUNDS.charAt(at));
        } else if (c > 127 && Character.isLetter(c)) {
            String latin = Romanizer.latin(String.valueOf(c));
            for (int i = 0; i < latin.length(); i++) {
                if (latin.charAt(i) >= 'a' && latin.charAt(i) <= 'z') {
                    i += latin(latin, i, sounds) - 1;
                }
            }
        }
    }

    /** Adds the sound of the Latin letter or digraph at {@code i} and answers how many letters it took. */
    private static int latin(String word, int i, StringBuilder sounds) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        char third = i + 2 < word.length() ? word.charAt(i + 2) : ' ';
        switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> sounds.append(c);
            case 'y' -> sounds.append('y');
            case 'c' -> {
                return c(next, third, sounds);
            }
            case 's' -> {
                if (next == 'h' || next == 'z') {
                    sounds.append('j');
                    return 2;
                }
                if (next == 'c' && third == 'h') {
                    sounds.append('j');
                    return 3;
                }
                sounds.append('s');
            }
            case 'p' -> {
                sounds.append(next == 'h' ? 'f' : 'p');
                return next == 'h' ? 2 : 1;
            }
            case 't' -> {
                sounds.append('t');
                return next == 'h' ? 2 : 1;
            }
            case 'k' -> {
                sounds.append(next == 'h' ? 'x' : 'k');
                return next == 'h' ? 2 : 1;
            }
            case 'g' -> {
                if (next == 'h') {
                    sounds.append(i == 0 ? "g" : "h");
                    return 2;
                }
                sounds.append(next == 'e' || next == 'i' || next == 'y' ? 'G' : 'g');
            }
            case 'd' -> {
                if (next == 'g' && (third == 'e' || third == 'i')) {
                    sounds.append('j');
                    return 2;
                }
                sounds.append('d');
            }
            case 'z' -> {
                sounds.append(next == 'h' ? 'j' : 'z');
                return next == 'h' ? 2 : 1;
            }
            case 'q' -> {
                sounds.append('k');
                return next == 'u' ? 2 : 1;
            }
            case 'x' -> sounds.append(i == 0 ? "s" : "ks");
            default -> sounds.append(c);
        }
        return 1;
    }

    private static int c(char next, char third, StringBuilder sounds) {
        if (next == 'h') {
            sounds.append(third == 'r' || third == 'l' ? 'k' : 'j');
            return 2;
        }
        if (next == 'z') {
            sounds.append('j');
            return 2;
        }
        if (next == 'k') {
            sounds.append('k');
            return 2;
        }
        sounds.append(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
        return 1;
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

    private static char classOf(char sound, boolean first) {
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
