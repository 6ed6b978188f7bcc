package org.stemma.report.html;

import java.util.List;
import java.util.function.Consumer;
import org.stemma.report.Audit;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Rows.RunRow;

/** What belongs to no story, what could not be read, and what this audit cannot say. */
final class Remainder {

    private static final int MOST = 300;

    private final Audit audit;
    private final Html html;

    Remainder(Audit audit, Html html) {
        this.audit = audit;
        this.html = html;
    }

    void write() {
        List<ArticleRow> outside = audit.results().articles().stream()
                .filter(article ->
                        article.story().isEmpty() && article.carrierOf().isEmpty())
                .toList();
        list("In no story", outside, "results/articles.jsonl", article -> {
            html.open("b").name(audit.name(article.article())).close().text(" ");
            html.name(article.title()).text(" – ").name(article.explanation());
        });
        List<QuarantineRow> quarantine = audit.results().quarantine();
        list("Quarantined: could not be read", quarantine, "results/quarantine.jsonl", row -> {
            html.open("b").name(row.article()).close().text(" ").name(row.reason());
            html.text(row.place().isBlank() ? "" : ", ").name(row.place());
        });
        List<String> limits = audit.results().header().map(RunRow::limits).orElse(List.of());
        list("Limits of this run", limits, "results/run.jsonl", html::name);
    }

    private <T> void list(String heading, List<T> rows, String file, Consumer<T> write) {
        if (!rows.isEmpty()) {
            html.open("section", "class", "remainder").leaf("h2", heading).open("ul");
            rows.stream().limit(MOST).forEach(row -> {
                html.open("li");
                write.accept(row);
                html.close();
            });
            html.close();
            if (rows.size() > MOST) {
                html.leaf("p", (rows.size() - MOST) + " more stand in " + file + ".", "class", "note");
            }
            html.close();
        }
    }
}
