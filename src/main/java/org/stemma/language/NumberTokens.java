package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/** Cuts a text into runs of digits, words and other characters, for {@link NumberReader}. Linear. */
final class NumberTokens {

    /** What a token is. */
    enum Kind {
        DIGITS,
        WORD,
        OTHER
    }

    /**
     * One token.
     *
     * @param glued whether no blank stands before it
     */
    record Token(Kind kind, Span span, String folded, boolean glued) {}

    private final String text;
    private final boolean spaces;
    private final List<Token> tokens = new ArrayList<>();

    private NumberTokens(String text, LanguageProfile profile) {
        this.text = text;
        this.spaces = profile.writing().grouping().contains(" ");
    }

    static List<Token> of(String text, LanguageProfile profile) {
        NumberTokens cut = new NumberTokens(text, profile);
        int at = 0;
        while (at < text.length()) {
            at = cut.next(at);
        }
        return cut.tokens;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + 1;
        }
        if (Character.isDigit(c)) {
            return add(Kind.DIGITS, at, Figures.end(text, at, spaces));
        }
        if (isSyllable(c)) {
            return add(Kind.WORD, at, at + 1);
        }
        if (Character.isLetter(c)) {
            return add(Kind.WORD, at, endOfWord(at));
        }
        return add(Kind.OTHER, at, at + 1);
    }

    private int endOfWord(int from) {
        int at = from + 1;
        while (at < text.length() && goesOn(at)) {
            at++;
        }
        return at;
    }

    private boolean goesOn(int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return !isSyllable(c);
        }
        boolean joins = c == '\'' || c == '’' || c == '"' || c == '״' || c == 'ʼ';
        return joins && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isSyllable(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private int add(Kind kind, int start, int end) {
        boolean glued = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        String words = text.substring(start, end);
        String folded = kind == Kind.WORD && words.length() <= 60 ? Words.fold(words) : words;
        tokens.add(new Token(kind, new Span(start, end), folded, glued));
        return end;
    }
}
