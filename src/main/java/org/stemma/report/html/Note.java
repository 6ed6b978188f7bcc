package org.stemma.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.report.Audit;
import org.stemma.report.Reviews;
import org.stemma.report.Wording;
import org.stemma.report.html.Parallel.Row;
import org.stemma.report.page.Piece;
import org.stemma.report.page.Piece.Mark;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.FindingRow;

/** A finding in the margin: what happened in a sentence, and opened, what it rests on. */
final class Note {

    private final Audit audit;
    private final Story story;
    private final Html html;

    Note(Audit audit, Story story, Html html) {
        this.audit = audit;
        this.story = story;
        this.html = html;
    }

    /** @param row the sentences that stand beside it already */
    void write(FindingRow finding, Optional<Row> row) {
        String severity = Severities.css(finding.severity());
        html.open(
                "li",
                "class",
                "finding " + severity,
                "id",
                finding.id(),
                "data-severity",
                severity,
                "data-type",
                finding.type(),
                "data-at",
                places(List.of(finding.introducedAt())),
                "data-heirs",
                places(finding.heirs()));
        html.open("details").open("summary");
        html.leaf("span", severity, "class", "severity").text(" ");
        html.leaf("span", Wording.type(finding.type()), "class", "type").text(" ");
        html.open("span", "class", "wording");
        words(Wording.of(finding));
        html.close();
        decision(finding);
        html.close();
        opened(finding, row);
        html.close().close();
    }

    private String places(List<String> names) {
        return names.stream()
                .flatMap(name -> story.version(name).stream())
                .map(Version::id)
                .collect(Collectors.joining(" "));
    }

    private void words(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.mark() == Mark.EVIDENCE) {
                html.name(piece.words());
            } else {
                html.text(piece.words());
            }
        }
    }

    private void decision(FindingRow finding) {
        finding.review()
                .ifPresent(review -> html.text(" ")
                        .leaf("span", Reviews.choice(finding) + ", " + review.reviewer(), "class", "decision"));
    }

    private void opened(FindingRow finding, Optional<Row> row) {
        html.open("dl");
        if (row.filter(r -> r.left().contains(finding.sentence())).isEmpty()) {
            quoted("In the article", finding.sentence(), finding, finding.quote());
        }
        if (row.filter(r -> r.right().contains(finding.referenceSentence())).isEmpty()) {
            quoted("In the reference", finding.referenceSentence(), finding, finding.referenceQuote());
        }
        finding.review()
                .map(DecisionRow::note)
                .filter(note -> !note.isBlank())
                .ifPresent(note -> fact("Reviewer's note", note));
        named("Taken from", List.of(finding.referenceSource()));
        named("Also said by", finding.support());
        named("Introduced at", List.of(finding.introducedAt()));
        named("Passed on to", finding.heirs());
        read("Stated", finding.stated(), finding.referenceQuote());
        read("Found", finding.found(), finding.quote());
        fact("Confidence", Facts.share(finding.confidence()));
        fact("Check", finding.check());
        fact("MQM type", finding.type());
        fact("Finding", finding.id());
        html.close();
    }

    private void quoted(String label, String sentence, FindingRow finding, String quote) {
        if (!sentence.isBlank()) {
            html.leaf("dt", label).open("dd", "class", "quoted", "dir", Html.direction(sentence));
            new Marked(sentence).evidence(finding, quote).write(html);
            html.close();
        }
    }

    /** The value that was read, where it isn't the words themselves. */
    private void read(String label, String value, String quote) {
        if (!value.isBlank() && !value.equals(quote)) {
            fact(label, Html.bounded(value));
        }
    }

    private void named(String label, List<String> versions) {
        List<String> known = versions.stream().filter(v -> !v.isBlank()).toList();
        if (!known.isEmpty()) {
            html.leaf("dt", label).open("dd");
            for (int i = 0; i < known.size(); i++) {
                html.text(i == 0 ? "" : ", ");
                String name = known.get(i);
                html.name(story.version(name).map(v -> v.label(audit)).orElse(audit.name(name)));
            }
            html.close();
        }
    }

    private void fact(String label, String value) {
        html.leaf("dt", label).open("dd").name(value).close();
    }
}
