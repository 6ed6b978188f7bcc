package org.stemma.witness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.witness.Collation.Edge;

/** Which witnesses count as one: those on one branch of the {@link Lineage}, and those behind one relay. */
final class Independence {

    private final Lineage lineage;

    /** A branch to another one that is behind the same relay; always from the greater id to the lesser. */
    private final TreeMap<String, String> sameVoice = new TreeMap<>();

    Independence(List<Edge> edges, boolean originAtHand) {
        lineage = new Lineage(edges, originAtHand);
        TreeMap<String, String> branchOfRelay = new TreeMap<>();
        for (Edge edge : edges) {
            edge.relay().ifPresent(relay -> {
                String branch = lineage.branch(edge.article());
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
        return follow(sameVoice, lineage.branch(witness));
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
