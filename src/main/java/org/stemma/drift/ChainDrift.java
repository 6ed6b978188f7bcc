package org.stemma.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.check.Finding;
import org.stemma.witness.Collation;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.Witness;

/**
 * Who bent it, and who only passed it on? For each finding the version that introduced it and the articles that took it
 * over; for each edge of the stemma how much is its own. Deterministic; the order of edges and findings does not matter for
 * what is said about each.
 */
public final class ChainDrift {

    /**
     * Where a finding comes from.
     *
     * @param finding its id
     * @param article the article that it was found in
     * @param introducedAt the highest article above it, or itself, with the same divergence; the id of a lost version if
     *     several articles below that version have it
     * @param heirs articles below this one that have it too, by name
     */
    public record Descent(String finding, String article, String introducedAt, List<String> heirs) {

        public Descent {
            heirs = List.copyOf(heirs);
        }

        public boolean isInherited() {
            return !introducedAt.equals(article);
        }
    }

    /**
     * What one edge of the stemma did.
     *
     * @param introduced findings that are the article's own
     * @param inherited findings that it took over
     */
    public record EdgeDrift(String article, String parent, int introduced, int inherited) {}

    /**
     * The whole chain.
     *
     * @param descents one per finding, in the order of the findings
     * @param edges one per edge, by article
     */
    public record Chain(List<Descent> descents, List<EdgeDrift> edges) {

        public Chain {
            descents = List.copyOf(descents);
            edges = List.copyOf(edges);
        }
    }

    private final TreeMap<String, String> parents = new TreeMap<>();
    private final TreeSet<String> unread = new TreeSet<>();
    private final TreeMap<String, List<Finding>> byArticle = new TreeMap<>();
    private final SameDivergence same = new SameDivergence();

    private ChainDrift(List<Edge> edges, List<Edge> unread, List<Finding> findings) {
        edges.forEach(edge -> parents.put(edge.article(), edge.parent()));
        unread.forEach(edge -> {
            parents.put(edge.article(), edge.parent());
            this.unread.add(edge.article());
        });
        findings.forEach(finding -> byArticle
                .computeIfAbsent(finding.article(), key -> new ArrayList<>())
                .add(finding));
    }

    /**
     * Follows every finding of one story up and down its stemma.
     *
     * @param edges the story's, without circles
     */
    public static Chain trace(List<Edge> edges, List<Finding> findings) {
        return trace(new ChainDrift(edges, List.of(), findings), findings);
    }

    /** The same, with the lost versions and copies of the stemma, which nobody checked. */
    public static Chain trace(Collation collation, List<Finding> findings) {
        List<Edge> unread = new ArrayList<>(collation.copies());
        unread.addAll(collation.lost());
        return trace(new ChainDrift(collation.stemma(), unread, findings), findings);
    }

    private static Chain trace(ChainDrift drift, List<Finding> findings) {
        List<Descent> descents = findings.stream().map(drift::descent).toList();
        return new Chain(descents, drift.edges(descents));
    }

    private Descent descent(Finding finding) {
        List<String> having = new ArrayList<>();
        byArticle.forEach((article, findings) -> {
            if (article.equals(finding.article()) || findings.stream().anyMatch(other -> same.of(finding, other))) {
                having.add(article);
            }
        });
        List<String> heirs = having.stream()
                .filter(article -> !article.equals(finding.article()) && isAbove(finding.article(), article))
                .toList();
        return new Descent(finding.id(), finding.article(), introducedAt(finding.article(), having), heirs);
    }

    private String introducedAt(String article, List<String> having) {
        String highest = article;
        for (String above : ancestors(article)) {
            boolean isLost = unread.contains(above) || !parents.containsKey(above);
            String top = highest;
            boolean passedOn = isLost
                    ? having.stream().anyMatch(other -> isAbove(above, other) && !isAbove(top, other))
                    : having.contains(above);
            highest = passedOn ? above : highest;
        }
        return highest;
    }

    /** The versions above, nearest first, without the origin. */
    private List<String> ancestors(String article) {
        TreeSet<String> seen = new TreeSet<>(List.of(article));
        List<String> above = new ArrayList<>();
        String each = parents.getOrDefault(article, Witness.ORIGIN);
        while (!each.equals(Witness.ORIGIN) && seen.add(each)) {
            above.add(each);
            each = parents.getOrDefault(each, Witness.ORIGIN);
        }
        return above;
    }

    private boolean isAbove(String ancestor, String article) {
        return article.equals(ancestor) || ancestors(article).contains(ancestor);
    }

    private List<EdgeDrift> edges(List<Descent> descents) {
        List<EdgeDrift> edges = new ArrayList<>();
        parents.forEach((article, parent) -> {
            if (unread.contains(article)) {
                return;
            }
            List<Descent> own = descents.stream()
                    .filter(descent -> descent.article().equals(article))
                    .toList();
            int inherited = (int) own.stream().filter(Descent::isInherited).count();
            edges.add(new EdgeDrift(article, parent, own.size() - inherited, inherited));
        });
        return edges;
    }
}
