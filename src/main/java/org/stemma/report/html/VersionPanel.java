package org.stemma.report.html;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Tally;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.CarrierRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;

/** What is known of one version: figures, where it comes from and why. */
final class VersionPanel {

    private static final String LEFT_OUT =
            "Its text and findings aren't on this page, which would be too large: they stand in"
                    + " results/alignments.jsonl and results/findings.jsonl beside it, and in audit.xlsx.";

    private final Batch batch;
    private final Audit audit;
    private final Story story;
    private final Html html;

    VersionPanel(Batch batch, Story story, Html html) {
        this.batch = batch;
        this.audit = batch.audit();
        this.story = story;
        this.html = html;
    }

    void write(Version version) {
        html.open("section", "class", "facts", "id", version.id(), "data-of", version.id(), "tabindex", "-1");
        html.open("h3").name(version.label(audit)).close();
        version.article().ifPresent(this::article);
        if (version.isOrigin()) {
            origin();
        }
        if (version.isLost()) {
            html.leaf(
                    "p",
                    "No article of the batch is this version (" + version.name()
                            + "); the traces that it left show that there was one.");
        }
        version.node().edge().ifPresent(this::descent);
        html.close();
    }

    private void article(ArticleRow article) {
        html.leaf(
                "p",
                article.title(),
                "class",
                "title",
                "lang",
                article.language(),
                "dir",
                Html.direction(article.title()));
        html.open("dl", "class", "figures");
        scores(article);
        figure("Findings", Facts.findings(audit, story, article.article()));
        figure("Language", Facts.language(article.language()));
        article.published().ifPresent(day -> figure("Published", day.toString()));
        figure("File", article.article());
        html.close();
        html.leaf("p", explanation(article));
        copy(article);
        if (!batch.isWhole(story, article.article())) {
            html.leaf("p", LEFT_OUT, "class", "note");
        }
    }

    private void scores(ArticleRow article) {
        Optional<ScoreRow> score = audit.score(story.row().story(), article.article());
        Facts.score(audit, story, article.article()).ifPresent(value -> {
            html.leaf("dt", "Fidelity").open("dd").text(Tally.figure(value, 1) + " ");
            html.leaf(
                    "span",
                    Facts.lightOf(audit, story, article.article()).word(),
                    "class",
                    "light " + Facts.light(audit, story, article.article()));
            html.close();
        });
        score.filter(row -> Double.isFinite(row.coverage()))
                .ifPresent(row -> figure("Coverage of the reference", Facts.share(row.coverage())));
        score.filter(row -> Double.isFinite(row.checkability()))
                .ifPresent(row -> figure("Checkable", Facts.share(row.checkability())));
    }

    private void figure(String label, String value) {
        html.leaf("dt", label).open("dd").name(value).close();
    }

    private String explanation(ArticleRow article) {
        return article.links().stream()
                .filter(link -> link.story().filter(story.row().story()::equals).isPresent())
                .findFirst()
                .map(link -> link.explanation())
                .orElse(article.explanation());
    }

    private void copy(ArticleRow article) {
        for (CarrierRow copy : story.row().carriers()) {
            if (copy.article().equals(article.article())) {
                html.open("p").text("A copy of ");
                link(copy.witness());
                html.text(" (" + copy.reason() + "): its findings are told there.")
                        .close();
            }
        }
    }

    private void origin() {
        boolean own = audit.hasOriginText(story.row().story());
        html.leaf(
                "p",
                own
                        ? "The origin's own text is at hand: every article is held against it."
                        : "The origin's text is not at hand. The articles testify against each other; below stands the"
                                + " best attested wording of each statement.");
        html.open("dl", "class", "figures");
        story.row().publisher().ifPresent(publisher -> figure("Publisher", Facts.publisher(publisher)));
        story.row().reported().ifPresent(day -> figure("Reported", day.toString()));
        figure("Statements", String.valueOf(story.row().statements()));
        html.close();
    }

    private void descent(StemmaRow edge) {
        html.open("p").text("Derives from ");
        link(edge.parent());
        html.text(", support " + Facts.share(edge.confidence()));
        edge.pivot().ifPresent(pivot -> html.text(", through " + Facts.language(pivot)));
        edge.relay().ifPresent(relay -> html.text(", relayed by ").name(Facts.publisher(relay)));
        List<String> others = edge.contaminatedBy();
        for (int i = 0; i < others.size(); i++) {
            html.text(i == 0 ? "; took words also from " : ", ");
            link(others.get(i));
        }
        html.text(".").close();
        if (!edge.evidence().isEmpty()) {
            html.open("ul", "class", "evidence");
            edge.evidence().forEach(each -> html.leaf("li", each));
            html.close();
        }
    }

    private void link(String name) {
        Optional<Version> version = story.version(name);
        if (version.isPresent()) {
            html.open("a", "href", "#" + version.get().id())
                    .name(version.get().label(audit))
                    .close();
        } else {
            html.name(audit.name(name));
        }
    }
}
