package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/** Finds words in a form that the profile's grammar knows not to go with their neighbours: "an ferry". */
public record WordForm() implements Check {

    private static final String TYPE = "fluency/grammar/word-form";

    @Override
    public String id() {
        return "word-form";
    }

    @Override
    public Card card() {
        return new Card(
                "Do words go together?",
                List.of(TYPE),
                "\"{found}\" doesn't go together",
                List.of(
                        Example.english("A ferry sank.", "⟦An ferry⟧ sank."),
                        Example.english("An FBI agent and a European left.", "An FBI agent and a European left.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Tokens witness = Comparison.of(passage).witness;
        return Clauses.find(witness, passage.witness().language().grammar().forms()).stream()
                .filter(match -> !passage.reference()
                        .text()
                        .contains(witness.span(match.from(), match.to()).of(witness.text())))
                .map(match -> Divergence.added(TYPE, Severity.MINOR, witness.place(match.from(), match.to())))
                .toList();
    }
}
