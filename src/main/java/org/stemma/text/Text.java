package org.stemma.text;

import java.util.List;

/**
 * Cleaned words that still know where they stood in the capture.
 *
 * @param value the words
 * @param origins the place of every character in the capture
 */
public record Text(String value, OffsetMap origins) {

    public static final Text EMPTY = new Text("", new OffsetMap(List.of()));

    /** The capture's words at the span, untouched. */
    public static Text verbatim(String capture, Span span) {
        return new Text(span.of(capture), OffsetMap.verbatim(span.start(), span.length()));
    }

    /** Words that stand in no capture, such as a title given as metadata; they are placed at position 0. */
    public static Text unplaced(String words) {
        return words.isEmpty()
                ? EMPTY
                : new Text(words, new OffsetMap(List.of(new OffsetMap.Run(0, 0, words.length(), 0))));
    }

    /** The texts one after another with {@code separator} between them, each still in its place. */
    public static Text join(List<Text> texts, String separator) {
        TextBuilder joined = new TextBuilder();
        for (Text text : texts) {
            if (!text.isEmpty()) {
                joined.separate(separator).append(text);
            }
        }
        return joined.build();
    }

    public int length() {
        return value.length();
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    public Text part(Span span) {
        return new Text(span.of(value), origins.part(span));
    }

    /** The stretch of the capture that these characters were read from. */
    public Span inCapture(Span span) {
        return origins.toOrigin(span);
    }

    /** Where the whole text stood; an empty text stands nowhere and answers 0..0. */
    public Span inCapture() {
        return isEmpty() ? new Span(0, 0) : inCapture(new Span(0, length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
