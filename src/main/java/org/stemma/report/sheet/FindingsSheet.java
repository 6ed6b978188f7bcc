package org.stemma.report.sheet;

import java.util.List;
import java.util.Optional;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Evidence;
import org.stemma.report.Light;
import org.stemma.report.Reviews;
import org.stemma.report.Sheet;
import org.stemma.report.Wording;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Link;
import org.stemma.report.page.Page;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.FindingRow;

/** Every finding with the words of both sides, worst first, and room for a reviewer's decision. */
public final class FindingsSheet implements Sheet {

    static final String TITLE = Reviews.SHEET;

    private static final int PRINTED_COLUMNS = 9;

    /** Normalised values are short; where they are not, the quotes beside them are whole. */
    private static final int NORMALISED = 60;

    /** Where the finding of that number stands. */
    static Link link(int number) {
        return new Link(TITLE, Table.FIRST + number);
    }

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "What changed on the way? Every departure with the words of both sides, worst first. Decide in column “"
                + Reviews.DECISION + "”.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        page.tab(Palette.BAD);
        Table<FindingRow> table = Table.main(
                "Findings", columns(audit), audit.findings(), "No finding: nothing that was checked differs.");
        page.table(table);
        page.choices(
                table.cells(Reviews.DECISION),
                Reviews.CHOICES,
                "accept, reject, or another severity; then your name and why");
        page.freeze(Table.FIRST, 3);
        page.print(Printing.upTo(PRINTED_COLUMNS - 1));
    }

    private static List<Column<FindingRow>> columns(Audit audit) {
        return List.of(
                Column.of("Severity", 11, f -> severity(f.severity())),
                Column.names("Type", 20, f -> Wording.type(f.type())),
                Column.names("Outlet", 17, f -> audit.name(f.article())),
                Column.of("In the article", 46, f -> Evidence.marked(f.sentence(), f.quote())),
                Column.of("In the reference", 46, f -> Evidence.marked(f.referenceSentence(), f.referenceQuote())),
                Column.names("Introduced at", 18, f -> audit.name(f.introducedAt())),
                Column.of("Confidence", 12, f -> Entry.share(f.confidence())),
                Column.of(
                        Reviews.DECISION,
                        12,
                        f -> Entry.words(Reviews.choice(f)).bold()),
                Column.of("Side by side", 10, f -> sideBySide(audit, f)),
                Column.words(
                        Reviews.REVIEWER,
                        16,
                        f -> f.review().map(DecisionRow::reviewer).orElse("")),
                Column.words(
                        Reviews.NOTE, 30, f -> f.review().map(DecisionRow::note).orElse("")),
                Column.words(
                        "Decided", 22, f -> f.review().map(DecisionRow::decided).orElse("")),
                Column.words("Article says", 40, FindingRow::quote),
                Column.words("Reference says", 40, FindingRow::referenceQuote),
                Column.words("Stated", 26, f -> Evidence.excerpt(f.stated(), 0, NORMALISED)),
                Column.words("Found", 26, f -> Evidence.excerpt(f.found(), 0, NORMALISED)),
                Column.names("Reference taken from", 20, f -> audit.name(f.referenceSource())),
                Column.names("Also said by", 26, f -> audit.names(f.support())),
                Column.names("Passed on to", 26, f -> audit.names(f.heirs())),
                Column.names("Story", 26, f -> audit.label(f.story())),
                Column.names("Article", 30, FindingRow::article),
                Column.names("MQM type", 34, FindingRow::type),
                Column.names("Check", 20, FindingRow::check),
                Column.words(Reviews.ID, 22, FindingRow::id));
    }

    static Entry severity(String severity) {
        Entry entry = Light.ofSeverity(severity).entry(severity);
        return severity.equals(Severity.CRITICAL.id())
                ? entry.look(entry.look().ink(Palette.PAPER).fill(Palette.CRITICAL))
                : entry;
    }

    private static Entry sideBySide(Audit audit, FindingRow finding) {
        Optional<Link> link = audit.sideBySide().line(finding).map(AlignmentSheet::link);
        return link.map(l -> Entry.words("open ›").to(l)).orElseGet(Entry::nothing);
    }
}
