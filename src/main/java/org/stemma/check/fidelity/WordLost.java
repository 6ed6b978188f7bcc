package org.stemma.check.fidelity;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/**
 * Finds a noun, verb or adjective inside a sentence whose meaning the other side has nowhere, as an encoder hears it. Neutral: about
 * every fourth sentence that is translated well has such a word.
 */
public record WordLost() implements Check {

    private static final String OMITTED = "accuracy/omission";
    private static final String ADDED = "accuracy/addition";
    private static final double UNSURE = 0.5;

    @Override
    public String id() {
        return "word-lost";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Is a word left out or put in?",
                List.of(OMITTED, ADDED),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "The new owner of the ferry paid a ⟦historic⟧ fine to the city on Monday.",
                                "The new owner of the ferry paid a fine to the city on Monday."),
                        Example.english(
                                "The owner of the ferry paid a fine to the city on Monday.",
                                "The owner of the ⟦blue⟧ ferry paid a fine to the city on Monday."),
                        Example.english(
                                "The owner of the ship paid a fine to the city.",
                                "The proprietor of the ship paid a fine to the town.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        return Heard.of(passage)
                .map(heard -> Stream.concat(
                                heard.lost(passage).stream()
                                        .map(run -> Divergence.lost(
                                                OMITTED,
                                                Severity.NEUTRAL,
                                                words.reference.place(run.from(), run.to()))),
                                heard.added(passage).stream()
                                        .map(run -> Divergence.added(
                                                ADDED, Severity.NEUTRAL, words.witness.place(run.from(), run.to()))))
                        .map(seen -> seen.sure(UNSURE))
                        .toList())
                .orElseGet(List::of);
    }
}
