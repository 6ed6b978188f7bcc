package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts loci in the order of the best witness; what it lacks goes behind what the next best has before it. */
final class Sequence {

    private Sequence() {}

    static List<Locus> order(List<Locus> loci, List<Witness> witnesses) {
        List<Locus> ordered = new ArrayList<>();
        for (Witness witness : ranked(loci, witnesses)) {
            List<Locus> own = loci.stream()
                    .filter(locus -> locus.has(witness.id()))
                    .sorted(Comparator.comparingInt(locus -> first(locus, witness.id())))
                    .toList();
            int position = -1;
            for (Locus locus : own) {
                int known = ordered.indexOf(locus);
                position = known >= 0 ? known : position + 1;
                if (known < 0) {
                    ordered.add(position, locus);
                }
            }
        }
        return ordered;
    }

    /** The origin first, then whoever shares most loci with others. */
    private static List<Witness> ranked(List<Locus> loci, List<Witness> witnesses) {
        return witnesses.stream()
                .sorted(Comparator.comparing((Witness witness) -> !witness.isOrigin())
                        .thenComparing(Comparator.comparingLong((Witness witness) -> shared(loci, witness))
                                .reversed())
                        .thenComparing(Witness::id))
                .toList();
    }

    private static long shared(List<Locus> loci, Witness witness) {
        return loci.stream()
                .filter(locus -> locus.wordings().size() > 1 && locus.has(witness.id()))
                .count();
    }

    private static int first(Locus locus, String witness) {
        return locus.of(witness).map(wording -> wording.sentences().get(0)).orElseThrow();
    }
}
