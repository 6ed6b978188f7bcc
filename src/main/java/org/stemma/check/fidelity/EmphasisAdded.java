package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/** Finds words that strengthen what the reference says plainly: "extremely". */
public record EmphasisAdded() implements Check {

    private static final String TYPE = "accuracy/addition/emphasis";

    @Override
    public String id() {
        return "emphasis-added";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Is something said more strongly?",
                List.of(TYPE),
                "\"{found}\" is added",
                List.of(
                        Example.english("The bridge is old.", "The bridge is ⟦extremely⟧ old."),
                        Example.english("The bridge is very old.", "The bridge is extremely old.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        if (!passage.sameLanguage()
                || !words.reference
                        .find(words.reference.lexicon().intensifiers())
                        .isEmpty()) {
            return List.of();
        }
        return words.witness.find(words.witness.lexicon().intensifiers()).stream()
                .filter(hit -> words.inReference(hit.from()) < 0 && words.inReference(hit.to()) >= 0)
                .filter(hit -> !isInPlace(words, words.inReference(hit.to()) - 1))
                .limit(1)
                .map(hit -> Divergence.added(TYPE, Severity.MINOR, words.witness.place(hit)))
                .toList();
    }

    /** The reference has another word there: "substantially" for "significantly". */
    private static boolean isInPlace(Comparison words, int before) {
        return before >= 0 && words.inWitness(before) < 0 && words.reference.isContent(before);
    }
}
