package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/** Finds a word that stands there twice in a row and not in the reference. */
public record DoubledWord() implements Check {

    private static final String TYPE = "fluency/duplication";
    private static final List<String> HARMLESS = List.of("that", "had", "bye", "very", "so", "no", "ha");

    @Override
    public String id() {
        return "doubled-word";
    }

    @Override
    public Card card() {
        return new Card(
                "Does a word stand there twice?",
                List.of(TYPE),
                "\"{found}\" is doubled",
                List.of(
                        Example.english("The pump works.", "The ⟦pump pump⟧ works."),
                        Example.english("He said that it works.", "He said that that works."),
                        Example.english("She sang la la.", "She sang la la.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        Tokens witness = words.witness;
        List<Divergence> seen = new ArrayList<>();
        int at = 0;
        while (at < witness.size()) {
            int end = at + 1;
            while (end < witness.size() && isSame(witness, end - 1, end)) {
                end++;
            }
            if (end > at + 1 && !isDoubled(words.reference, witness.folded().get(at))) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, witness.place(at, end)));
            }
            at = end;
        }
        return seen;
    }

    private static boolean isSame(Tokens tokens, int a, int b) {
        String word = tokens.folded().get(a);
        return word.equals(tokens.folded().get(b))
                && tokens.behind(a).isBlank()
                && !tokens.behind(a).isEmpty()
                && word.codePoints().allMatch(Character::isLetter)
                && !HARMLESS.contains(word);
    }

    private static boolean isDoubled(Tokens tokens, String word) {
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.folded().get(at).equals(word)
                    && tokens.folded().get(at - 1).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
