package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;

/**
 * A part of a date in the text.
 *
 * @param digits how many figures a number has; 0 for a word
 * @param gap what stands between this part and the next, folded and without blanks, full stops and commas
 * @param bareGap the same untouched
 */
record DateToken(DateWord word, Span span, int digits, String gap, String bareGap) {

    private static final int LONGEST_GAP = 16;
    /** Longer gaps keep nothing together. */
    private static final String FAR = "\0";

    boolean is(DateWord.Kind kind) {
        return word.kind() == kind;
    }

    boolean isNumber(int least, int most) {
        return is(DateWord.Kind.NUMBER) && word.value() >= least && word.value() <= most;
    }

    boolean isDay() {
        return isNumber(1, 31) && digits <= 2;
    }

    boolean isMonthNumber() {
        return isNumber(1, 12) && digits <= 2;
    }

    boolean isYear() {
        return isNumber(1300, 2199) && digits == 4;
    }

    /** The parts of dates in {@code part} of {@code text}, in order. */
    static List<DateToken> in(String text, Span part, DateWords words) {
        Folded folded = Folded.of(text, part);
        List<DateToken> numbers = numbers(folded);
        List<DateToken> all = new ArrayList<>();
        int n = 0;
        for (Phrases.Match<DateWord> match : words.phrases().find(folded)) {
            while (n < numbers.size() && numbers.get(n).span().compareTo(match.span()) < 0) {
                all.add(numbers.get(n++));
            }
            while (n < numbers.size() && numbers.get(n).span().overlaps(match.span())) {
                n++;
            }
            if (!isLoneIdeograph(text, match)) {
                all.add(new DateToken(match.meaning(), match.span(), 0, FAR, FAR));
            }
        }
        all.addAll(numbers.subList(n, numbers.size()));
        return withGaps(text, all);
    }

    /** 日 and 月 are Sunday and Monday only in brackets behind a date. */
    private static boolean isLoneIdeograph(String text, Phrases.Match<DateWord> match) {
        int start = match.span().start();
        return match.meaning().kind() == DateWord.Kind.WEEKDAY
                && match.span().length() == 1
                && (start == 0 || "(（".indexOf(text.charAt(start - 1)) < 0);
    }

    private static List<DateToken> withGaps(String text, List<DateToken> tokens) {
        List<DateToken> all = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            DateToken token = tokens.get(i);
            int end = token.span().end();
            int next = i + 1 < tokens.size() ? tokens.get(i + 1).span().start() : Integer.MAX_VALUE;
            boolean near = next - end <= LONGEST_GAP;
            String bare = near ? text.substring(end, Math.max(end, next)) : FAR;
            all.add(new DateToken(token.word(), token.span(), token.digits(), near ? plain(bare) : FAR, bare));
        }
        return all;
    }

    private static List<DateToken> numbers(Folded folded) {
        List<DateToken> numbers = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            int end = i;
            while (end < folded.length() && isDigit(folded.letter(end)) && (end == i || !folded.startsWord(end))) {
                end++;
            }
            if (end > i && !isInWord(folded, i)) {
                DateWord word = new DateWord(DateWord.Kind.NUMBER, value(folded.toString(i, end)), false);
                numbers.add(new DateToken(word, folded.span(i, end), end - i, FAR, FAR));
            }
            i = Math.max(end, i + 1);
        }
        return numbers;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** As in F16: Latin letters directly before the figures. */
    private static boolean isInWord(Folded folded, int i) {
        return i > 0
                && folded.letter(i - 1) >= 'a'
                && folded.letter(i - 1) <= 'z'
                && folded.place(i - 1) == folded.place(i) - 1;
    }

    private static int value(String digits) {
        return digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }

    /** Folded, without blanks, full stops and commas; brackets and strokes stay. */
    static String plain(String gap) {
        StringBuilder plain = new StringBuilder();
        for (char c : Words.fold(gap).toLowerCase(Locale.ROOT).toCharArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && ".,،、'\"\u200c\u200f\u200e".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
