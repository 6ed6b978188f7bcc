package org.stemma.article;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Text;

/** The lines of one article while rules judge them; only a line that is still body is ruled upon, or one set aside for its place alone. */
final class Draft {

    private final List<Line> lines;
    private Text title = Text.EMPTY;

    Draft(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    int size() {
        return lines.size();
    }

    Line at(int i) {
        return lines.get(i);
    }

    boolean isOpen(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isOpen();
    }

    void rule(int i, Kind kind, String reason) {
        if (isOpen(i) || at(i).isBelowHeadline()) {
            lines.set(i, lines.get(i).ruled(kind, reason));
        }
    }

    /** Rules upon every open line of the stretch. */
    void ruleAll(int from, int to, Kind kind, String reason) {
        for (int i = from; i < to; i++) {
            rule(i, kind, reason);
        }
    }

    /** The first open line of running text at or behind {@code from}; the size if there is none. */
    int firstProse(int from) {
        int i = from;
        while (i < size() && !(isOpen(i) && at(i).isProse())) {
            i++;
        }
        return i;
    }

    /** The last open line of running text; -1 if there is none. */
    int lastProse() {
        int i = size() - 1;
        while (i >= 0 && !(isOpen(i) && at(i).isProse())) {
            i--;
        }
        return i;
    }

    Text title() {
        return title;
    }

    void entitle(Text words) {
        title = words;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }
}
