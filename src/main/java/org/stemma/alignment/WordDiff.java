package org.stemma.alignment;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * Which words of two wordings in one language differ (Myers 1986, by java-diff-utils). Words are equal if they are
 * {@link Words#fold folded} alike; punctuation between words is not looked at.
 */
public final class WordDiff {

    /** Myers' method costs words times differences: longer wordings are one change between what they begin and end with. */
    private static final int MOST_WORDS = 4_000;

    private WordDiff() {}

    /** What became of a stretch of words. */
    public enum Kind {
        EQUAL,
        DELETE,
        INSERT,
        CHANGE
    }

    /**
     * A stretch of words.
     *
     * @param left its place in the first wording, from its first to its last word; empty for an insertion
     * @param right its place in the second wording; empty for a deletion
     */
    public record Stretch(Kind kind, Span left, Span right) {}

    /** The stretches in order; together they hold every word of both wordings once. */
    public static List<Stretch> of(String left, String right) {
        Wording one = Wording.of(left);
        Wording other = Wording.of(right);
        int head = common(one.words(), other.words());
        int tail = common(
                reversed(one.words().subList(head, one.size())),
                reversed(other.words().subList(head, other.size())));
        Collector collector = new Collector(one, other);
        collector.equal(head);
        middle(
                collector,
                one.words().subList(head, one.size() - tail),
                other.words().subList(head, other.size() - tail));
        collector.equal(tail);
        return collector.stretches;
    }

    private static void middle(Collector collector, List<String> one, List<String> other) {
        if (one.size() + other.size() > MOST_WORDS) {
            collector.differ(one.size(), other.size());
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                collector.equal(delta.getSource().getPosition() - at);
                collector.differ(delta.getSource().size(), delta.getTarget().size());
                at = delta.getSource().getPosition() + delta.getSource().size();
            }
        }
        collector.equal(one.size() - at);
    }

    private static int common(List<String> one, List<String> other) {
        int common = 0;
        while (common < Math.min(one.size(), other.size()) && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    private record Wording(List<Span> spans, List<String> words) {

        static Wording of(String text) {
            List<Span> spans = Words.spans(text);
            return new Wording(
                    spans, spans.stream().map(span -> Words.fold(span.of(text))).toList());
        }

        int size() {
            return spans.size();
        }

        /** The place of some words; of none, the empty place behind the word before. */
        Span place(int start, int count) {
            if (count > 0) {
                return new Span(
                        spans.get(start).start(), spans.get(start + count - 1).end());
            }
            int behind = start == 0 ? 0 : spans.get(start - 1).end();
            return new Span(behind, behind);
        }
    }

    private static final class Collector {

        private final Wording one;
        private final Wording other;
        private final List<Stretch> stretches = new ArrayList<>();
        private int left;
        private int right;

        Collector(Wording one, Wording other) {
            this.one = one;
            this.other = other;
        }

        void equal(int words) {
            if (words > 0) {
                add(Kind.EQUAL, words, words);
            }
        }

        void differ(int lefts, int rights) {
            if (lefts > 0 || rights > 0) {
                add(lefts == 0 ? Kind.INSERT : rights == 0 ? Kind.DELETE : Kind.CHANGE, lefts, rights);
            }
        }

        private void add(Kind kind, int lefts, int rights) {
            stretches.add(new Stretch(kind, one.place(left, lefts), other.place(right, rights)));
            left += lefts;
            right += rights;
        }
    }
}
