package org.stemma.witness.genealogy;

/**
 * How readily a copyist turns one wording into another, against one word for another of the same place (1).
 *
 * <p>What doesn't happen twice by chance is rare: a slip of the pen, another figure. What is left out doesn't come back in the same
 * words: rarer still. Our own rates, set on artificial traditions.
 */
final class Turn {

    private static final double ANOTHER_WORD = 1;
    private static final double SLIP = 0.1;
    private static final double ANOTHER_FIGURE = 0.15;
    private static final double LITTLE_WORD_LEFT_OUT = 0.4;
    private static final double WORDS_LEFT_OUT = 0.2;
    private static final double WORDS_PUT_IN = 0.05;
    private static final double PASSAGE_LEFT_OUT = 0.6;
    private static final double PASSAGE_PUT_IN = 0.003;
    private static final int LITTLE = 3;
    private static final int SHORTEST_SLIP = 4;

    private Turn() {}

    /** Of words into others; empty words are none. */
    static double ofWords(String from, String to) {
        if (from.isEmpty()) {
            return WORDS_PUT_IN;
        }
        if (to.isEmpty()) {
            return from.length() <= LITTLE ? LITTLE_WORD_LEFT_OUT : WORDS_LEFT_OUT;
        }
        return hasFigure(from) && hasFigure(to) ? ANOTHER_FIGURE : isSlip(from, to) ? SLIP : ANOTHER_WORD;
    }

    /** Of a passage being there into not being there, or the other way. */
    static double ofPassage(String to) {
        return to.isEmpty() ? PASSAGE_LEFT_OUT : PASSAGE_PUT_IN;
    }

    /** Whether one may stand for the other by mistake. */
    static boolean akin(String one, String other) {
        return hasFigure(one) && hasFigure(other) || isSlip(one, other);
    }

    private static boolean hasFigure(String words) {
        return words.codePoints().anyMatch(Character::isDigit);
    }

    /** One letter less, more or another, or two neighbours changed round (Damerau 1964). */
    private static boolean isSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (longer.length() < SHORTEST_SLIP || longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter.length() - start
                && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
            end++;
        }
        String rest = shorter.substring(start, shorter.length() - end);
        String others = longer.substring(start, longer.length() - end);
        boolean turned = new StringBuilder(rest).reverse().toString().equals(others) && rest.length() == 2;
        return others.length() <= 1 || turned;
    }
}
