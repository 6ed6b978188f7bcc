package org.stemma.text;

/**
 * Makes words comparable without losing their place: blanks of every kind become one space, invisible characters
 * (controls, soft hyphens, zero-width and bidi marks, byte order marks) are dropped. Letters are never changed.
 * Linear in the text's length.
 */
public final class Cleaner {

    private Cleaner() {}

    /** The capture's words at the span, cleaned. */
    public static Text clean(String capture, Span span) {
        return clean(Text.verbatim(capture, span));
    }

    /** The text cleaned again; cleaning a clean text changes nothing. */
    public static Text clean(Text raw) {
        TextBuilder clean = new TextBuilder();
        String words = raw.value();
        int position = 0;
        while (position < words.length()) {
            int end = position;
            while (end < words.length() && stands(words, end)) {
                end++;
            }
            if (end > position) {
                clean.append(raw.part(new Span(position, end)));
                position = end;
            } else {
                position = pass(raw, position, clean);
            }
        }
        return clean.build();
    }

    /** Passes over blanks and invisible characters; a blank between words leaves one space in its place. */
    private static int pass(Text raw, int from, TextBuilder clean) {
        int end = from;
        boolean blank = false;
        while (end < raw.length() && !stands(raw.value(), end)) {
            blank |= isBlank(raw.value().charAt(end));
            end++;
        }
        if (blank && end < raw.length()) {
            clean.separate(" ");
        }
        return end;
    }

    /** Whether the character stays as it is: no invisible one, no blank but a single space inside a line. */
    private static boolean stands(String words, int i) {
        char c = words.charAt(i);
        if (c == ' ') {
            return i > 0 && i + 1 < words.length() && isWord(words.charAt(i - 1)) && isWord(words.charAt(i + 1));
        }
        return isWord(c);
    }

    private static boolean isWord(char c) {
        return !isBlank(c) && !isInvisible(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** U+200C joins letters in Persian and stays. */
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || (Character.getType(c) == Character.FORMAT && c != '\u200c')
                || c == '\ufffe'
                || c == '\uffff';
    }
}
