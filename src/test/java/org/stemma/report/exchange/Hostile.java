package org.stemma.report.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.report.Sample;
import org.stemma.store.Changed;
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

    private static final String LONG = "x".repeat(40_000);

    private Hostile() {}

    static Results results() {
        Results week = Sample.results();
        return Changed.with(
                week,
                Map.of(
                        "articles", and(week.articles(), article(week.articles().get(0))),
                        "alignments",
                                and(
                                        week.alignments(),
                                        alignment(week.alignments().get(0))),
                        "findings", and(week.findings(), finding(week.findings().get(0))),
                        "stemma", and(week.stemma(), edge(week.stemma().get(0)))));
    }

    private static <T> List<T> and(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static ArticleRow article(ArticleRow row) {
        return Changed.with(
                row,
                Map.of(
                        "article", NAME,
                        "outlet", NAME,
                        "title", NAME,
                        "language", "no language at all",
                        "explanation", WORDS));
    }

    private static AlignmentRow alignment(AlignmentRow row) {
        BeadRow bead = new BeadRow(List.of(WORDS), List.of(WORDS, LONG), 0.5, 1);
        BeadRow invisible = new BeadRow(List.of("\u200b\u200e"), List.of("There."), 0.5, 1);
        return Changed.with(row, Map.of("article", NAME, "beads", List.of(bead, invisible)));
    }

    private static FindingRow finding(FindingRow row) {
        return Changed.with(
                row,
                Map.of(
                        "id",
                        "f99",
                        "article",
                        NAME,
                        "outlet",
                        NAME,
                        "quote",
                        "\t=1+1",
                        "referenceQuote",
                        "-2 \"degrees\"",
                        "sentence",
                        WORDS,
                        "referenceSentence",
                        "+" + LONG,
                        "found",
                        "\u200e@SUM(A1)",
                        "support",
                        List.of(NAME),
                        "introducedAt",
                        NAME));
    }

    private static StemmaRow edge(StemmaRow row) {
        return Changed.with(
                row,
                Map.of(
                        "article", NAME,
                        "parent", "lost \u202e/..%2F\ud800",
                        "pivot", Optional.of("ru"),
                        "relay", Optional.of("реле/эхо."),
                        "evidence", List.of(WORDS)));
    }
}
