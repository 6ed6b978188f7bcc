package org.stemma.article;

import java.util.Arrays;
import java.util.List;
import org.stemma.language.Words;

/**
 * One phrase of a {@code clutter} section: {@code ^} means that it opens the paragraph, {@code $} that it closes it,
 * {@code *} stands for up to {@value #WIDEST} characters. Found in linear time.
 */
record Phrase(String written, boolean opens, boolean closes, List<String> parts) {

    private static final int WIDEST = 60;

    static Phrase of(String written) {
        boolean opens = written.startsWith("^");
        boolean closes = written.endsWith("$") && !written.endsWith("*$");
        String words = written.substring(opens ? 1 : 0, written.length() - (written.endsWith("$") ? 1 : 0));
        List<String> parts = Arrays.stream(words.split("\\*"))
                .map(Words::fold)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return new Phrase(words.strip(), opens, closes, parts);
    }

    /** Where the phrase begins in a folded paragraph; -1 if it is not there. */
    int in(String folded) {
        int from = 0;
        while (!parts.isEmpty() && from <= folded.length()) {
            int start = next(folded, parts.get(0), from);
            if (start < 0 || (opens && start > 0)) {
                return -1;
            }
            int end = goesOn(folded, start + parts.get(0).length());
            if (end >= 0 && (!closes || end == folded.length())) {
                return start;
            }
            from = start + 1;
        }
        return -1;
    }

    /** The end of the last part if all follow one another closely; else -1. */
    private int goesOn(String folded, int end) {
        int at = end;
        for (String part : parts.subList(1, parts.size())) {
            int next = next(folded, part, at);
            if (next < 0 || next - at > WIDEST) {
                return -1;
            }
            at = next + part.length();
        }
        return at;
    }

    /** The next place of the part where no letter touches its letters; scripts without blanks are not asked. */
    private static int next(String folded, String part, int from) {
        int at = folded.indexOf(part, from);
        while (at >= 0 && !(isFree(folded, at - 1, at) && isFree(folded, at + part.length(), at + part.length() - 1))) {
            at = folded.indexOf(part, at + 1);
        }
        return at;
    }

    private static boolean isFree(String folded, int outside, int inside) {
        if (outside < 0 || outside >= folded.length()) {
            return true;
        }
        char inner = folded.charAt(inside);
        return !Character.isLetterOrDigit(inner)
                || Character.isIdeographic(inner)
                || isKana(inner)
                || !Character.isLetterOrDigit(folded.charAt(outside));
    }

    private static boolean isKana(char c) {
        return c >= '\u3040' && c <= '\u30ff';
    }
}
