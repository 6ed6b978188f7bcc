package org.stemma.report.sheet;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Descent.Node;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;

/** The tree of derivation of each story, indented, with the reasons for every edge. */
public final class StemmaSheet implements Sheet {

    @Override
    public String id() {
        return "stemma";
    }

    @Override
    public String title() {
        return "Stemma";
    }

    @Override
    public String question() {
        return "Who copied from whom? Each version stands indented under the one it derives from.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        List<Node> nodes = audit.stemma();
        page.table(Table.main("Stemma", columns(audit), nodes, "No derivation could be drawn."));
        page.freeze(Table.FIRST, 1);
        page.print(Printing.DATA);
    }

    private static List<Column<Node>> columns(Audit audit) {
        return List.of(
                Column.of("Version", 44, n -> version(audit, n)),
                Column.names("Language", 11, n -> language(audit, n)),
                Column.names("Through language", 12, n -> Page.orDash(n.edge().flatMap(StemmaRow::pivot))),
                Column.names("Relay", 14, n -> Page.orDash(n.edge().flatMap(StemmaRow::relay))),
                Column.of("Score", 10, n -> Entry.decimal(score(audit, n))),
                Column.of("Confidence", 12, n -> Entry.share(n.edge().map(StemmaRow::confidence))),
                Column.words(
                        "Evidence",
                        64,
                        n -> n.edge().map(e -> String.join("\n", e.evidence())).orElse("")),
                Column.names(
                        "Also took from",
                        24,
                        n -> n.edge().map(e -> audit.names(e.contaminatedBy())).orElse("")),
                Column.names("Story", 30, n -> audit.label(n.story())));
    }

    private static Entry version(Audit audit, Node node) {
        String name =
                node.name().equals(Audit.ORIGIN) ? "Origin: " + audit.label(node.story()) : audit.name(node.name());
        boolean lost = audit.isLost(node);
        String words = (node.depth() == 0 ? "" : "└ ") + (lost ? "lost version " : "") + name;
        Look look = Look.BODY.indent(1 + 2 * node.depth()).steady();
        return Entry.words(words).look(node.depth() == 0 ? look.bold() : look);
    }

    private static String language(Audit audit, Node node) {
        return audit.article(node.name()).map(ArticleRow::language).orElse("");
    }

    private static Optional<Double> score(Audit audit, Node node) {
        return audit.score(node.story(), node.name())
                .filter(score -> score.referenceWords() > 0)
                .map(ScoreRow::score);
    }
}
