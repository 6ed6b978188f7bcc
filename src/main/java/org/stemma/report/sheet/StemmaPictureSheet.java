package org.stemma.report.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Descent.Node;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Page.Area;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;

/** The stemmata as drawings: boxes under each other, each to the right of what it derives from, lost versions dashed. */
public final class StemmaPictureSheet implements Sheet {

    /** Beyond so many boxes a drawing is no help and a burden; the sheet "Stemma" has them all. */
    private static final int MOST_BOXES = 300;

    private static final int TOP = 4;
    private static final int COLUMN = 3;
    private static final int INDENT = 3;
    private static final int WIDTH = 13;
    private static final int HEIGHT = 2;
    private static final int PITCH = 3;
    private static final double NARROW = 2.6;
    private static final int LONGEST = 34;

    @Override
    public String id() {
        return "stemma-picture";
    }

    @Override
    public String title() {
        return "Stemma picture";
    }

    @Override
    public String question() {
        return "Who copied from whom, drawn. Dashed: a version that is lost. The reasons stand on sheet “Stemma”.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        Map<String, List<Node>> stories = new LinkedHashMap<>();
        for (Node node : audit.stemma()) {
            stories.computeIfAbsent(node.story(), story -> new ArrayList<>()).add(node);
        }
        int row = TOP;
        int boxes = 0;
        int deepest = 0;
        List<String> left = new ArrayList<>();
        for (Map.Entry<String, List<Node>> story : stories.entrySet()) {
            if (boxes + story.getValue().size() > MOST_BOXES) {
                left.add(audit.label(story.getKey()));
                continue;
            }
            boxes += story.getValue().size();
            deepest = Math.max(
                    deepest,
                    story.getValue().stream().mapToInt(Node::depth).max().orElse(0));
            row = draw(audit, page, row, story.getValue());
        }
        end(page, row, stories.isEmpty(), left);
        for (int column = 0; column <= COLUMN + deepest * INDENT + WIDTH; column++) {
            page.narrow(column, NARROW);
        }
        page.freeze(3, 0);
        page.print(Printing.free(-1));
    }

    private static void end(Page page, int row, boolean nothing, List<String> left) {
        if (nothing) {
            page.put(row, 1, Entry.words("No derivation could be drawn.").look(Look.MUTED.oneLine()));
        }
        if (!left.isEmpty()) {
            String words = "Not drawn, as there are more than " + MOST_BOXES + " versions in all: " + left.size()
                    + (left.size() == 1 ? " story" : " stories") + "; sheet “Stemma” has them.";
            page.put(row, 1, Entry.words(words).look(Look.MUTED.oneLine()));
        }
    }

    /** One story; answers the first free row. */
    private static int draw(Audit audit, Page page, int top, List<Node> nodes) {
        page.put(top, 1, Entry.words(audit.label(nodes.get(0).story())).look(Look.HEADING.oneLine()));
        Deque<int[]> above = new ArrayDeque<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            int row = top + 2 + i * PITCH;
            while (!above.isEmpty() && above.peek()[0] >= node.depth()) {
                above.pop();
            }
            if (!above.isEmpty()) {
                edge(page, above.peek(), row, left(node), audit.isLost(node));
            }
            page.box(
                    new Area(row, left(node), row + HEIGHT - 1, left(node) + WIDTH - 1),
                    box(audit, node),
                    audit.isLost(node));
            above.push(new int[] {node.depth(), row + HEIGHT, left(node)});
        }
        return top + 3 + nodes.size() * PITCH;
    }

    /** Down from the parent's lower edge, then right to the child. */
    private static void edge(Page page, int[] parent, int row, int left, boolean lost) {
        int stem = parent[2] + 1;
        page.line(new Area(parent[1], stem, row + 1, stem), lost);
        page.line(new Area(row + 1, stem, row + 1, left), lost);
    }

    private static int left(Node node) {
        return COLUMN - 2 + node.depth() * INDENT;
    }

    private static Entry box(Audit audit, Node node) {
        Optional<Double> score = audit.score(node.story(), node.name())
                .filter(row -> row.referenceWords() > 0)
                .map(ScoreRow::score);
        String name = node.name().equals(Audit.ORIGIN)
                ? "Origin"
                : (audit.isLost(node) ? "lost version" : brief(audit.name(node.name())));
        List<String> facts = new ArrayList<>();
        node.edge().flatMap(StemmaRow::pivot).ifPresent(pivot -> facts.add("through " + pivot));
        node.edge().ifPresent(edge -> facts.add(Math.round(100 * edge.confidence()) + " % sure"));
        score.ifPresent(value -> facts.add("fidelity " + Math.round(value)));
        node.edge().filter(edge -> !edge.contaminatedBy().isEmpty()).ifPresent(edge -> facts.add("two sources"));
        Light light = Light.of(score, 0);
        Look look = node.name().equals(Audit.ORIGIN)
                ? Look.BODY.fill(Palette.BRAND).ink(Palette.PAPER)
                : Look.BODY.fill(light.fill()).ink(Palette.INK);
        return Entry.words(name + "\n" + String.join(" · ", facts)).look(look);
    }

    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
