package org.stemma.score.metric;

import java.util.ArrayList;
import java.util.List;

/** Splits a text at blanks of any kind. */
final class Blanks {

    private static final int MOST_WORDS = 100_000;

    private Blanks() {}

    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            boolean blank = i == text.length()
                    || Character.isWhitespace(text.charAt(i))
                    || Character.isSpaceChar(text.charAt(i));
            if (blank && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
