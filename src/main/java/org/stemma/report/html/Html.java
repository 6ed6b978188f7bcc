package org.stemma.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.stemma.report.page.CellText;
import org.stemma.report.page.Writing;

/**
 * Writes markup as it comes. Names of tags and attributes are literals of this package; whatever comes from results goes
 * through {@link #text} or an attribute's value, and is escaped here and nowhere else.
 */
final class Html {

    /** One cell's text; what is longer says how much is left out. */
    static final int LONGEST = 100_000;

    private static final Set<String> INLINE =
            Set.of("bdi", "b", "mark", "span", "a", "text", "small", "code", "button");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /** Attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        open.push(tag);
        return empty(tag, attributes);
    }

    /** An element without an end. */
    Html empty(String tag, String... attributes) {
        put("<");
        put(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            put(" ");
            put(attributes[i]);
            put("=\"");
            put(escaped(attributes[i + 1]));
            put("\"");
        }
        put(">");
        return this;
    }

    Html close() {
        String tag = open.pop();
        put("</");
        put(tag);
        put(INLINE.contains(tag) ? ">" : ">\n");
        return this;
    }

    Html leaf(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    /** Words that say nothing about the direction of their neighbours. */
    Html name(String words) {
        return leaf("bdi", words);
    }

    Html text(String words) {
        put(escaped(words));
        return this;
    }

    /** Markup with whole numbers in it, and with nothing else that isn't ours. */
    Html drawn(String markup, Integer... numbers) {
        put(String.format(Locale.ROOT, markup, (Object[]) numbers));
        return this;
    }

    /** Markup, style and script of our own, as they stand. */
    Html own(String resource) {
        put(resource);
        return this;
    }

    /** Reading direction of a text, by most of its letters. */
    static String direction(String words) {
        return Writing.isRightToLeft(words) ? "rtl" : "ltr";
    }

    /** The text, or its beginning and how much more there is. */
    static String bounded(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST) + " … [" + (words.length() - LONGEST)
                        + " more characters stand in results/*.jsonl]";
    }

    private void put(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String words) {
        String seen = CellText.whole(words);
        StringBuilder safe = new StringBuilder(seen.length() + 16);
        for (int i = 0; i < seen.length(); i++) {
            switch (seen.charAt(i)) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(seen.charAt(i));
            }
        }
        return safe.toString();
    }
}
