package org.stemma.report.sheet;

import java.util.List;
import java.util.Optional;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.Tally;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StoryRow;

/** One line per story: whose it is, what it was measured against, how it fared. */
public final class StoriesSheet implements Sheet {

    private static final int PRINTED_COLUMNS = 12;

    @Override
    public String id() {
        return "stories";
    }

    @Override
    public String title() {
        return "Stories";
    }

    @Override
    public String question() {
        return "Which stories were followed, who carried them, and what were they measured against?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        Table<StoryRow> table =
                Table.main("Stories", columns(audit), audit.results().stories(), "No article belongs to a story.");
        page.table(table);
        page.scale(table.cells("Mean score"));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.upTo(PRINTED_COLUMNS - 1));
    }

    private static List<Column<StoryRow>> columns(Audit audit) {
        return List.of(
                Column.of("Story", 38, s -> Entry.name(audit.label(s.story())).bold()),
                Column.names("Publisher", 14, s -> s.publisher().orElse("unknown")),
                Column.of("Reported", 13, s -> Entry.day(s.reported())),
                Column.of("Articles", 11, s -> Entry.count(s.articles().size())),
                Column.of("Mean score", 12, s -> Entry.decimal(score(audit, s))),
                Column.of(
                        "In a word",
                        13,
                        s -> Light.of(score(audit, s), count(audit, s, Severity.CRITICAL))
                                .entry()),
                Column.of("Critical", 11, s -> Entry.count(count(audit, s, Severity.CRITICAL))),
                Column.of("Major", 10, s -> Entry.count(count(audit, s, Severity.MAJOR))),
                Column.words(
                        "Measured against",
                        20,
                        s -> audit.hasOriginText(s.story())
                                ? "the origin's own text"
                                : "a reconstruction from the witnesses"),
                Column.of("Statements", 13, s -> Entry.count(s.statements())),
                Column.of("Witnesses per statement", 14, s -> Entry.amount(s.attestation(), "0.0")),
                Column.names("Carried by", 36, s -> carriers(audit, s)),
                Column.names("Copies", 34, s -> copies(audit, s)),
                Column.names("Story id", 20, StoryRow::story));
    }

    private static Optional<Double> score(Audit audit, StoryRow story) {
        List<ScoreRow> scores = audit.results().scores().stream()
                .filter(s -> s.story().equals(story.story()))
                .toList();
        return Tally.score(scores);
    }

    private static long count(Audit audit, StoryRow story, Severity severity) {
        return story.articles().stream()
                .mapToLong(article -> audit.count(story.story(), article, severity))
                .sum();
    }

    private static String carriers(Audit audit, StoryRow story) {
        return String.join(
                ", ",
                story.articles().stream()
                        .map(article -> audit.share(story.story(), article))
                        .distinct()
                        .toList());
    }

    private static String copies(Audit audit, StoryRow story) {
        return String.join(
                "\n",
                story.carriers().stream()
                        .map(c -> audit.name(c.article()) + " copies " + audit.name(c.witness()) + " (" + c.reason()
                                + ")")
                        .distinct()
                        .toList());
    }
}
