package org.stemma.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Difference;
import org.stemma.report.Pair;
import org.stemma.report.html.Parallel.Row;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.StatementRow;

/** A version's text, sentence by sentence, beside what answers it and what was found there. */
final class Texts {

    private final Batch batch;
    private final Audit audit;
    private final Story story;
    private final Html html;
    private final Note note;

    Texts(Batch batch, Story story, Html html) {
        this.batch = batch;
        this.audit = batch.audit();
        this.story = story;
        this.html = html;
        this.note = new Note(audit, story, html);
    }

    void write(Version version) {
        Optional<ArticleRow> article = version.article().filter(a -> batch.isWhole(story, a.article()));
        if (article.isPresent()) {
            html.open("div", "class", "texts", "data-of", version.id());
            article(article.get());
            html.close();
        } else if (version.isOrigin()) {
            html.open("div", "class", "texts", "data-of", version.id());
            origin();
            html.close();
        }
    }

    private void article(ArticleRow article) {
        String file = article.article();
        List<FindingRow> findings = batch.findings(story, file);
        Parallel parallel = Parallel.of(article, batch.partners(story, file), findings);
        head(article, parallel);
        if (!parallel.elsewhere().isEmpty()) {
            html.leaf("p", "In the headline, or where the two texts beside have nothing in common:", "class", "where");
            html.open("ul", "class", "notes elsewhere");
            parallel.elsewhere().forEach(finding -> note.write(finding, Optional.empty()));
            html.close();
        }
        html.open("ol", "class", "rows", "aria-label", "Sentences");
        parallel.rows().forEach(row -> row(article, parallel, row));
        html.close();
    }

    private void head(ArticleRow article, Parallel parallel) {
        html.open("div", "class", "row head").open("p").open("b");
        html.name(audit.name(article.article()))
                .close()
                .text(", " + Facts.language(article.language()))
                .close();
        html.open("p");
        parallel.against()
                .ifPresentOrElse(
                        against -> html.open("b")
                                .name(against(against))
                                .close()
                                .text(", "
                                        + Facts.language(
                                                audit.language(story.row().story(), against))),
                        () -> html.text("Nothing to compare it with"));
        html.close().leaf("p", "Findings").close();
    }

    private String against(String against) {
        return audit.article(against).isPresent()
                ? audit.name(against)
                : audit.hasOriginText(story.row().story()) ? "The origin's own text" : "Reconstruction";
    }

    private void row(ArticleRow article, Parallel parallel, Row row) {
        String there = parallel.against()
                .map(against -> audit.language(story.row().story(), against))
                .orElse("");
        Pair pair = new Pair(row.here(), row.there(), there.equals(article.language()));
        String css = "row " + Facts.css(pair.light());
        html.open("li", "class", row.findings().isEmpty() ? css : css + " found", "tabindex", "-1");
        Optional<Difference> difference = pair.difference();
        side(row, article.language(), true, difference);
        if (parallel.against().isPresent()) {
            side(row, there, false, difference);
        }
        if (!row.findings().isEmpty()) {
            html.open("ul", "class", "notes");
            row.findings().forEach(finding -> note.write(finding, Optional.of(row)));
            html.close();
        }
        html.close();
    }

    private void side(Row row, String language, boolean here, Optional<Difference> difference) {
        String words = here ? row.left() : row.right();
        if (words.isBlank()) {
            html.leaf("p", missing(here), "class", "none");
            return;
        }
        html.open("p", "class", here ? "here" : "there", "lang", language, "dir", Html.direction(words));
        Marked marked = new Marked(words);
        difference.ifPresent(d -> marked.different(here ? d.here() : d.there()));
        row.findings().forEach(f -> marked.evidence(f, here ? f.quote() : f.referenceQuote()));
        marked.write(html);
        html.close();
    }

    /** Against another version nobody knows which of the two left out or added. */
    private String missing(boolean here) {
        boolean own = audit.hasOriginText(story.row().story());
        if (here) {
            return own ? "left out" : "not in this article";
        }
        return own ? "added: nothing answers it" : "nothing answers it here";
    }

    private void origin() {
        List<StatementRow> statements = new ArrayList<>();
        audit.results().archetypes().stream()
                .filter(archetype -> archetype.story().equals(story.row().story()))
                .map(ArchetypeRow::statements)
                .forEach(statements::addAll);
        html.open("ol", "class", "statements", "aria-label", "Statements");
        for (StatementRow statement : statements) {
            html.open("li");
            html.leaf("p", Html.bounded(statement.text()), "dir", Html.direction(statement.text()));
            html.leaf("small", Facts.things(statement.attestation(), "independent voice"))
                    .close();
        }
        html.close();
    }
}
