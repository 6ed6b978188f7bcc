package org.stemma.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stemma.report.Difference;
import org.stemma.report.page.Piece;
import org.stemma.report.page.Piece.Mark;
import org.stemma.store.Rows.FindingRow;

/** A text with stretches that are marked, which may overlap: evidence of findings, words that the other side lacks. */
final class Marked {

    private record Stretch(int start, int end, String severity, String finding) {}

    private final String text;
    private final List<Stretch> evidence = new ArrayList<>();
    private final List<Stretch> different = new ArrayList<>();

    Marked(String text) {
        this.text = Html.bounded(text);
    }

    /** Marks the finding's words where they stand first; nothing if they don't. */
    Marked evidence(FindingRow finding, String quote) {
        int at = quote.isBlank() ? -1 : text.indexOf(quote);
        if (at >= 0) {
            evidence.add(new Stretch(at, at + quote.length(), finding.severity(), finding.id()));
        }
        return this;
    }

    /** Marks what is not plain in one side of {@link Difference}. */
    Marked different(List<Piece> pieces) {
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.words().length();
            if (piece.mark() != Mark.PLAIN && !piece.words().isBlank()) {
                different.add(new Stretch(at, end, "", ""));
            }
            at = end;
        }
        return this;
    }

    void write(Html html) {
        int from = 0;
        for (int to : bounds()) {
            if (to > from) {
                piece(html, from, to);
                from = to;
            }
        }
    }

    private TreeSet<Integer> bounds() {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(text.length()));
        List.of(evidence, different)
                .forEach(stretches -> stretches.forEach(each -> {
                    bounds.add(Math.min(each.start(), text.length()));
                    bounds.add(Math.min(each.end(), text.length()));
                }));
        return bounds;
    }

    private void piece(Html html, int from, int to) {
        List<Stretch> over = covering(evidence, from, to);
        boolean isDifferent = !covering(different, from, to).isEmpty();
        if (isDifferent) {
            html.open("span", "class", "differs");
        }
        if (over.isEmpty()) {
            html.text(text.substring(from, to));
        } else {
            List<String> findings = over.stream().map(Stretch::finding).toList();
            html.leaf(
                    "mark",
                    text.substring(from, to),
                    "class",
                    Severities.css(over.get(0).severity()),
                    "data-of",
                    String.join(" ", findings));
        }
        if (isDifferent) {
            html.close();
        }
    }

    private static List<Stretch> covering(List<Stretch> stretches, int from, int to) {
        return stretches.stream()
                .filter(each -> each.start() <= from && each.end() >= to)
                .toList();
    }
}
