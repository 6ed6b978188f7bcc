package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/** Finds a subject that was cut off as a sentence of its own: "… reported Thursday. The Harbor Times." */
public record CutOffSubject() implements Check {

    private static final String TYPE = "fluency/grammar/fragment";
    private static final int LONGEST_NAME = 5;

    @Override
    public String id() {
        return "cut-off-subject";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a subject cut off as a sentence of its own?",
                List.of(TYPE),
                "\"{found}\" is no sentence",
                List.of(
                        Example.english(
                                "The sale is off, The Harbor Times reported Thursday.",
                                "The sale is off, reported Thursday. ⟦The Harbor Times⟧."),
                        Example.english(
                                "The Harbor Times reported it.", "It reported it. The Harbor Times was right.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Tokens witness = Comparison.of(passage).witness;
        List<Divergence> seen = new ArrayList<>();
        for (int at = 1; at < witness.size(); at++) {
            int end = endOfName(witness, at);
            if (witness.behind(at - 1).equals(". ") && end > at + 1 && speaks(witness, at)) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, witness.place(at, end)));
            }
        }
        return seen;
    }

    /** Behind a name that fills its sentence; {@code from} if there is none. */
    private static int endOfName(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from <= LONGEST_NAME && tokens.isCapitalized(end)) {
            if (!tokens.behind(end).isBlank() || end + 1 == tokens.size()) {
                return tokens.behind(end).startsWith(".") ? end + 1 : from;
            }
            end++;
        }
        return from;
    }

    private static boolean speaks(Tokens tokens, int at) {
        List<String> before = tokens.folded().subList(Math.max(0, at - 3), at);
        return !tokens.lexicon().attribution().find(before).isEmpty();
    }
}
