package org.stemma.report.sheet;

import java.util.List;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.AttributionRow;
import org.stemma.store.Rows.LinkRow;

/** Every phrase that names a source, with its place, and every mention that was not taken for one. */
public final class ProvenanceSheet implements Sheet {

    private static final int PRINTED_COLUMNS = 10;

    @Override
    public String id() {
        return "provenance";
    }

    @Override
    public String title() {
        return "Provenance";
    }

    @Override
    public String question() {
        return "Whom does each article name as its source, in which words, and which mentions are no attribution?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        page.table(
                Table.main("Provenance", columns(audit), audit.results().attributions(), "No article names a source."));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.upTo(PRINTED_COLUMNS - 1));
    }

    private static List<Column<AttributionRow>> columns(Audit audit) {
        return List.of(
                Column.names("Outlet", 20, a -> audit.name(a.article())),
                Column.of("Taken for", 16, ProvenanceSheet::verdict),
                Column.names("Publisher", 14, AttributionRow::publisher),
                Column.names("Relay", 14, a -> Page.orDash(a.relay())),
                Column.words("Words of the article", 58, AttributionRow::quote),
                Column.of("Reported", 13, a -> Entry.day(a.reported())),
                Column.words("Day in words", 18, a -> Page.orDash(a.reportedWords())),
                Column.words("Verb", 16, a -> Page.orDash(a.verb())),
                Column.words("Hedged", 10, a -> a.hedged() ? "yes" : "no"),
                Column.words("Why not", 26, a -> a.rejected().orElse("")),
                Column.of("From", 10, a -> Entry.count(a.start())),
                Column.of("To", 10, a -> Entry.count(a.end())),
                Column.names("Story", 70, a -> story(audit, a)),
                Column.names("File", 30, AttributionRow::article));
    }

    private static String story(Audit audit, AttributionRow row) {
        return audit.link(row.article(), row.start())
                .flatMap(LinkRow::story)
                .map(audit::label)
                .orElse("–");
    }

    private static Entry verdict(AttributionRow row) {
        return row.rejected().isPresent()
                ? Light.UNKNOWN.entry(row.polarity().equals("denied") ? "denied report" : "no source")
                : Light.SOUND.entry("source");
    }
}
