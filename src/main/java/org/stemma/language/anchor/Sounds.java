package org.stemma.language.anchor;

import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/** Spells the sounds of a word of any script with one small letter each, by the letters' usual values. */
final class Sounds {

    private static final int LONGEST_WORD = 40;

    private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяўѓѕјљњќџћђ";
    private static final String CYRILLIC_SOUNDS = "abvggdeoejziiiyklmnoprstufxscjj'i'euawgsylnksss";

    private static final String HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת";
    private static final String HEBREW_SOUNDS = "abgdhwzxtykklmmnnsappcckrjt";

    private static final String ARABIC = "اأإآءئؤبتثجحخدذرزسشصضطظعغفقكلمنهويىةپچژگکیڤ";
    private static final String ARABIC_SOUNDS = "aaaaaaapttjxxdtrzsjsdtzagfkklmnhwyaapjjgkyv";

    private Sounds() {}

    /** The word's sounds, one small letter each; G is a g before e or i, w a w or an undecided Hebrew or Arabic vav. */
    static String of(String word) {
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
}
