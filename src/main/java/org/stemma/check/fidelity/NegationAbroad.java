package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Wording;
import org.stemma.language.PhraseIndex.Hit;

/** A negator on one side of a short passage and not one word of negation, refusal or lack on the other, in another language. */
final class NegationAbroad {

    private static final int LONGEST_FOREIGN = 30;
    private static final int ONE_CLAUSE = 10;

    /** Our own, on the sample week: faithful renderings are at least so long, 1 = equally long. */
    private static final double CARRIED = 0.75;

    private NegationAbroad() {}

    static List<Divergence> of(String type, Passage passage) {
        Comparison words = Comparison.of(passage);
        if (words.reference.size() > LONGEST_FOREIGN || words.witness.size() > LONGEST_FOREIGN) {
            return List.of();
        }
        List<Hit> stated = NegationFlip.negators(words.reference, at -> -1);
        List<Hit> found = NegationFlip.negators(words.witness, at -> -1);
        boolean silentWitness = words.witness.size() > 2
                && words.witness.find(words.witness.lexicon().negations()).isEmpty();
        boolean silentReference = words.reference.size() > 2
                && words.reference.find(words.reference.lexicon().negations()).isEmpty();
        if (stated.size() == 1 && silentWitness && carriesAll(passage.reference(), passage.witness())) {
            return List.of(Divergence.lost(
                            type,
                            Gravity.ofReversal(isShort(words)),
                            words.reference.place(stated.get(0)),
                            Loss.in(
                                    passage,
                                    words.reference.place(stated.get(0)).span()))
                    .sure(0.6));
        }
        if (found.size() == 1 && silentReference && carriesAll(passage.witness(), passage.reference())) {
            return List.of(Divergence.added(type, Gravity.ofReversal(isShort(words)), words.witness.place(found.get(0)))
                    .sure(0.6));
        }
        return List.of();
    }

    /** One clause that negates one thing. */
    private static boolean isShort(Comparison words) {
        return words.reference.size() <= ONE_CLAUSE && words.witness.size() <= ONE_CLAUSE;
    }

    /** Long enough to hold what the other side negates: a shortened sentence may have left out the very clause. */
    private static boolean carriesAll(Wording here, Wording there) {
        return Extent.of(there) >= CARRIED * Extent.of(here);
    }
}
