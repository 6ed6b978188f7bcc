package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/** Finds a word that stands there twice, in a row or around one other word, and not in the reference. */
public record DoubledWord() implements Check {

    private static final String TYPE = "fluency/duplication";
    private static final int SHORTEST = 4;
    private static final List<String> HARMLESS = List.of("that", "had", "bye", "very", "so", "no", "ha");

    @Override
    public String id() {
        return "doubled-word";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Does a word stand there twice?",
                List.of(TYPE),
                "\"{found}\" is doubled",
                List.of(
                        Example.english("The pump works.", "The ⟦pump pump⟧ works."),
                        Example.english(
                                "It has the city's reports.", "It has the ⟦reports city reports⟧ of this week."),
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
        for (int first = 0; first + 2 < witness.size(); first++) {
            if (isAround(witness, first)
                    && !isAround(words.reference, witness.folded().get(first))) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, witness.place(first, first + 3)));
            }
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

    /** "Reports city reports": a noun before and behind another, all written small. */
    private static boolean isAround(Tokens tokens, int first) {
        boolean written = IntStream.range(first, first + 3)
                .allMatch(at -> tokens.isContent(at)
                        && !tokens.isCapitalized(at)
                        && tokens.word(at).length() >= SHORTEST
                        && tokens.word(at).codePoints().allMatch(Character::isLetter));
        return written
                && tokens.behind(first).equals(" ")
                && tokens.behind(first + 1).equals(" ")
                && tokens.folded().get(first).equals(tokens.folded().get(first + 2))
                && !tokens.folded().get(first).equals(tokens.folded().get(first + 1));
    }

    private static boolean isAround(Tokens tokens, String word) {
        return IntStream.range(0, tokens.size() - 2)
                .anyMatch(at -> tokens.folded().get(at).equals(word) && isAround(tokens, at));
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
