package org.stemma.report.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.report.Audit;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.FindingRow;

/** The methods that have changed, and what each of them may have made. */
final class MethodChangesSheet implements Sheet {

    static final String TITLE = "Methods then and now";

    private static final int MOST_NAMED = 12;

    private final ThenAndNow comparison;

    MethodChangesSheet(ThenAndNow comparison) {
        this.comparison = comparison;
    }

    @Override
    public String id() {
        return "method-changes";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "Which methods have another version or other settings today, and which differences may each have made?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        page.table(Table.main(
                "MethodChanges", columns(), comparison.methods().changed(), "Every method has its version of then."));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.DATA);
    }

    private List<Column<String>> columns() {
        return List.of(
                Column.of("Method", 26, id -> Entry.name(id).bold()),
                Column.names("Then", 14, comparison.methods()::then),
                Column.names("Now", 14, comparison.methods()::now),
                Column.words("Settings", 44, this::settings),
                Column.of(
                        "Findings it made differ",
                        12,
                        id -> Entry.count(findings(id, Cause.CERTAIN).size())),
                Column.of(
                        "Findings it may have",
                        12,
                        id -> Entry.count(findings(id, Cause.PROBABLE).size())),
                Column.of("Scores it may have", 14, id -> Entry.count(touched(comparison.scores(), id))),
                Column.of("Traces it may have", 14, id -> Entry.count(touched(comparison.traces(), id))),
                Column.of("Parents it may have", 14, id -> Entry.count(touched(comparison.parents(), id))),
                Column.words("Findings", 40, this::named));
    }

    private String settings(String id) {
        return comparison.methods().isSettings(id) ? "the version is the same, the settings differ" : "";
    }

    private List<Change<FindingRow>> findings(String id, String sureness) {
        return comparison.findings().stream()
                .filter(change -> change.cause().sureness().equals(sureness)
                        && change.cause().methods().contains(id))
                .toList();
    }

    private static <T extends Record> long touched(List<Change<T>> changes, String id) {
        return changes.stream()
                .filter(change -> change.cause().methods().contains(id))
                .count();
    }

    private String named(String id) {
        List<String> names = comparison.findings().stream()
                .filter(change -> change.cause().methods().contains(id))
                .map(change -> change.row().id())
                .toList();
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMED ? first : first + " and " + (names.size() - MOST_NAMED) + " more";
    }
}
