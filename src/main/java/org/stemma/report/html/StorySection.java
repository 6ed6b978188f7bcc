package org.stemma.report.html;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Audit;
import org.stemma.store.Rows.StoryRow;

/** One story: its stemma, what is known of each version, and the texts. */
final class StorySection {

    private final Batch batch;
    private final Story story;
    private final Html html;

    StorySection(Batch batch, Story story, Html html) {
        this.batch = batch;
        this.story = story;
        this.html = html;
    }

    void write() {
        Audit audit = batch.audit();
        html.open("section", "class", "story", "id", story.id(), "tabindex", "-1", "data-first", first());
        html.open("h2").name(audit.label(story.row().story())).close();
        html.leaf("p", about(audit, story.row()), "class", "about");
        html.open("div", "class", "versions").open("div", "class", "tree");
        new Drawing(batch, story, html).draw();
        legend();
        html.close().open("div", "class", "panels");
        story.distinct().forEach(version -> new VersionPanel(batch, story, html).write(version));
        html.close().close();
        story.distinct().forEach(version -> new Texts(batch, story, html).write(version));
        html.close();
    }

    /** The version to begin with: the one with the gravest finding. */
    private String first() {
        return batch.audit().findings().stream()
                .filter(finding -> finding.story().equals(story.row().story()))
                .flatMap(finding -> story.version(finding.article()).stream())
                .findFirst()
                .or(() -> story.versions().stream()
                        .filter(v -> v.article().isPresent())
                        .findFirst())
                .map(Version::id)
                .orElse("");
    }

    private void legend() {
        html.open("p", "class", "legend")
                .text("Each version stands under the one it derives from, with the edge’s support.");
        html.leaf("span", "lost version", "class", "dashed").leaf("span", "took words also from", "class", "dotted");
        html.close();
    }

    private static String about(Audit audit, StoryRow story) {
        List<String> parts = new ArrayList<>();
        story.publisher().map(Facts::publisher).ifPresent(parts::add);
        story.reported().ifPresent(day -> parts.add("reported " + day));
        parts.add(Facts.things(story.articles().size(), "article"));
        parts.add(
                audit.hasOriginText(story.story())
                        ? "measured against the origin’s own text"
                        : "measured against each other");
        return String.join(" · ", parts);
    }
}
