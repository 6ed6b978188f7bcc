package org.stemma.text;

/**
 * A half-open stretch of one text, in UTF-16 code units: {@code start} inclusive, {@code end} exclusive.
 *
 * @param start at least 0
 * @param end at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same stretch of a text that begins {@code offset} units earlier. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The words that stand here. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
