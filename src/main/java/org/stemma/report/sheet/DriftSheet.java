package org.stemma.report.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.DriftRow;

/** Over time: is somebody getting worse? Along the chain: which step of the way did the harm? */
public final class DriftSheet implements Sheet {

    private static final String EDGE = "edge";

    @Override
    public String id() {
        return "drift";
    }

    @Override
    public String title() {
        return "Drift";
    }

    @Override
    public String question() {
        return "Is an outlet, relay or language getting worse over time, and which step of the way did the harm?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        List<DriftRow> series = rows(audit, false);
        List<DriftRow> edges = rows(audit, true);
        int next = page.table(
                Table.main("DriftOverTime", series(), series, "No series: a history of sealed bundles is needed."));
        page.put(next + 1, 0, Entry.words("Along the chain").look(Look.HEADING));
        page.height(next + 1, 24);
        page.table(Table.main("DriftAlongTheChain", edges(audit), edges, "No edge of a stemma was measured.")
                .at(next + 2, 0));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.DATA);
    }

    private static List<DriftRow> rows(Audit audit, boolean edges) {
        return audit.results().drift().stream()
                .filter(d -> d.axis().equals(EDGE) == edges)
                .toList();
    }

    private static List<Column<DriftRow>> series() {
        return List.of(
                Column.of("Over time", 30, d -> Entry.name(d.subject()).bold()),
                Column.names("Kind", 24, DriftRow::axis),
                Column.of("Signal", 24, DriftSheet::signal),
                Column.of("Articles", 14, d -> Entry.count(d.articles())),
                Column.of("Score", 14, d -> Entry.decimal(d.score())),
                Column.of("Expected", 14, d -> Entry.decimal(d.expected())),
                Column.of("Control limit", 14, d -> Entry.decimal(d.limit())),
                Column.of("Penalty per 1000 words", 16, d -> Entry.decimal(d.penaltyPerThousand())),
                Column.of("Earlier periods", 14, d -> Entry.count(d.history())));
    }

    private static List<Column<DriftRow>> edges(Audit audit) {
        return List.of(
                Column.of(
                        "Version", 30, d -> Entry.name(audit.name(d.subject())).bold()),
                Column.names(
                        "Derives from", 24, d -> d.parent().map(audit::name).orElse("–")),
                Column.names("Story", 24, d -> d.story().map(audit::label).orElse("–")),
                Column.names("Through language", 14, d -> Page.orDash(d.pivot())),
                Column.of("Introduced here", 14, d -> Entry.count(d.introduced())),
                Column.of("Inherited", 14, d -> Entry.count(d.inherited())),
                Column.of("Score", 14, d -> Entry.decimal(d.score())),
                Column.of("Penalty per 1000 words", 16, d -> Entry.decimal(d.penaltyPerThousand())));
    }

    private static Entry signal(DriftRow row) {
        Look left = Look.BODY.side(HorizontalAlignment.LEFT);
        String words = row.signal().equals("too-short") ? "too few periods to tell" : "steady";
        return row.isAlarm()
                ? Light.ACT.entry(row.signal())
                : Entry.words(words).look(left.ink("616E7C"));
    }
}
