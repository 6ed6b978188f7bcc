package org.stemma.language;

import java.text.Normalizer;
import java.util.Arrays;
import org.stemma.text.Span;

/**
 * The letters and digits of a stretch of text as {@link Phrases} compares them: lower case, without diacritics, digits of
 * any script as 0–9; everything else is a gap. Each letter knows its place in the text. Linear in the stretch's length.
 */
public final class Folded {

    private static final int WORD_START = 1;
    private static final int AFTER_SPACE = 2;
    private static final int AFTER_BREAK = 4;
    private static final int CAPITAL = 8;

    private final String text;
    private char[] letters;
    private int[] places;
    private byte[] marks;
    private int length;

    private Folded(String text, int size) {
        this.text = text;
        this.letters = new char[size];
        this.places = new int[size];
        this.marks = new byte[size];
    }

    public static Folded of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The stretch {@code part} of {@code text}; places are those in {@code text}. */
    public static Folded of(String text, Span part) {
        Folded folded = new Folded(text, part.length());
        int pending = WORD_START | AFTER_SPACE | AFTER_BREAK;
        for (int i = part.start(); i < part.end(); i++) {
            char c = text.charAt(i);
            char letter = Letter.fold(c);
            if (letter != 0) {
                folded.add(letter, i, pending | capital(c));
                pending = 0;
            } else if (!Letter.isSilent(c)) {
                pending |= gap(c);
            }
        }
        return folded;
    }

    private static int gap(char c) {
        if (",;:!?()[]{}\n\r،؛؟、，。；：！？（）【】".indexOf(c) >= 0) {
            return WORD_START | AFTER_SPACE | AFTER_BREAK;
        }
        return "'’‘ʼ׳״\"“”„".indexOf(c) >= 0 ? WORD_START : WORD_START | AFTER_SPACE;
    }

    private static int capital(char c) {
        return Character.isUpperCase(c) ? CAPITAL : 0;
    }

    private void add(char letter, int place, int mark) {
        int marked = mark;
        if (length > 0 && (mark & WORD_START) == 0) {
            char before = letters[length - 1];
            boolean hump = (mark & CAPITAL) != 0 && (marks[length - 1] & CAPITAL) == 0;
            if (hump || Letter.script(before) != Letter.script(letter) || Letter.standsAlone(letter)) {
                marked |= WORD_START;
            }
        }
        letters[length] = letter;
        places[length] = place;
        marks[length++] = (byte) marked;
    }

    /** How many letters and digits there are. */
    public int length() {
        return length;
    }

    char letter(int i) {
        return letters[i];
    }

    /** The place of letter {@code i} in the text. */
    public int place(int i) {
        return places[i];
    }

    /** Where the text goes on behind letter {@code i - 1}. */
    int placeAfter(int i) {
        return places[i - 1] + 1;
    }

    /** Whether a word begins at letter {@code i}; every ideograph does. */
    public boolean startsWord(int i) {
        return i >= length || (marks[i] & WORD_START) != 0;
    }

    boolean followsSpace(int i) {
        return i < length && (marks[i] & AFTER_SPACE) != 0;
    }

    boolean followsBreak(int i) {
        return i < length && (marks[i] & AFTER_BREAK) != 0;
    }

    boolean isCapital(int i) {
        return (marks[i] & CAPITAL) != 0;
    }

    /** The stretch of the text from letter {@code from} up to letter {@code to}, exclusive. */
    Span span(int from, int to) {
        return new Span(places[from], placeAfter(to));
    }

    String toString(int from, int to) {
        return new String(letters, from, to - from);
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOf(letters, length));
    }

    /** One character folded. */
    private static final class Letter {

        private static final char UNKNOWN = '\uffff';
        private static final char[] TABLE = new char[65536];

        static {
            Arrays.fill(TABLE, UNKNOWN);
        }

        /** The folded letter or digit; 0 for anything else. */
        static char fold(char c) {
            char known = TABLE[c];
            if (known != UNKNOWN) {
                return known;
            }
            char folded = compute(c);
            TABLE[c] = folded;
            return folded;
        }

        private static char compute(char c) {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                return (char) ('0' + digit);
            }
            if (!Character.isLetter(c)) {
                return 0;
            }
            boolean hangul = Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
            String plain = hangul ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            return alike(Character.toLowerCase(plain.charAt(0)));
        }

        /** Letters that writers use for one another: Persian and Arabic yeh and kaf, dotless i, Polish ł, German ß. */
        private static char alike(char c) {
            return switch (c) {
                case 'ی', 'ى' -> 'ي';
                case 'ک' -> 'ك';
                case 'ı' -> 'i';
                case 'ł' -> 'l';
                case 'ø' -> 'o';
                default -> c;
            };
        }

        /** Marks over letters and invisible characters, which part nothing; U+200C parts words in Persian. */
        static boolean isSilent(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK
                    || (type == Character.FORMAT && c != '\u200c')
                    || c == 'ـ'
                    || c == '\u00ad';
        }

        static boolean standsAlone(char c) {
            return c >= '\u3040' && (Character.isIdeographic(c) || (c <= '\u309f'));
        }

        static int script(char c) {
            if (c < 128) {
                return c <= '9' ? 0 : 1;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.LATIN ? 1 : script.ordinal() + 2;
        }
    }
}
