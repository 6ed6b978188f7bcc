package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who copied from whom, told by words alone.
 *
 * <p>Shared changes are evidence, what was kept is none: the likeliest tree is looked for in which manuscripts may be ancestors, lost
 * versions are inferred where siblings share what no manuscript above them has, and a manuscript may have taken whole statements from a
 * second one. Deterministic; the answer does not depend on the order of the manuscripts.
 */
public final class Genealogy {

    /** Least share of common 3-grams with some other manuscript; two translations of one text have much less. Our own. */
    private static final double FAMILY = 0.25;

    /**
     * Where a manuscript or a lost version stands.
     *
     * @param id the manuscript's, or a name that no manuscript has
     * @param parent what it was copied from; nothing for the one on top
     * @param seconds manuscripts that it took whole statements from beside
     * @param support 0–1, the share of bootstrap samples in which it stands there
     * @param evidence lines that can be checked
     */
    public record Descent(
            String id,
            boolean isLost,
            Optional<String> parent,
            List<String> seconds,
            double support,
            List<String> evidence) {

        public Descent {
            seconds = List.copyOf(seconds);
            evidence = List.copyOf(evidence);
        }
    }

    private final List<Manuscript> manuscripts;
    private final Likelihood likelihood;
    private final TreeMap<Integer, Mixture.Mixed> mixed = new TreeMap<>();
    private Tree tree;

    private Genealogy(List<Manuscript> manuscripts, Testimony testimony, Optional<String> first) {
        this.manuscripts = manuscripts;
        List<Integer> order = new Phrases(manuscripts).nearestFirst();
        List<Place> places = Places.of(manuscripts.size(), Columns.of(manuscripts, order));
        this.likelihood = new Likelihood(
                places, against(testimony), first.map(this::number).orElse(Tree.NONE));
        this.tree = Search.from(likelihood, Search.first(likelihood));
        for (int round = 0; round < manuscripts.size() / 3; round++) {
            Mixture.surest(likelihood, tree, List.copyOf(mixed.keySet())).ifPresent(this::take);
        }
    }

    /** Groups of manuscripts that can be compared word by word, single ones included; by id. */
    public static List<List<Manuscript>> families(List<Manuscript> manuscripts) {
        return new Phrases(manuscripts)
                .groups(FAMILY).stream()
                        .map(group -> group.stream().map(manuscripts::get).toList())
                        .toList();
    }

    /**
     * One line for each manuscript and each lost version; parents before children.
     *
     * @param manuscripts at least two, ids ascending
     * @param first the manuscript that all others go back to, if that is known
     */
    public static List<Descent> of(List<Manuscript> manuscripts, Testimony testimony, Optional<String> first) {
        return new Genealogy(manuscripts, testimony, first).descents();
    }

    /**
     * The manuscript that has most phrases in common with another one, which is not among them.
     *
     * @param support the share of common word 3-grams, 0–1
     */
    public static Optional<Descent> nearest(Manuscript one, List<Manuscript> others, Testimony testimony) {
        return others.stream()
                .filter(other -> testimony.against(other.id(), one.id()) < Testimony.IMPOSSIBLE)
                .map(other -> near(one, other))
                .max(Comparator.comparingDouble(Descent::support)
                        .thenComparing(descent -> descent.parent().orElse(""), Comparator.reverseOrder()));
    }

    private static Descent near(Manuscript one, Manuscript other) {
        double common = new Phrases(List.of(one, other)).common(0, 1);
        String evidence =
                "too many versions to lay all side by side; of those that were, it has most in common with this one";
        return new Descent(one.id(), false, Optional.of(other.id()), List.of(), common, List.of(evidence));
    }

    private double[][] against(Testimony testimony) {
        double[][] against = new double[manuscripts.size()][manuscripts.size()];
        for (int parent = 0; parent < against.length; parent++) {
            for (int child = 0; child < against.length; child++) {
                against[parent][child] = parent == child
                        ? Testimony.IMPOSSIBLE
                        : testimony.against(
                                manuscripts.get(parent).id(),
                                manuscripts.get(child).id());
            }
        }
        return against;
    }

    private int number(String id) {
        return manuscripts.stream().map(Manuscript::id).toList().indexOf(id);
    }

    private void take(Mixture.Mixed found) {
        mixed.put(found.manuscript(), found);
        likelihood.forget(found.manuscript(), found.passages());
        tree = Search.from(likelihood, found.tree());
    }

    private List<Descent> descents() {
        Support support = new Support(likelihood, tree);
        Shared shared = new Shared(likelihood, manuscripts, tree);
        List<Descent> descents = new ArrayList<>();
        for (int node : tree.fromRoot()) {
            Optional<Mixture.Mixed> second = Optional.ofNullable(mixed.get(node));
            List<String> evidence = new ArrayList<>(shared.of(node));
            second.ifPresent(each -> evidence.add(each.passages().size() + " of its statements are those of "
                    + name(each.source()) + " and not of its parent"));
            descents.add(new Descent(
                    name(node),
                    tree.isLost(node),
                    tree.parent(node) < 0 ? Optional.empty() : Optional.of(name(tree.parent(node))),
                    second.map(each -> List.of(name(each.source()))).orElse(List.of()),
                    support.of(node),
                    evidence));
        }
        return descents;
    }

    private String name(int node) {
        return tree.isLost(node) ? "lost\n" + node : manuscripts.get(node).id();
    }
}
