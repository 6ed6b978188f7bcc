package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;

/** Finds numbers that kept their value and changed what they count: three months, three weeks. */
public record UnitMismatch() implements Check {

    private static final String TYPE = "accuracy/mistranslation/unit";

    /** Measure words that languages add or leave out. */
    private static final List<String> LOOSE = List.of("times", "person", "item", "degree", "time");

    @Override
    public String id() {
        return "unit-mismatch";
    }

    @Override
    public Card card() {
        return new Card(
                "Did the same number come to count something else?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("It lasts ⟦three months⟧.", "It lasts ⟦three weeks⟧."),
                        Example.english("It cost ⟦$40 million⟧.", "It cost ⟦40 million euros⟧."),
                        Example.english("It cost $40 million.", "It cost 40 million dollars."),
                        Example.english("It lies 60 miles off.", "It lies about 100 kilometers off."),
                        new Example("en", "It ran for ⟦12 hours⟧.", "es", "Duró ⟦12 minutos⟧.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        return Numbers.of(passage).same().stream()
                .filter(UnitMismatch::differs)
                .map(pair -> Divergence.changed(
                                TYPE,
                                Gravity.ofUnits(
                                        pair.reference().unit(), pair.witness().unit()),
                                Numbers.place(pair.reference(), passage.reference()),
                                Numbers.place(pair.witness(), passage.witness()))
                        .stating(Numbers.value(pair.reference()), Numbers.value(pair.witness())))
                .toList();
    }

    private static boolean differs(Numbers.Pair pair) {
        String stated = pair.reference().unit();
        String found = pair.witness().unit();
        return !stated.isEmpty()
                && !found.isEmpty()
                && !stated.equals(found)
                && pair.reference().value().compareTo(pair.witness().value()) == 0
                && !stated.equals(Measures.SHARE)
                && !found.equals(Measures.SHARE)
                && !LOOSE.contains(stated)
                && !LOOSE.contains(found);
    }
}
