package org.stemma.report.html;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Tally;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.StemmaRow;

/**
 * A story's stemma: versions under each other, each indented under what it derives from. Lost versions are dashed, second
 * parents dotted, and every edge carries its support.
 */
final class Drawing {

    private static final int WIDTH = 236;
    private static final int HEIGHT = 44;
    private static final int PITCH = 56;
    private static final int INDENT = 58;
    private static final int STEM = 18;
    private static final int MARGIN = 48;
    private static final int LONGEST_NAME = 22;

    private final Batch batch;
    private final Audit audit;
    private final Story story;
    private final Html html;

    Drawing(Batch batch, Story story, Html html) {
        this.batch = batch;
        this.audit = batch.audit();
        this.story = story;
        this.html = html;
    }

    void draw() {
        List<Version> versions = story.versions();
        int depth = versions.stream().mapToInt(v -> v.node().depth()).max().orElse(0);
        int width = depth * INDENT + WIDTH + (isContaminated() ? MARGIN : 0) + 4;
        int height = Math.max(0, versions.size() - 1) * PITCH + HEIGHT + 4;
        html.drawn(
                "<svg class=\"stemma\" role=\"group\" aria-label=\"Stemma: who derives from whom\""
                        + " width=\"%1$d\" height=\"%2$d\" viewBox=\"-2 -2 %1$d %2$d\">\n",
                width, height);
        versions.forEach(this::edge);
        versions.forEach(this::second);
        versions.forEach(this::node);
        html.own("</svg>\n");
    }

    private boolean isContaminated() {
        return story.versions().stream()
                .anyMatch(version -> version.node()
                        .edge()
                        .filter(edge -> !edge.contaminatedBy().isEmpty())
                        .isPresent());
    }

    private void edge(Version version) {
        parent(version).ifPresent(parent -> {
            boolean lost = version.isLost() || parent.isLost();
            html.drawn(
                    "<path class=\"" + (lost ? "edge lost" : "edge") + "\" d=\"M%d %dV%dq0 8 8 8H%d\"/>",
                    left(parent) + STEM,
                    top(parent) + HEIGHT,
                    middle(version) - 8,
                    left(version));
        });
        version.node().edge().ifPresent(edge -> {
            html.drawn("<text class=\"support\" x=\"%d\" y=\"%d\">", left(version) - 3, middle(version) - 4);
            html.text(Facts.share(edge.confidence())).own("</text>\n");
        });
    }

    /** The version right above that is one step less indented. */
    private Optional<Version> parent(Version version) {
        for (int row = version.row() - 1; row >= 0; row--) {
            Version above = story.versions().get(row);
            if (above.node().depth() < version.node().depth()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private void second(Version version) {
        for (String source :
                version.node().edge().map(StemmaRow::contaminatedBy).orElse(List.of())) {
            story.version(source).ifPresent(from -> {
                int start = left(from) + WIDTH;
                int end = left(version) + WIDTH;
                html.drawn(
                        "<path class=\"second\" d=\"M%d %dC%3$d %2$d %3$d %5$d %4$d %5$d\"/>\n",
                        start, middle(from), Math.max(start, end) + MARGIN, end, middle(version));
            });
        }
    }

    private void node(Version version) {
        String id = story.version(version.name()).orElse(version).id();
        String css = version.isOrigin() ? "origin" : version.isLost() ? "lost" : "article";
        html.open("a", "class", "node " + css, "href", "#" + id, "data-version", id, "aria-label", spoken(version));
        html.leaf("title", spoken(version));
        box(version);
        label(version);
        html.close();
    }

    private void box(Version version) {
        html.drawn(
                "<rect class=\"box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>",
                left(version), top(version), WIDTH, HEIGHT);
        worst(version)
                .ifPresent(finding -> html.drawn(
                        "<rect class=\"stripe " + Severities.css(finding.severity())
                                + "\" x=\"%d\" y=\"%d\" width=\"4\" height=\"%d\"/>",
                        left(version) + 1,
                        top(version) + 7,
                        HEIGHT - 14));
    }

    private void label(Version version) {
        place("name", left(version) + 12, top(version) + 18, shortened(version.label(audit)));
        place("note", left(version) + 12, top(version) + 34, note(version));
        score(version)
                .ifPresent(score -> place(
                        "score " + Facts.light(audit, story, version.name()),
                        left(version) + WIDTH - 10,
                        top(version) + 28,
                        Tally.figure(score, 0)));
    }

    private void place(String css, int x, int y, String words) {
        html.drawn("<text class=\"" + css + "\" x=\"%d\" y=\"%d\">", x, y);
        html.text(words).own("</text>");
    }

    /** As much as a box holds; wide characters count twice. */
    private static String shortened(String name) {
        int room = LONGEST_NAME;
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            room -= name.codePointAt(at) >= 0x2e80 ? 2 : 1;
            if (room < 0) {
                return name.substring(0, at) + "…";
            }
        }
        return name;
    }

    private String note(Version version) {
        if (version.isOrigin()) {
            return audit.hasOriginText(story.row().story()) ? "its text is at hand" : "its text is not at hand";
        }
        if (version.isLost()) {
            return version.name() + ", inferred";
        }
        int findings = batch.findings(story, version.name()).size();
        String language =
                version.article().map(a -> Facts.language(a.language())).orElse("");
        boolean copy = version.article().flatMap(a -> a.carrierOf()).isPresent();
        return language + " · " + (copy ? "a copy" : Facts.things(findings, "finding"));
    }

    private String spoken(Version version) {
        return version.label(audit) + ", " + note(version)
                + score(version)
                        .map(score -> ", fidelity " + Tally.figure(score, 0) + " "
                                + Light.of(Optional.of(score), Facts.critical(audit, story, version.name()))
                                        .word())
                        .orElse("");
    }

    private Optional<Double> score(Version version) {
        return Facts.score(audit, story, version.name());
    }

    private Optional<FindingRow> worst(Version version) {
        return batch.findings(story, version.name()).stream().findFirst();
    }

    private static int left(Version version) {
        return version.node().depth() * INDENT;
    }

    private static int top(Version version) {
        return version.row() * PITCH;
    }

    private static int middle(Version version) {
        return top(version) + HEIGHT / 2;
    }
}
