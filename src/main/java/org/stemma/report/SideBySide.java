package org.stemma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.FindingRow;

/**
 * All alignments, bead by bead, story by story; those against the reference first.
 *
 * @param lines in the order of the sheet, at most {@value #MOST}
 * @param leftOut beads beyond that
 */
public record SideBySide(List<Line> lines, int leftOut, Map<String, Integer> firstOf, Map<String, Integer> lineOf) {

    /** As many as a sheet carries comfortably. */
    public static final int MOST = 100_000;

    private static final Comparator<AlignmentRow> REFERENCE_FIRST = Comparator.comparing(AlignmentRow::story)
            .thenComparing(AlignmentRow::article)
            .thenComparing(row -> !row.against().equals(Audit.ORIGIN))
            .thenComparing(AlignmentRow::against);

    /**
     * One bead.
     *
     * @param number of the bead in its alignment, from 1
     * @param here the article's sentences, joined
     * @param there what answers them, joined
     * @param findings numbers of the findings that were seen here, worst first
     */
    public record Line(AlignmentRow of, int number, BeadRow bead, String here, String there, List<Integer> findings) {}

    static SideBySide of(List<AlignmentRow> alignments, List<FindingRow> findings) {
        List<Line> lines = new ArrayList<>();
        int beads = 0;
        for (AlignmentRow row : alignments.stream().sorted(REFERENCE_FIRST).toList()) {
            beads += row.beads().size();
            for (int i = 0; i < row.beads().size() && lines.size() < MOST; i++) {
                lines.add(line(row, i));
            }
        }
        Map<String, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            firstOf.putIfAbsent(lines.get(i).of().article(), i);
        }
        Map<String, Integer> lineOf = connect(lines, findings);
        return new SideBySide(List.copyOf(lines), beads - lines.size(), firstOf, lineOf);
    }

    /** Where the article's alignment begins. */
    public Optional<Integer> first(String article) {
        return Optional.ofNullable(firstOf.get(article));
    }

    /** The line that shows what the finding is about. */
    public Optional<Integer> line(FindingRow finding) {
        return Optional.ofNullable(lineOf.get(finding.id()));
    }

    private static Line line(AlignmentRow row, int number) {
        BeadRow bead = row.beads().get(number);
        return new Line(
                row,
                number + 1,
                bead,
                String.join(" ", bead.article()),
                String.join(" ", bead.against()),
                new ArrayList<>());
    }

    /** Joins findings and lines by the sentences that both name. */
    private static Map<String, Integer> connect(List<Line> lines, List<FindingRow> findings) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            index(places, lines.get(i), i);
        }
        Map<String, Integer> lineOf = new HashMap<>();
        for (int f = 0; f < findings.size(); f++) {
            FindingRow finding = findings.get(f);
            Integer line = find(places, finding);
            if (line != null && lineOf.putIfAbsent(finding.id(), line) == null) {
                lines.get(line).findings().add(f);
            }
        }
        return lineOf;
    }

    private static void index(Map<String, Integer> places, Line line, int number) {
        String article = line.of().article();
        places.putIfAbsent(key(article, 'h', line.here()), number);
        places.putIfAbsent(key(article, 't', line.there()), number);
        line.bead().article().forEach(s -> places.putIfAbsent(key(article, 'h', s), number));
        line.bead().against().forEach(s -> places.putIfAbsent(key(article, 't', s), number));
    }

    private static @org.jspecify.annotations.Nullable Integer find(Map<String, Integer> places, FindingRow finding) {
        Integer line =
                finding.sentence().isBlank() ? null : places.get(key(finding.article(), 'h', finding.sentence()));
        return line != null || finding.referenceSentence().isBlank()
                ? line
                : places.get(key(finding.article(), 't', finding.referenceSentence()));
    }

    private static String key(String article, char side, String sentence) {
        return article + '\0' + side + '\0' + sentence.strip();
    }
}
