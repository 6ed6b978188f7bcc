package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.UnreadableException;
import org.stemma.text.Span;

/**
 * The lines of a text, without their ends. A text is wrapped if most lines that another line follows directly end in
 * the middle of a sentence at a typewriter's width; then lines are joined to paragraphs.
 *
 * @param content the capture
 * @param lines places of the lines, empty ones included
 */
record Lines(String content, List<Span> lines) {

    /** Own limit: the longest paragraphs in print are below 10,000 characters. */
    private static final int LONGEST_LINE = 100_000;

    private static final int NARROWEST = 45;
    private static final int WIDEST = 120;

    static Lines of(String content, int from) throws UnreadableException {
        List<Span> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i <= content.length(); i++) {
            if (i == content.length() || isLineEnd(content.charAt(i))) {
                lines.add(checked(content, start, i));
                i += content.startsWith("\r\n", i) ? 1 : 0;
                start = i + 1;
            }
        }
        return new Lines(content, List.copyOf(lines));
    }

    private static Span checked(String content, int start, int end) throws UnreadableException {
        if (end - start > LONGEST_LINE) {
            throw new UnreadableException(
                    Places.line(content, start),
                    "a line of " + (end - start) + " characters is no paragraph of an article (limit " + LONGEST_LINE
                            + "); break it into paragraphs");
        }
        return new Span(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
    }

    /** The paragraphs in order; blank ones may be among them. */
    List<Span> paragraphs() {
        return wrapped() ? joined() : lines;
    }

    private boolean wrapped() {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!blank(i) && !blank(i + 1)) {
                followed++;
                broken += breaksSentence(i) ? 1 : 0;
            }
        }
        return broken >= 3 && broken * 10 >= followed * 6;
    }

    private boolean breaksSentence(int i) {
        String line = lines.get(i).of(content).strip();
        boolean width = line.length() >= NARROWEST && line.length() <= WIDEST;
        return width && ".!?:;…。！？؟".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private List<Span> joined() {
        int width = lines.stream()
                .mapToInt(Span::length)
                .filter(n -> n <= WIDEST)
                .max()
                .orElse(WIDEST);
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (blank(i)) {
                start = -1;
            } else if (start < 0) {
                paragraphs.add(lines.get(i));
                start = lines.get(i).start();
            } else {
                paragraphs.set(
                        paragraphs.size() - 1, new Span(start, lines.get(i).end()));
            }
            if (start >= 0 && lines.get(i).length() * 10 < width * 6) {
                start = -1;
            }
        }
        return paragraphs;
    }

    private boolean blank(int i) {
        return lines.get(i).of(content).isBlank();
    }
}
