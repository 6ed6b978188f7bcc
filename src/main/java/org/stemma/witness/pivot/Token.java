package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;

/**
 * A word, a number or a mark of a sentence.
 *
 * @param text as written
 * @param folded lower case with straight apostrophes
 * @param span its place in the sentence
 * @param spaced whether a blank stands before it
 */
record Token(String text, String folded, Span span, boolean spaced) {

    /** The tokens of a sentence in order; linear in its length. */
    static List<Token> read(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        boolean spaced = true;
        while (position < sentence.length()) {
            if (Character.isWhitespace(sentence.charAt(position)) || sentence.charAt(position) == '\u00a0') {
                spaced = true;
                position++;
                continue;
            }
            int end = end(sentence, position);
            String text = sentence.substring(position, end);
            tokens.add(new Token(text, fold(text), new Span(position, end), spaced));
            spaced = false;
            position = end;
        }
        return tokens;
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isDoubleQuote() {
        return text.length() == 1 && "\"“”„‟«»".contains(text);
    }

    boolean isDash() {
        return spaced && text.length() == 1 && "-–—―".contains(text);
    }

    boolean endsSentence() {
        return text.length() == 1 && ".!?…".contains(text);
    }

    private static int end(String s, int start) {
        if (!isWordCharacter(s, start)) {
            return s.startsWith("...", start) ? start + 3 : start + Character.charCount(s.codePointAt(start));
        }
        int end = start;
        while (end < s.length() && (isWordCharacter(s, end) || isInner(s, end))) {
            end++;
        }
        return isInitials(s, start, end) ? end + 1 : end;
    }

    private static boolean isWordCharacter(String s, int i) {
        char c = s.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Apostrophe and hyphen between letters, full stop and comma between digits, full stop between initials. */
    private static boolean isInner(String s, int i) {
        if (i == 0 || i + 1 >= s.length() || !isWordCharacter(s, i - 1) || !isWordCharacter(s, i + 1)) {
            return false;
        }
        char c = s.charAt(i);
        if (c == '.' || c == ',') {
            return (Character.isDigit(s.charAt(i - 1)) && Character.isDigit(s.charAt(i + 1)))
                    || (c == '.' && isSingleCapital(s, i - 1));
        }
        return c == '\'' || c == '’' || c == '-' || c == '‑';
    }

    private static boolean isSingleCapital(String s, int i) {
        return Character.isUpperCase(s.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1)));
    }

    private static boolean isInitials(String s, int start, int end) {
        return end < s.length() && s.charAt(end) == '.' && isSingleCapital(s, end - 1) && end - start <= 6;
    }
}
