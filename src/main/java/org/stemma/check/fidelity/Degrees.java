package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.language.PhraseIndex.Hit;

/** Degrees of certainty: doubt, likely, sure; and obligation, which is none of them. */
final class Degrees {

    /** Degrees up to this leave room for doubt. */
    static final int LAST_HEDGE = 3;

    private Degrees() {}

    static int degree(Hit hit) {
        return isWeak(hit) ? LAST_HEDGE : Integer.parseInt(hit.key());
    }

    /** Weak hedges keep a statement unsure; their loss alone says nothing. */
    static boolean isWeak(Hit hit) {
        return hit.key().equals("~");
    }

    static boolean has(List<Hit> hits, String rank) {
        return hits.stream().anyMatch(hit -> rank(hit).equals(rank));
    }

    static boolean isOpen(List<Hit> hits) {
        return has(hits, "doubt") || has(hits, "likely");
    }

    static List<Hit> of(List<Hit> hits, String rank) {
        return hits.stream().filter(hit -> rank(hit).equals(rank)).toList();
    }

    static String rank(Hit hit) {
        if (hit.key().equals("must")) {
            return "must";
        }
        return isWeak(hit) || degree(hit) == LAST_HEDGE ? "likely" : degree(hit) < LAST_HEDGE ? "doubt" : "sure";
    }

    static boolean hasHedge(List<Hit> hits) {
        return hits.stream().anyMatch(hit -> degree(hit) <= LAST_HEDGE);
    }
}
