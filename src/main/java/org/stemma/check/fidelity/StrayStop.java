package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/** Finds a full stop inside a clause, followed by a small letter, and a closing mark that runs into the next word. */
public record StrayStop() implements Check {

    private static final String TYPE = "fluency/punctuation";

    @Override
    public String id() {
        return "stray-stop";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Does a full stop stand where the sentence goes on?",
                List.of(TYPE),
                "\"{found}\": the sentence goes on",
                List.of(
                        Example.english(
                                "Goods flow into the town through the port.",
                                "Goods flow into the ⟦town. through⟧ the port."),
                        Example.english(
                                "The town learned that the port may close.",
                                "The town learned ⟦that. The⟧ port may close."),
                        Example.english("It is sold, he said.", "“It is ⟦sold.”he⟧ said."),
                        Example.english(
                                "He met Mr. de Vries at 5 p.m. sharp.", "He met Mr. de Vries at 5 p.m. sharp.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Tokens witness = Comparison.of(passage).witness;
        List<Divergence> seen = new ArrayList<>();
        for (int at = 0; at + 1 < witness.size(); at++) {
            if (isStray(witness, at, passage) || runsOn(witness, at) || announces(witness, at)) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, witness.place(at, at + 2)));
            }
        }
        return seen;
    }

    private static boolean isStray(Tokens tokens, int at, Passage passage) {
        return tokens.behind(at).equals(". ")
                && tokens.spans().get(at).length() > 3
                && Character.isLowerCase(tokens.word(at + 1).charAt(0))
                && !tokens.word(at + 1).chars().anyMatch(Character::isUpperCase)
                && !passage.witness().language().writing().abbreviations().contains(tokens.word(at) + ".");
    }

    /** "Said that" with nothing behind it. */
    private static boolean announces(Tokens tokens, int at) {
        boolean said = at > 0
                && tokens.folded().get(at).equals("that")
                && tokens.behind(at).equals(". ");
        return said
                && tokens.lexicon().attribution().find(tokens.folded().subList(0, at)).stream()
                        .anyMatch(hit -> hit.to() == at);
    }

    private static boolean runsOn(Tokens tokens, int at) {
        String between = tokens.behind(at);
        boolean closing =
                between.length() == 2 && ".,!?".indexOf(between.charAt(0)) >= 0 && "”»".indexOf(between.charAt(1)) >= 0;
        return closing && Character.isLowerCase(tokens.word(at + 1).charAt(0));
    }
}
