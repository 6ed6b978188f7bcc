package org.stemma.report.sheet;

import java.util.List;
import org.stemma.report.Audit;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.QuarantineRow;

/** Every item that could not be audited, and why. */
public final class QuarantineSheet implements Sheet {

    static final String TITLE = "Quarantine";

    @Override
    public String id() {
        return "quarantine";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "What came in and could not be read? Nothing is lost silently: each item, its reason and its place.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        List<Column<QuarantineRow>> columns = List.of(
                Column.of("Item", 40, q -> Entry.words(q.article()).bold()),
                Column.words("Why it could not be audited", 70, QuarantineRow::reason),
                Column.words("Place", 30, QuarantineRow::place),
                Column.of("Bytes", 14, q -> Entry.count(q.bytes())));
        page.table(Table.main(
                "Quarantine", columns, audit.results().quarantine(), "Nothing: every item could be audited."));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.DATA);
    }
}
