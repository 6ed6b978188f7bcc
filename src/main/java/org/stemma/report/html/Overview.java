package org.stemma.report.html;

import java.util.List;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Summary;
import org.stemma.report.Tally;
import org.stemma.report.Tile;
import org.stemma.report.Wording;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Piece;
import org.stemma.report.page.Piece.Mark;
import org.stemma.store.Rows.FindingRow;

/** The batch in one screen: the sentence, the figures, what to look at first, and the stories. */
final class Overview {

    private static final int MOST_FINDINGS = 5;

    private final Batch batch;
    private final Audit audit;
    private final Html html;

    Overview(Batch batch, Html html) {
        this.batch = batch;
        this.audit = batch.audit();
        this.html = html;
    }

    void write() {
        html.open("header", "class", "band").leaf("p", Summary.name(audit));
        html.leaf("h1", Summary.headline(audit)).close();
        html.open("section", "class", "overview", "aria-label", "Summary");
        html.open("dl", "class", "tiles");
        Summary.tiles(audit).forEach(this::tile);
        html.close();
        html.leaf("p", Summary.measured(audit), "class", "measured");
        leftOut();
        worst();
        stories();
        html.close();
    }

    private void tile(Tile tile) {
        html.open("div").leaf("dt", tile.label()).leaf("dd", figure(tile.value()), "class", "figure");
        html.leaf("dd", tile.note(), "class", "ink-" + ink(tile.ink())).close();
    }

    private static String figure(Entry entry) {
        if (entry.content() instanceof Entry.Amount amount) {
            String format = entry.look().format();
            return format.endsWith("%") ? Facts.share(amount.value()) : Tally.figure(amount.value(), 1);
        }
        return entry.content() instanceof Entry.Words words ? words.words() : "";
    }

    private static String ink(String colour) {
        return switch (colour) {
            case Palette.GOOD -> "sound";
            case Palette.WATCH -> "watch";
            case Palette.BAD -> "act";
            default -> "unknown";
        };
    }

    /** What the page doesn't carry, and where it is. */
    private void leftOut() {
        int stories = audit.results().stories().size() - batch.stories().size();
        int findings = audit.findings().size() - batch.shown().size();
        if (stories + findings > 0) {
            html.leaf(
                    "p",
                    "This page carries the " + Facts.things(batch.stories().size(), "story")
                            + " with the gravest findings,"
                            + " the texts of " + Facts.things(batch.articles(), "article") + " and "
                            + batch.shown().size() + " of "
                            + Facts.things(audit.findings().size(), "finding") + ". The rest ("
                            + Facts.things(stories, "story") + ", " + Facts.things(findings, "finding")
                            + ") stands beside it, in results/stories.jsonl, results/alignments.jsonl,"
                            + " results/findings.jsonl and in audit.xlsx.",
                    "class",
                    "note left-out");
        }
    }

    private void worst() {
        List<FindingRow> worst = batch.shown().stream().limit(MOST_FINDINGS).toList();
        html.leaf("h2", Summary.lookAt(worst.size())).open("ol", "class", "worst");
        for (FindingRow finding : worst) {
            String severity = Severities.css(finding.severity());
            html.open("li").open("a", "href", "#" + finding.id(), "class", severity);
            html.leaf("span", severity, "class", "severity").text(" ");
            html.open("b").name(audit.name(finding.article())).close().text(": ");
            for (Piece piece : Wording.of(finding)) {
                html.leaf(piece.mark() == Mark.EVIDENCE ? "bdi" : "span", piece.words());
            }
            html.close().close();
        }
        html.close();
    }

    private void stories() {
        html.leaf("h2", "Stories")
                .open("div", "class", "scroll")
                .open("table")
                .open("thead")
                .open("tr");
        List.of("Story", "Articles", "Fidelity", "Critical", "Major", "Minor")
                .forEach(head -> html.leaf("th", head, "scope", "col"));
        html.close().close().open("tbody");
        batch.stories().forEach(this::story);
        html.close().close().close();
    }

    private void story(Story story) {
        Light light = Light.of(Facts.score(audit, story), Facts.count(audit, story, Severity.CRITICAL));
        html.open("tr").open("th", "scope", "row").open("a", "href", "#" + story.id());
        html.name(audit.label(story.row().story())).close().close();
        html.leaf("td", String.valueOf(story.row().articles().size())).open("td");
        html.text(Facts.score(audit, story).map(s -> Tally.figure(s, 1)).orElse("–") + " ");
        html.leaf("span", light.word(), "class", "light " + Facts.css(light)).close();
        for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)) {
            html.leaf("td", String.valueOf(Facts.count(audit, story, severity)));
        }
        html.close();
    }
}
