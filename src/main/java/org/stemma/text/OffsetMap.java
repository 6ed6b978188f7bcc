package org.stemma.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each character of a cleaned text stood in the capture, as runs.
 *
 * <p>A run of equal lengths maps unit by unit; a run of unequal lengths is an atom (such as {@code &} from
 * {@code &amp;}). A span goes back by its first and its last character, never by its two boundaries, so that text that
 * was dropped between two runs is never quoted by accident. All positions are UTF-16 code units.
 *
 * @param runs in order of {@code clean}, without gaps on the clean side
 */
public record OffsetMap(List<Run> runs) {

    /**
     * A stretch of the cleaned text and the stretch of the capture that it came from.
     *
     * @param clean first position in the cleaned text
     * @param origin first position in the capture
     * @param length units in the cleaned text, at least 1
     * @param originLength units in the capture, at least 0
     */
    public record Run(int clean, int origin, int length, int originLength) {

        boolean linear() {
            return length == originLength;
        }

        int originStart(int position) {
            return linear() ? origin + position - clean : origin;
        }

        int originEnd(int position) {
            return linear() ? origin + position - clean + 1 : origin + originLength;
        }
    }

    public OffsetMap {
        runs = List.copyOf(runs);
    }

    /** The map of a text that stands untouched at {@code start}. */
    public static OffsetMap verbatim(int start, int length) {
        return new OffsetMap(length == 0 ? List.of() : List.of(new Run(0, start, length, length)));
    }

    /**
     * The stretch of the capture from the span's first to its last character.
     *
     * @throws IllegalArgumentException if the span is empty or outside the cleaned text
     */
    public Span toOrigin(Span span) {
        if (span.isEmpty() || runs.isEmpty()) {
            throw new IllegalArgumentException("an empty span has no place: " + span);
        }
        Run first = at(span.start());
        Run last = at(span.end() - 1);
        int start = first.originStart(span.start());
        int end = last.originEnd(span.end() - 1);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    /** The map of the part of the cleaned text inside {@code span}, counted from its beginning. */
    public OffsetMap part(Span span) {
        List<Run> part = new ArrayList<>();
        for (int i = span.isEmpty() ? runs.size() : firstBehind(span.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.clean() >= span.end()) {
                break;
            }
            int from = Math.max(run.clean(), span.start());
            int to = Math.min(run.clean() + run.length(), span.end());
            if (from < to) {
                part.add(
                        run.linear()
                                ? new Run(from - span.start(), run.originStart(from), to - from, to - from)
                                : new Run(from - span.start(), run.origin(), to - from, run.originLength()));
            }
        }
        return new OffsetMap(part);
    }

    /** The map of this text followed by another that begins at {@code offset} of the joined text. */
    OffsetMap followedBy(OffsetMap other, int offset) {
        List<Run> joined = new ArrayList<>(runs);
        other.runs.forEach(r -> joined.add(new Run(r.clean() + offset, r.origin(), r.length(), r.originLength())));
        return new OffsetMap(joined);
    }

    /** The first run that ends behind the position; found by halving, as a page has many runs and many parts. */
    private int firstBehind(int position) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).clean() + runs.get(middle).length() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Run at(int position) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Run run = runs.get(middle);
            if (position < run.clean()) {
                high = middle - 1;
            } else if (position >= run.clean() + run.length()) {
                low = middle + 1;
            } else {
                return run;
            }
        }
        throw new IllegalArgumentException("position " + position + " is outside the text");
    }
}
