package org.stemma.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.Witness;

/** Which witnesses stand on one branch of the stemma: they derive from one version below the origin and count as one voice. */
final class Branches {

    private final Map<String, String> tops = new TreeMap<>();

    Branches(List<Edge> stemma) {
        Map<String, String> parents = new TreeMap<>();
        stemma.forEach(edge -> parents.put(edge.article(), edge.parent()));
        parents.keySet().forEach(article -> tops.put(article, top(article, parents)));
    }

    /** The topmost version above the witness, below the origin; itself if it derives from the origin directly. */
    String of(String witness) {
        return tops.getOrDefault(witness, witness);
    }

    boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    private static String top(String article, Map<String, String> parents) {
        String top = article;
        for (int steps = 0; steps <= parents.size(); steps++) {
            String parent = parents.getOrDefault(top, Witness.ORIGIN);
            if (parent.equals(Witness.ORIGIN)) {
                return top;
            }
            top = parent;
        }
        return top;
    }
}
