package org.stemma.encoder.tokenizer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as BERT's basic tokenizer cuts them: at blanks, around every punctuation mark and every Han character.
 *
 * @param lowerCase whether case is folded
 * @param stripAccents whether combining marks are dropped
 */
record BertWords(boolean lowerCase, boolean stripAccents) {

    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isBlank(letter) || isAlone(letter)) {
                close(word, words);
                if (isAlone(letter)) {
                    words.add(folded(Character.toString(letter)));
                }
            } else if (!isControl(letter)) {
                word.appendCodePoint(letter);
            }
        }
        close(word, words);
        return words;
    }

    private void close(StringBuilder word, List<String> words) {
        String folded = folded(word.toString());
        if (!folded.isEmpty()) {
            words.add(folded);
        }
        word.setLength(0);
    }

    private String folded(String word) {
        String small = lowerCase ? word.toLowerCase(Locale.ROOT) : word;
        if (!stripAccents) {
            return small;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isBlank(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || Character.isSpaceChar(letter);
    }

    /** Unassigned letters stay: what is unassigned differs from one Java to the next. */
    private static boolean isControl(int letter) {
        int type = Character.getType(letter);
        return letter == 0xfffd
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    private static boolean isAlone(int letter) {
        return isPunctuation(letter) || isHan(letter);
    }

    private static boolean isPunctuation(int letter) {
        boolean ascii = letter < 128 && letter > 32 && letter != 127 && !Character.isLetterOrDigit(letter);
        return ascii
                || switch (Character.getType(letter)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** The blocks of tokenization.py, which are not all of Unicode's. */
    private static boolean isHan(int letter) {
        return (letter >= 0x4e00 && letter <= 0x9fff)
                || (letter >= 0x3400 && letter <= 0x4dbf)
                || (letter >= 0x20000 && letter <= 0x2ceaf)
                || (letter >= 0xf900 && letter <= 0xfaff)
                || (letter >= 0x2f800 && letter <= 0x2fa1f);
    }
}
