package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/** Hedges that one side has and the other hasn't, where the words around them can't be compared. */
final class Suspicion {

    private static final String TYPE = "accuracy/mistranslation/modality";
    private static final int LONGEST = 45;
    private static final int POSSIBLE = 2;

    private Suspicion() {}

    /** "Allegedly" beside a statement that the reference believes: the witness keeps its distance. Minor. */
    static List<Divergence> distanced(Comparison words, List<Hit> stated, List<Hit> found) {
        boolean doubted = stated.stream().anyMatch(hit -> !Degrees.isWeak(hit) && Degrees.degree(hit) <= POSSIBLE);
        return found.stream()
                .filter(hit -> !doubted && hit.key().equals("1") && words.inReference(hit.from()) < 0)
                .limit(1)
                .map(hit -> Divergence.added(TYPE, Severity.MINOR, words.witness.place(hit)))
                .toList();
    }

    /** The reference hedges, the witness nowhere, however weakly: in other words or another language that is a suspicion. */
    static List<Divergence> unhedged(Passage passage, List<Hit> stated, List<Hit> found) {
        Comparison words = Comparison.of(passage);
        boolean comparable =
                words.reference.size() <= LONGEST && words.witness.size() <= LONGEST && words.witness.size() > 3;
        if (!comparable || Degrees.hasHedge(found)) {
            return List.of();
        }
        return stated.stream()
                .filter(hit -> Degrees.degree(hit) <= Degrees.LAST_HEDGE && !Degrees.isWeak(hit))
                .filter(hit -> words.inWitness(hit.from()) < 0)
                .limit(1)
                .map(hit -> Divergence.lost(
                                TYPE,
                                Severity.MAJOR,
                                words.reference.place(hit),
                                Loss.in(passage, words.reference.place(hit).span()))
                        .sure(0.4))
                .toList();
    }
}
