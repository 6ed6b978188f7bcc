package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How likely one article derives from another.
 *
 * @param score log-odds against the origin being the parent
 * @param reasons what it is made of
 */
record Kinship(Dossier child, Dossier parent, double score, List<Reason> reasons) {

    /** Likeliest first. */
    static final Comparator<Kinship> LIKELIEST_FIRST = Comparator.comparingDouble(Kinship::score)
            .reversed()
            .thenComparing(kinship -> kinship.child().id())
            .thenComparing(kinship -> kinship.parent().id());

    /** All that are possible between families, likeliest first; within one, words decide. */
    static List<Kinship> all(Tradition tradition, Families families) {
        Content content = new Content(tradition);
        Circumstances circumstances = new Circumstances(tradition);
        List<Kinship> all = new ArrayList<>();
        for (Dossier child : tradition.articles()) {
            for (Dossier parent : tradition.articles()) {
                if (!families.same(child.id(), parent.id()) && Circumstances.possible(child, parent)) {
                    content.reasons(child.id(), parent.id()).ifPresent(reasons -> {
                        List<Reason> both = new ArrayList<>(reasons);
                        both.addAll(circumstances.reasons(child, parent));
                        double score = both.stream().mapToDouble(Reason::weight).sum();
                        all.add(new Kinship(child, parent, Math.round(score * 10_000) / 10_000.0, List.copyOf(both)));
                    });
                }
            }
        }
        all.sort(LIKELIEST_FIRST);
        return all;
    }

    /** What speaks for it, strongest first, in words. */
    List<String> evidence() {
        return reasons.stream()
                .filter(Reason::speaksFor)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .map(Reason::words)
                .toList();
    }
}
