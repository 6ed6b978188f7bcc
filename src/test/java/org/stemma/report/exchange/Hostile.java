package org.stemma.report.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.report.Sample;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.StemmaRow;

/** The invented week with one more article, whose every word wants to be something else than text. */
final class Hostile {

    /** A file name, an outlet and a title. */
    static final String NAME = "=cmd|' /C calc'!A0";

    /** Controls that XML forbids, markup, half a character, an override of direction, a character beyond 16 bits. */
    static final String WORDS =
            "\u0000\u001b<script>alert(1)</script> ]]> &lol; \ud800 \u202eexe.live\u202c \ud83d\ude00\r\nend";

    /** The same as people see it. */
    static final String SEEN =
            "␀␛<script>alert(1)</script> ]]> &lol; \ufffd [U+202E]exe.live[U+202C] \ud83d\ude00\nend";

    private Hostile() {}

    static Results results() {
        Results week = Sample.results();
        return new Results(
                week.run(),
                and(week.articles(), article(week.articles().get(0))),
                week.attributions(),
                week.stories(),
                week.units(),
                and(week.alignments(), alignment(week.alignments().get(0))),
                and(week.findings(), finding(week.findings().get(0))),
                and(week.stemma(), edge(week.stemma().get(0))),
                week.archetypes(),
                week.scores(),
                week.drift(),
                week.quarantine(),
                week.captures(),
                week.deliveries());
    }

    private static <T> List<T> and(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static ArticleRow article(ArticleRow row) {
        return new ArticleRow(
                NAME,
                NAME,
                NAME,
                Optional.empty(),
                "no language at all",
                row.publisher(),
                Optional.of(NAME),
                Optional.empty(),
                row.story(),
                row.verdict(),
                row.confidence(),
                WORDS,
                Optional.empty(),
                row.coverage(),
                row.checkability(),
                row.score(),
                row.capture(),
                1,
                1,
                List.of(),
                List.of(),
                List.of());
    }

    private static AlignmentRow alignment(AlignmentRow row) {
        BeadRow bead = new BeadRow(List.of(WORDS), List.of(WORDS, "x".repeat(40_000)), 0.5, 1);
        BeadRow invisible = new BeadRow(List.of("\u200b\u200e"), List.of("There."), 0.5, 1);
        return new AlignmentRow(row.story(), NAME, row.against(), List.of(bead, invisible), List.of());
    }

    private static FindingRow finding(FindingRow row) {
        return new FindingRow(
                "f99",
                row.story(),
                NAME,
                NAME,
                row.type(),
                row.severity(),
                row.check(),
                "\t=1+1",
                "-2 \"degrees\"",
                Optional.empty(),
                WORDS,
                "+" + "x".repeat(40_000),
                row.referenceSource(),
                row.stated(),
                "\u200e@SUM(A1)",
                List.of(NAME),
                NAME,
                List.of(),
                0.5,
                "");
    }

    private static StemmaRow edge(StemmaRow row) {
        return new StemmaRow(
                row.story(),
                NAME,
                "lost \u202e/..%2F\ud800",
                Optional.of("ru"),
                Optional.of("реле/эхо."),
                List.of(),
                0.5,
                List.of(WORDS));
    }
}
