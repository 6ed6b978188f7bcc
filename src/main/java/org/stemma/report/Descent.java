package org.stemma.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.store.Rows.StemmaRow;

/** Edges as a tree to read from top to bottom; survives loops and missing parents, and no edge is lost. */
public final class Descent {

    private Descent() {}

    /**
     * A version in its place.
     *
     * @param depth 0 for the top
     * @param edge how it derives; none for what stands at the top
     */
    public record Node(String story, String name, int depth, Optional<StemmaRow> edge) {}

    public static List<Node> of(List<StemmaRow> edges) {
        Map<String, List<StemmaRow>> stories = new LinkedHashMap<>();
        edges.forEach(
                e -> stories.computeIfAbsent(e.story(), s -> new ArrayList<>()).add(e));
        List<Node> nodes = new ArrayList<>();
        stories.forEach((story, each) -> story(story, each, nodes));
        return nodes;
    }

    private static void story(String story, List<StemmaRow> edges, List<Node> nodes) {
        Map<String, List<StemmaRow>> children = new LinkedHashMap<>();
        Set<String> derived = new HashSet<>();
        for (StemmaRow edge : edges) {
            children.computeIfAbsent(edge.parent(), p -> new ArrayList<>()).add(edge);
            derived.add(edge.article());
        }
        Set<String> tops = new LinkedHashSet<>();
        children.keySet().stream().filter(p -> p.equals(Audit.ORIGIN)).forEach(tops::add);
        children.keySet().stream().filter(p -> !derived.contains(p)).forEach(tops::add);
        tops.addAll(children.keySet());
        Set<StemmaRow> drawn = new HashSet<>();
        for (String top : tops) {
            if (children.getOrDefault(top, List.of()).stream().anyMatch(e -> !drawn.contains(e))) {
                draw(new Node(story, top, 0, Optional.empty()), children, drawn, nodes);
            }
        }
    }

    private static void draw(Node top, Map<String, List<StemmaRow>> children, Set<StemmaRow> drawn, List<Node> nodes) {
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.push(top);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            nodes.add(node);
            List<StemmaRow> below = children.getOrDefault(node.name(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                StemmaRow edge = below.get(i);
                if (drawn.add(edge)) {
                    waiting.push(new Node(node.story(), edge.article(), node.depth() + 1, Optional.of(edge)));
                }
            }
        }
    }
}
