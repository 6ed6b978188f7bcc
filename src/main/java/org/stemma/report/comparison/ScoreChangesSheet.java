package org.stemma.report.comparison;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.ScoreRow;

/** Every article whose figures are others today. */
final class ScoreChangesSheet implements Sheet {

    static final String TITLE = "Scores then and now";

    private static final int FIGURE = 12;

    private final ThenAndNow comparison;

    ScoreChangesSheet(ThenAndNow comparison) {
        this.comparison = comparison;
    }

    @Override
    public String id() {
        return "score-changes";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "Which articles are scored otherwise today, by how much, and which change made it so?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        page.table(Table.main(
                "ScoreChanges",
                columns(audit),
                comparison.scores(),
                "Every article's figures are the same then and now."));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.DATA);
    }

    private static List<Column<Change<ScoreRow>>> columns(Audit audit) {
        return List.of(
                Column.of(
                        "Outlet",
                        22,
                        change -> Entry.name(audit.name(change.row().article())).bold()),
                Column.names("Story", 24, change -> audit.label(change.row().story())),
                Column.of("Today", 10, change -> FindingChangesSheet.what(change.change())),
                Column.of("Score then", FIGURE, change -> Entry.decimal(score(change.then()))),
                Column.of("Score now", FIGURE, change -> Entry.decimal(score(change.now()))),
                Column.of("Difference", FIGURE, change -> Entry.decimal(difference(change))),
                Column.words("What differs", 44, Difference::all),
                Column.names("How sure", 12, change -> change.cause().sureness()),
                Column.words(
                        "Which change made it", 48, change -> change.cause().words()),
                Column.names("Article", 30, change -> change.row().article()));
    }

    private static Optional<Double> score(Optional<ScoreRow> row) {
        return row.map(ScoreRow::score);
    }

    private static Optional<Double> difference(Change<ScoreRow> change) {
        return score(change.then()).flatMap(then -> score(change.now()).map(now -> now - then));
    }
}
