package org.stemma.report.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.ArticleRow;

/** One line per article: where it comes from, how faithful it is, how much of it could be checked. */
public final class ArticlesSheet implements Sheet {

    private static final int PRINTED_COLUMNS = 13;

    @Override
    public String id() {
        return "articles";
    }

    @Override
    public String title() {
        return "Articles";
    }

    @Override
    public String question() {
        return "How far can each article be trusted, and how do we know where it comes from?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        Table<ArticleRow> table =
                Table.main("Articles", columns(audit), audit.results().articles(), "No article was audited.");
        page.table(table);
        page.scale(table.cells("Score"));
        page.dataBars(table.cells("Coverage"), 1, "9CC3D0");
        page.dataBars(table.cells("Checkable"), 1, Palette.NEUTRAL);
        page.freeze(Table.FIRST, 1);
        page.print(Printing.upTo(PRINTED_COLUMNS - 1));
    }

    private static List<Column<ArticleRow>> columns(Audit audit) {
        return List.of(
                Column.of("Outlet", 20, a -> Entry.name(audit.name(a.article())).bold()),
                Column.words("Title", 32, ArticleRow::title),
                Column.of("Published", 13, a -> Entry.day(a.published())),
                Column.names("Language", 11, ArticleRow::language),
                Column.of("Score", 10, a -> Entry.decimal(a.score())),
                Column.of(
                        "In a word",
                        13,
                        a -> Light.of(a.score(), audit.count(a.article(), Severity.CRITICAL))
                                .entry()),
                Column.of("Coverage", 12, a -> Entry.share(a.coverage())),
                Column.of("Checkable", 12, a -> Entry.share(a.checkability())),
                Column.of("Critical", 10, a -> Entry.count(audit.count(a.article(), Severity.CRITICAL))),
                Column.of("Major", 9, a -> Entry.count(audit.count(a.article(), Severity.MAJOR))),
                Column.of("Minor", 9, a -> Entry.count(audit.count(a.article(), Severity.MINOR))),
                Column.of("Findings", 11, a -> findings(audit, a)),
                Column.words("Where it comes from", 36, ArticlesSheet::explanations),
                Column.of("Side by side", 10, a -> sideBySide(audit, a)),
                Column.words("Verdict", 18, a -> a.verdict().replace('-', ' ')),
                Column.of("Confidence", 12, a -> Entry.share(a.confidence())),
                Column.names("Publisher", 14, a -> Page.orDash(a.publisher())),
                Column.names("Relay", 14, a -> Page.orDash(a.relay())),
                Column.of("Reported", 13, a -> Entry.day(a.reported())),
                Column.names("Story", 30, a -> stories(audit, a)),
                Column.names("Copy of", 20, a -> a.carrierOf().map(audit::name).orElse("–")),
                Column.of("Sentences", 12, a -> Entry.count(a.sentences())),
                Column.of("Words", 10, a -> Entry.count(a.words())),
                Column.names("File", 32, ArticleRow::article),
                Column.words("Capture (SHA-256)", 36, ArticleRow::capture));
    }

    /** One line for each story that it tells. */
    private static String explanations(ArticleRow article) {
        return article.links().size() < 2
                ? article.explanation()
                : article.links().stream()
                        .map(link -> "§ "
                                + (link.paragraphs().size() == 1
                                        ? "one paragraph"
                                        : link.paragraphs().size() + " paragraphs")
                                + ": " + link.explanation())
                        .collect(Collectors.joining("\n"));
    }

    private static String stories(Audit audit, ArticleRow article) {
        return article.links().size() < 2
                ? article.story().map(audit::label).orElse("–")
                : article.links().stream()
                        .map(link -> link.story().map(audit::label).orElse("–"))
                        .collect(Collectors.joining("\n"));
    }

    private static Entry findings(Audit audit, ArticleRow article) {
        List<Integer> findings = audit.findingsOf(article.article());
        return findings.isEmpty()
                ? Entry.words("none")
                : Entry.words(findings.size() + " ›").to(FindingsSheet.link(findings.get(0)));
    }

    private static Entry sideBySide(Audit audit, ArticleRow article) {
        return Optional.of(article.article())
                .flatMap(audit.sideBySide()::first)
                .map(line -> Entry.words("open ›").to(AlignmentSheet.link(line)))
                .orElseGet(Entry::nothing);
    }
}
