package org.stemma.witness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.witness.Collation.Edge;

/** Which witnesses count as one: those on one branch below the origin, and those behind one relay. */
final class Independence {

    private final TreeMap<String, String> parents = new TreeMap<>();

    /** A branch to another one that is behind the same relay; always from the greater id to the lesser. */
    private final TreeMap<String, String> sameVoice = new TreeMap<>();

    Independence(List<Edge> edges) {
        edges.forEach(edge -> parents.put(edge.article(), edge.parent()));
        TreeMap<String, String> branchOfRelay = new TreeMap<>();
        for (Edge edge : edges) {
            edge.relay().ifPresent(relay -> {
                String branch = branch(edge.article());
                String known = branchOfRelay.putIfAbsent(relay, branch);
                join(branch, known == null ? branch : known);
            });
        }
    }

    /** How many independent voices the witnesses are. */
    int count(Collection<String> witnesses) {
        TreeSet<String> voices = new TreeSet<>();
        witnesses.forEach(witness -> voices.add(voice(witness)));
        return voices.size();
    }

    /** One name for all witnesses that are not independent of each other. */
    String voice(String witness) {
        return follow(sameVoice, branch(witness));
    }

    /** The version right below the origin that the witness goes back to. */
    private String branch(String witness) {
        String each = witness;
        String above = parents.getOrDefault(each, Witness.ORIGIN);
        while (!above.equals(Witness.ORIGIN)) {
            each = above;
            above = parents.getOrDefault(each, Witness.ORIGIN);
        }
        return each;
    }

    private void join(String one, String other) {
        String first = follow(sameVoice, one);
        String second = follow(sameVoice, other);
        if (!first.equals(second)) {
            boolean inOrder = first.compareTo(second) < 0;
            sameVoice.put(inOrder ? second : first, inOrder ? first : second);
        }
    }

    private static String follow(Map<String, String> steps, String from) {
        String each = from;
        while (steps.containsKey(each)) {
            each = steps.getOrDefault(each, each);
        }
        return each;
    }
}
