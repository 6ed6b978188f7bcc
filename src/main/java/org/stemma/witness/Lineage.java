package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.witness.Collation.Edge;

/**
 * Which witnesses stand on one branch of the stemma, and so are one voice?
 *
 * <p>Branches are told apart where the tradition splits: below the origin, or, if its text isn't at hand and all goes back to one
 * surviving article, below that. The article where it splits is a voice of its own.
 */
public final class Lineage {

    private final TreeMap<String, String> parents = new TreeMap<>();
    private final TreeSet<String> translated = new TreeSet<>();
    private final String split;

    /**
     * @param edges of articles, copies and lost versions
     * @param originAtHand whether the origin's own text is among the witnesses
     */
    public Lineage(List<Edge> edges, boolean originAtHand) {
        for (Edge edge : edges) {
            parents.put(edge.article(), edge.parent());
            edge.pivot().ifPresent(language -> translated.add(edge.article()));
        }
        List<String> below = new ArrayList<>();
        parents.forEach((article, parent) -> {
            if (parent.equals(Witness.ORIGIN)) {
                below.add(article);
            }
        });
        this.split = originAtHand || below.size() != 1 ? Witness.ORIGIN : below.get(0);
    }

    /** The version right below the split that the witness goes back to; itself if it stands there. */
    public String branch(String witness) {
        String each = witness;
        for (int steps = 0; steps <= parents.size() && !each.equals(split); steps++) {
            String above = parents.getOrDefault(each, Witness.ORIGIN);
            if (above.equals(split) || above.equals(Witness.ORIGIN)) {
                return each;
            }
            each = above;
        }
        return each;
    }

    /** How many translations lie between the origin and the witness, as far as is known: 0 if it copied the origin's own words. */
    public int translations(String witness) {
        int translations = 0;
        String each = witness;
        for (int steps = 0; steps <= parents.size() && parents.containsKey(each); steps++) {
            String above = parents.getOrDefault(each, Witness.ORIGIN);
            boolean throughLost = !above.equals(Witness.ORIGIN) && !parents.containsKey(above);
            translations += translated.contains(each) ? (throughLost ? 2 : 1) : 0;
            each = above;
        }
        return translations;
    }

    /** Whether {@code witness} was made from {@code exemplar}, be it through others. */
    public boolean descends(String witness, String exemplar) {
        String each = witness;
        for (int steps = 0; steps <= parents.size() && parents.containsKey(each); steps++) {
            each = parents.getOrDefault(each, Witness.ORIGIN);
            if (each.equals(exemplar)) {
                return true;
            }
        }
        return false;
    }

    public boolean sameBranch(String one, String other) {
        return branch(one).equals(branch(other));
    }
}
