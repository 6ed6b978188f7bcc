package org.stemma.check.fidelity;

import java.util.List;
import java.util.Optional;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/** Finds a statement that became a question, or a question that became a statement, in one language. */
public record MoodShift() implements Check {

    private static final String TYPE = "accuracy/mistranslation/mood";
    private static final String MARKS = "?؟？";
    private static final double ENOUGH_IN_COMMON = 0.4;

    @Override
    public String id() {
        return "mood-shift";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a statement still a statement and a question a question?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("The port was closed in ⟦May⟧.", "Was the port closed in ⟦May⟧?"),
                        Example.english("Was the port closed in ⟦May⟧?", "The port was closed in ⟦May⟧."),
                        Example.english("Was the port closed in May?", "Did they close the port in May?")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        boolean comparable = passage.sameLanguage() && words.overlap() >= ENOUGH_IN_COMMON;
        Optional<Integer> asked = question(words.reference);
        Optional<Integer> asks = question(words.witness);
        if (!comparable || asked.isPresent() == asks.isPresent()) {
            return List.of();
        }
        int i = asked.orElseGet(() -> counterpart(words, asks.orElseThrow(), false));
        int j = asks.orElseGet(() -> counterpart(words, asked.orElseThrow(), true));
        return List.of(Divergence.changed(
                TYPE, Severity.MAJOR, words.reference.place(i, i + 1), words.witness.place(j, j + 1)));
    }

    /** The last word before the first question mark that ends a sentence. */
    private static Optional<Integer> question(Tokens tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean ends = at + 1 == tokens.size()
                    || !Character.isLowerCase(tokens.word(at + 1).charAt(0));
            if (ends && tokens.behind(at).chars().anyMatch(mark -> MARKS.indexOf(mark) >= 0)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The other side's answer to the word, or to one before it; else its last word. */
    private static int counterpart(Comparison words, int at, boolean inReference) {
        for (int back = at; back >= 0; back--) {
            int other = inReference ? words.inWitness(back) : words.inReference(back);
            if (other >= 0) {
                return other;
            }
        }
        return (inReference ? words.witness : words.reference).size() - 1;
    }
}
