package org.stemma.report.sheet;

import java.util.List;
import org.stemma.report.Audit;
import org.stemma.report.Evidence;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.ParagraphRow;

/** Every paragraph that was neither aligned nor scored, and why: nothing is lost silently. */
public final class SetAsideSheet implements Sheet {

    private static final List<String> AUDITED = List.of("title", "body");
    private static final int LONGEST = 1_200;

    /** A paragraph and the file it stands in. */
    private record Aside(String article, ParagraphRow paragraph) {}

    @Override
    public String id() {
        return "set-aside";
    }

    @Override
    public String title() {
        return "Set aside";
    }

    @Override
    public String question() {
        return "What was taken for no part of the article, and why? These paragraphs were neither compared nor scored.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        List<Aside> asides = audit.results().articles().stream()
                .flatMap(article -> article.paragraphs().stream()
                        .filter(p -> !AUDITED.contains(p.kind()))
                        .map(p -> new Aside(article.article(), p)))
                .toList();
        page.table(Table.main("SetAside", columns(audit), asides, "Nothing was set aside."));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.DATA);
    }

    private static List<Column<Aside>> columns(Audit audit) {
        return List.of(
                Column.names("Outlet", 20, a -> audit.name(a.article())),
                Column.words("Taken for", 15, a -> a.paragraph().kind()),
                Column.words("Why", 34, a -> a.paragraph().reason()),
                Column.words("Words", 90, a -> Evidence.excerpt(a.paragraph().text(), 0, LONGEST)),
                Column.of("From", 10, a -> Entry.count(a.paragraph().start())),
                Column.of("To", 10, a -> Entry.count(a.paragraph().end())),
                Column.names("File", 30, Aside::article));
    }
}
