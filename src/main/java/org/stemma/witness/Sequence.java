package org.stemma.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts loci in the order of the best witness; what it lacks goes behind what the next best has before it. */
final class Sequence {

    /** Not in the chain yet, in which each locus names the next: one may be put behind any other in no time. */
    private static final int MISSING = -1;

    private Sequence() {}

    static List<Locus> order(List<Locus> loci, List<Witness> witnesses) {
        int end = loci.size();
        int[] next = new int[end + 1];
        Arrays.fill(next, 0, end, MISSING);
        next[end] = end;
        for (Witness witness : ranked(loci, witnesses)) {
            int last = end;
            for (int each : of(witness.id(), loci)) {
                if (next[each] == MISSING) {
                    next[each] = next[last];
                    next[last] = each;
                }
                last = each;
            }
        }
        List<Locus> ordered = new ArrayList<>();
        for (int each = next[end]; each != end; each = next[each]) {
            ordered.add(loci.get(each));
        }
        return ordered;
    }

    /** Numbers of the loci that the witness has, in its own order. */
    private static int[] of(String witness, List<Locus> loci) {
        return IntStream.range(0, loci.size())
                .filter(i -> loci.get(i).has(witness))
                .boxed()
                .sorted(Comparator.comparingInt(i -> first(loci.get(i), witness)))
                .mapToInt(Integer::intValue)
                .toArray();
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
