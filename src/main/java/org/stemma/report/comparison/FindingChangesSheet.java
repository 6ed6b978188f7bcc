package org.stemma.report.comparison;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Evidence;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.Wording;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.FindingRow;

/** Every finding that is gone, new or told otherwise, with its evidence and what may have made it so. */
final class FindingChangesSheet implements Sheet {

    static final String TITLE = "Findings then and now";

    private static final int PRINTED_COLUMNS = 10;

    private final ThenAndNow comparison;

    FindingChangesSheet(ThenAndNow comparison) {
        this.comparison = comparison;
    }

    @Override
    public String id() {
        return "finding-changes";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "Which findings does today's engine not have, have besides, or tell otherwise, and which change made it so?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        page.tab(Palette.BAD);
        page.table(Table.main(
                "FindingChanges", columns(audit), comparison.findings(), "Every finding is the same then and now."));
        page.freeze(Table.FIRST, 3);
        page.print(Printing.upTo(PRINTED_COLUMNS - 1));
    }

    static List<Column<Change<FindingRow>>> columns(Audit audit) {
        return List.of(
                Column.of("Today", 10, change -> what(change.change())),
                Column.of("Then", 11, change -> severity(change.then())),
                Column.of("Now", 11, change -> severity(change.now())),
                Column.names("Type", 18, change -> Wording.type(change.row().type())),
                Column.names("Outlet", 16, change -> audit.name(change.row().article())),
                Column.of(
                        "In the article",
                        40,
                        change -> Evidence.marked(
                                change.row().sentence(), change.row().quote())),
                Column.of(
                        "In the reference",
                        40,
                        change -> Evidence.marked(
                                change.row().referenceSentence(), change.row().referenceQuote())),
                Column.words("What differs", 28, Difference::all),
                Column.names("How sure", 12, change -> change.cause().sureness()),
                Column.words(
                        "Which change made it", 44, change -> change.cause().words()),
                Column.of(
                        "Confidence then",
                        11,
                        change -> Entry.share(change.then().map(FindingRow::confidence))),
                Column.of(
                        "Confidence now", 11, change -> Entry.share(change.now().map(FindingRow::confidence))),
                Column.names("Article", 30, change -> change.row().article()),
                Column.names("Check", 20, change -> change.row().check()),
                Column.words("Finding id", 18, change -> change.row().id()));
    }

    static Entry what(String change) {
        Light light = change.equals(Change.CHANGED) ? Light.UNKNOWN : Light.WATCH;
        return light.entry(change);
    }

    static Entry severity(Optional<FindingRow> finding) {
        return finding.map(row -> Light.ofSeverity(row.severity()).entry(row.severity()))
                .orElseGet(() -> Entry.words("–").centred());
    }
}
