package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/** Finds what stands between quotation marks, whatever their shape. Linear. */
final class Quotations {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";

    private static final int FEWEST_WORDS = 3;

    /** Fewer words have something in common by chance. */
    private static final int LONG = 6;

    private static final double OF_SHORT = 0.75;

    /** Share of common words that makes two quotations the same one, 0–1. */
    static final double SAME_QUOTATION = 0.4;

    private Quotations() {}

    /** The words inside each pair of marks, marks excluded, in order; a mark without a partner opens nothing. */
    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && (c == '"' || CLOSING.indexOf(c) >= 0)) {
                if (i > open) {
                    spans.add(new Span(open, i));
                }
                open = -1;
            } else if (c == '"' && !isInside(text, i) || OPENING.indexOf(c) >= 0) {
                open = i + 1;
            }
        }
        return spans;
    }

    /** Whether two quotations, in folded words, are one: at least three words each, and many of them the same. */
    static boolean areSame(List<String> a, List<String> b) {
        int shorter = Math.min(a.size(), b.size());
        double enough = shorter < LONG ? OF_SHORT : SAME_QUOTATION;
        return shorter >= FEWEST_WORDS && likeness(a, b) >= enough;
    }

    /** Common words over those of the shorter one, 0–1. */
    static double likeness(List<String> a, List<String> b) {
        List<String> left = new ArrayList<>(a);
        int common = 0;
        for (String word : b) {
            common += left.remove(word) ? 1 : 0;
        }
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : common / (double) shorter;
    }

    /** Between two letters or behind a digit: an abbreviation's mark, as in Hebrew, or inches. */
    private static boolean isInside(String text, int i) {
        boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean letterBehind = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return letterBefore && letterBehind;
    }
}
