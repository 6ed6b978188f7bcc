package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/** Finds what stands between quotation marks, whatever their shape. Linear. */
final class Quotations {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";

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

    /** Between two letters or behind a digit: an abbreviation's mark, as in Hebrew, or inches. */
    private static boolean isInside(String text, int i) {
        boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean letterBehind = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return letterBefore && letterBehind;
    }
}
