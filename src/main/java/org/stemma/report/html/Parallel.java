package org.stemma.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.report.Audit;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.ParagraphRow;

/**
 * One article beside the version that it is best compared with, in the article's own order.
 *
 * @param against that version; empty if it was compared with none
 * @param elsewhere findings that stand in no row: in the headline, or against a third version's additional sentences
 */
record Parallel(Optional<String> against, List<Row> rows, List<FindingRow> elsewhere) {

    /** Sentences that answer each other, and what was found there, worst first. */
    record Row(List<String> here, List<String> there, List<FindingRow> findings) {

        String left() {
            return String.join(" ", here);
        }

        String right() {
            return String.join(" ", there);
        }
    }

    /**
     * @param partners the article's alignments, turned so that it stands first
     * @param findings the article's findings in the story, worst first
     */
    static Parallel of(ArticleRow article, List<AlignmentRow> partners, List<FindingRow> findings) {
        Optional<AlignmentRow> best = partners.stream()
                .max(Comparator.comparing((AlignmentRow row) -> row.against().equals(Audit.ORIGIN))
                        .thenComparing(row -> cited(row, findings))
                        .thenComparing(Parallel::answered)
                        .thenComparing(AlignmentRow::against, Comparator.reverseOrder()));
        List<Row> rows = best.map(row -> inOrder(article, row)).orElseGet(() -> paragraphs(article));
        List<FindingRow> elsewhere = new ArrayList<>();
        for (FindingRow finding : findings) {
            row(rows, finding).ifPresentOrElse(row -> row.findings().add(finding), () -> elsewhere.add(finding));
        }
        return new Parallel(best.map(AlignmentRow::against), rows, elsewhere);
    }

    /** The same alignment with the other side first. */
    static AlignmentRow turned(AlignmentRow row) {
        List<BeadRow> beads = row.beads().stream()
                .map(bead -> new BeadRow(bead.against(), bead.article(), bead.confidence(), bead.likeness()))
                .toList();
        return new AlignmentRow(row.story(), row.against(), row.article(), beads, List.of());
    }

    private static long cited(AlignmentRow row, List<FindingRow> findings) {
        return findings.stream()
                .filter(finding -> finding.referenceSource().equals(row.against()))
                .count();
    }

    private static long answered(AlignmentRow row) {
        return row.beads().stream()
                .filter(bead -> !bead.article().isEmpty() && !bead.against().isEmpty())
                .count();
    }

    /** By the article's sentences; what it leaves out stays behind what it followed in the other text. */
    private static List<Row> inOrder(ArticleRow article, AlignmentRow alignment) {
        String text = String.join(
                "\n", article.paragraphs().stream().map(ParagraphRow::text).toList());
        List<Placed> placed = new ArrayList<>();
        int last = -1;
        for (BeadRow bead : alignment.beads()) {
            int place =
                    bead.article().isEmpty() ? -1 : text.indexOf(bead.article().get(0));
            last = place < 0 ? last : place;
            placed.add(new Placed(last, new Row(bead.article(), bead.against(), new ArrayList<>())));
        }
        placed.sort(Comparator.comparingInt(Placed::place));
        return placed.stream().map(Placed::row).toList();
    }

    private record Placed(int place, Row row) {}

    private static List<Row> paragraphs(ArticleRow article) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.kind().equals("body"))
                .map(paragraph -> new Row(List.of(paragraph.text()), List.of(), new ArrayList<>()))
                .toList();
    }

    /** The row that shows the finding: the same sentences, else those that hold its words. */
    private static Optional<Row> row(List<Row> rows, FindingRow finding) {
        String sentence = finding.sentence().strip();
        String reference = finding.referenceSentence().strip();
        List<Predicate<Row>> ways = List.of(
                row -> !sentence.isEmpty() && row.left().strip().equals(sentence),
                row -> row.here().stream().anyMatch(each -> each.strip().equals(sentence)),
                row -> !row.here().isEmpty() && sentence.contains(row.left()) && holds(row.left(), finding.quote()),
                row -> !sentence.isEmpty() && row.left().contains(sentence),
                row -> !reference.isEmpty() && row.right().strip().equals(reference),
                row -> !reference.isEmpty() && row.right().contains(reference));
        return ways.stream().flatMap(way -> rows.stream().filter(way).limit(1)).findFirst();
    }

    private static boolean holds(String text, String quote) {
        return !quote.isBlank() && text.contains(quote);
    }
}
