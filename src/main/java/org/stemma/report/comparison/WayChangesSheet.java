package org.stemma.report.comparison;

import java.util.List;
import org.stemma.report.Audit;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.StemmaRow;

/** Every article that is read or traced otherwise today, and every one that has another parent. */
final class WayChangesSheet implements Sheet {

    static final String TITLE = "Traces and parents";

    private final ThenAndNow comparison;

    WayChangesSheet(ThenAndNow comparison) {
        this.comparison = comparison;
    }

    @Override
    public String id() {
        return "way-changes";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "Which articles are read or traced otherwise today, and who is now said to derive from somebody else?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        int next = page.table(Table.main(
                "TraceChanges", traces(audit), comparison.traces(), "Every article is traced the same then and now."));
        page.put(next + 1, 0, Entry.words("Who derives from whom").look(Look.HEADING));
        page.height(next + 1, 24);
        page.table(Table.main(
                        "ParentChanges",
                        parents(audit),
                        comparison.parents(),
                        "Every version derives the same then and now.")
                .at(next + 2, 0));
        page.print(Printing.free(-1));
    }

    private static List<Column<Change<ArticleRow>>> traces(Audit audit) {
        return List.of(
                Column.of(
                        "Outlet",
                        22,
                        change -> Entry.name(audit.name(change.row().article())).bold()),
                Column.names(
                        "Verdict then",
                        22,
                        change -> change.then().map(ArticleRow::verdict).orElse("–")),
                Column.names(
                        "Verdict now",
                        22,
                        change -> change.now().map(ArticleRow::verdict).orElse("–")),
                Column.of("Today", 10, change -> FindingChangesSheet.what(change.change())),
                Column.words("What differs", 60, Difference::all),
                Column.words(
                        "Which change made it", 48, change -> change.cause().words()),
                Column.names("Article", 30, change -> change.row().article()));
    }

    private static List<Column<Change<StemmaRow>>> parents(Audit audit) {
        return List.of(
                Column.of(
                        "Version",
                        22,
                        change -> Entry.name(audit.name(change.row().article())).bold()),
                Column.names("Parent then", 22, change -> parent(audit, change.then())),
                Column.names("Parent now", 22, change -> parent(audit, change.now())),
                Column.of("Today", 10, change -> FindingChangesSheet.what(change.change())),
                Column.words("What differs", 60, Difference::all),
                Column.words(
                        "Which change made it", 48, change -> change.cause().words()),
                Column.names("Article", 30, change -> change.row().article()));
    }

    private static String parent(Audit audit, java.util.Optional<StemmaRow> row) {
        return row.map(each -> audit.name(each.parent())).orElse("–");
    }
}
