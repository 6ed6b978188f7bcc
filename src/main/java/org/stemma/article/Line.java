package org.stemma.article;

import java.util.List;
import org.stemma.language.Words;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * A block while it is being judged.
 *
 * @param text cleaned words in their place
 * @param kind what it is so far
 * @param reason why
 * @param folded its words outside quotation marks for comparison, without punctuation at both ends, and of a few words
 *     without figures there
 * @param words how many; two Han or kana letters count as one
 * @param shortByNature as the block's
 */
record Line(Text text, Kind kind, String reason, String folded, int words, boolean shortByNature) {

    private static final String SENTENCE_ENDS = ".!?…:;。！？；：؟۔؛";
    private static final String CLOSERS = "\"”»’'“)]」』）›";
    private static final int PROSE_WORDS = 10;
    private static final int LONG_WORDS = 25;

    /** Up to here a figure only counts: {@code 3 comments}. */
    private static final int COUNTED_WORDS = 3;

    static Line of(Block block) {
        String value = block.text().value();
        int words = count(value);
        String folded = trimmed(Words.fold(Quoted.without(value)), words > COUNTED_WORDS);
        return new Line(block.text(), block.kind(), block.reason(), folded, words, block.shortByNature());
    }

    Line ruled(Kind ruled, String why) {
        return new Line(text, ruled, why, folded, words, shortByNature);
    }

    boolean isOpen() {
        return kind == Kind.BODY;
    }

    /** Set aside for its place alone. */
    boolean isBelowHeadline() {
        return reason.equals(Block.BELOW_HEADLINE);
    }

    String value() {
        return text.value();
    }

    /** Ends as sentences do: a full stop or a closing quotation mark. */
    boolean endsSentence() {
        String value = value();
        int last = value.length() - 1;
        boolean quoted = "\"”»」』".indexOf(value.charAt(last)) >= 0;
        while (last > 0 && CLOSERS.indexOf(value.charAt(last)) >= 0) {
            last--;
        }
        return quoted || SENTENCE_ENDS.indexOf(value.charAt(last)) >= 0;
    }

    /** Running text, not a heading or a button. */
    boolean isProse() {
        return words >= LONG_WORDS || (words >= PROSE_WORDS && endsSentence());
    }

    /** Its words alone, for telling whether two lines say the same. */
    List<String> comparable() {
        return Words.folded(value());
    }

    private static int count(String value) {
        List<Span> spans = Words.spans(value);
        long single = spans.stream()
                .filter(span -> span.length() == 1)
                .map(span -> value.charAt(span.start()))
                .filter(c -> Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30ff'))
                .count();
        return (int) (spans.size() - single + (single + 1) / 2);
    }

    private static String trimmed(String folded, boolean figures) {
        int start = 0;
        int end = folded.length();
        while (start < end && !isKept(folded.charAt(start), figures) && folded.charAt(start) != '©') {
            start++;
        }
        while (end > start && !isKept(folded.charAt(end - 1), figures) && folded.charAt(end - 1) != ':') {
            end--;
        }
        return folded.substring(start, end);
    }

    private static boolean isKept(char c, boolean figures) {
        return Character.isLetter(c) || (figures && Character.isDigit(c));
    }
}
