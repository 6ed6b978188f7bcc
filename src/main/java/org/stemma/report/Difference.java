package org.stemma.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.page.Piece;
import org.stemma.report.page.Piece.Mark;

/**
 * What two wordings of one language have in common, word by word.
 *
 * @param here the first wording, marked where the second has other words
 * @param there the second wording, likewise
 * @param shared 0–1, share of the words that both have
 */
public record Difference(List<Piece> here, List<Piece> there, double shared) {

    private static final int MOST_WORDS = 600;

    /** Words on each side; nothing if a side is so long that reading the marks would be no help. */
    public static Optional<Difference> of(String here, String there) {
        List<String> left = words(here);
        List<String> right = words(there);
        if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<AbstractDelta<String>> deltas = DiffUtils.diff(left, right).getDeltas();
        List<Piece> first = new ArrayList<>();
        List<Piece> second = new ArrayList<>();
        int l = 0;
        int r = 0;
        int common = 0;
        for (AbstractDelta<String> delta : deltas) {
            common += add(first, left.subList(l, delta.getSource().getPosition()), Mark.PLAIN);
            add(second, right.subList(r, delta.getTarget().getPosition()), Mark.PLAIN);
            add(first, delta.getSource().getLines(), Mark.ADDED);
            add(second, delta.getTarget().getLines(), Mark.LOST);
            l = delta.getSource().last() + 1;
            r = delta.getTarget().last() + 1;
        }
        common += add(first, left.subList(l, left.size()), Mark.PLAIN);
        add(second, right.subList(r, right.size()), Mark.PLAIN);
        double all = solid(left) + solid(right);
        return Optional.of(new Difference(first, second, all == 0 ? 1 : 2 * common / all));
    }

    /** Adds the words as one piece; answers how many are no blanks. */
    private static int add(List<Piece> pieces, List<String> words, Mark mark) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), mark));
        }
        return solid(words);
    }

    private static int solid(List<String> words) {
        int solid = 0;
        for (String word : words) {
            solid += word.isBlank() ? 0 : 1;
        }
        return solid;
    }

    /** Words, blanks and marks as they stand; each ideograph is a word. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length() && words.size() <= MOST_WORDS) {
            int to = from + Character.charCount(text.codePointAt(from));
            while (to < text.length() && isWord(text, from) && isWord(text, to)) {
                to += Character.charCount(text.codePointAt(to));
            }
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private static boolean isWord(String text, int at) {
        int point = text.codePointAt(at);
        return (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK)
                && !Character.isIdeographic(point);
    }
}
