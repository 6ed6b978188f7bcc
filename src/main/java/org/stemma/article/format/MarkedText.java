package org.stemma.article.format;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.stemma.text.Span;
import org.stemma.text.Text;
import org.stemma.text.TextBuilder;

/**
 * The words of a text node in their places: every character reference ({@code &amp;}, {@code &#8212;}) is one piece
 * that maps to all of its characters in the source.
 */
final class MarkedText {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});?");

    /** The parser needs long for one reference; a page has few different ones. */
    private static final Map<String, String> DECODED = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 10_000;

    private final Text source;

    /**
     * @param source the markup, itself in its place in the capture
     */
    MarkedText(Text source) {
        this.source = source;
    }

    /** The node's words; placed as one piece where the parser's words cannot be followed through the source. */
    Text of(TextNode node) {
        String words = node.getWholeText();
        int start = node.sourceRange().startPos();
        int end = Math.min(node.sourceRange().endPos(), source.length());
        if (words.isEmpty() || start < 0 || end <= start) {
            return Text.EMPTY;
        }
        if (end - start == words.length() && source.value().startsWith(words, start)) {
            return source.part(new Span(start, end));
        }
        return followed(words, start, end);
    }

    private Text followed(String words, int start, int end) {
        TextBuilder text = new TextBuilder();
        Matcher reference = REFERENCE.matcher(source.value()).region(start, end);
        int at = start;
        int word = 0;
        while (word < words.length() && at < end) {
            int length = source.value().charAt(at) == '&' ? referenceLength(reference, at, end, words, word) : 0;
            int decoded = length == 0 ? 1 : decoded(at, length).length();
            append(text, words.substring(word, word + decoded), at, Math.max(1, length));
            word += decoded;
            at += Math.max(1, length);
        }
        return word == words.length() ? text.build() : whole(words, start, end);
    }

    private Text whole(String words, int start, int end) {
        Span place = source.inCapture(new Span(start, end));
        return new TextBuilder().append(words, place.start(), place.length()).build();
    }

    private void append(TextBuilder text, String words, int at, int length) {
        Span span = new Span(at, at + length);
        if (span.of(source.value()).equals(words)) {
            text.append(source.part(span));
        } else {
            Span place = source.inCapture(span);
            text.append(words, place.start(), place.length());
        }
    }

    /** How many characters the reference at {@code at} takes; 0 if the ampersand is one. */
    private int referenceLength(Matcher reference, int at, int end, String words, int word) {
        reference.region(at, end);
        if (!reference.lookingAt()) {
            return 0;
        }
        int longest = reference.end() - at;
        for (int length = longest; length >= 3; length--) {
            String decoded = decoded(at, length);
            if (!decoded.equals(source.value().substring(at, at + length)) && words.startsWith(decoded, word)) {
                return length;
            }
        }
        return 0;
    }

    private String decoded(int at, int length) {
        return DECODED.size() > MOST_REMEMBERED
                ? Parser.unescapeEntities(source.value().substring(at, at + length), false)
                : DECODED.computeIfAbsent(
                        source.value().substring(at, at + length), written -> Parser.unescapeEntities(written, false));
    }
}
