package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/**
 * Finds an article written large in the middle of a sentence though the text writes it small before the same word elsewhere, and a
 * name's word written small though its counterpart writes it large before the same next word.
 */
public record CapitalLetter() implements Check {

    private static final String TYPE = "fluency/spelling/capitalization";
    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "capital-letter";
    }

    @Override
    public Card card() {
        return new Card(
                "Are the right words written with a capital?",
                List.of(TYPE),
                "\"{found}\": capital letter",
                List.of(
                        Example.english(
                                "Envoys met the Danish minister.",
                                "Envoys of the Danish crown met ⟦The Danish⟧ with officials."),
                        Example.english("It was seen by ⟦Western⟧ officials.", "It was seen by ⟦western⟧ officials."),
                        Example.english("He reads The Harbor Times.", "He reads The Harbor Times."),
                        Example.english("The President of the club left.", "A president of the club left.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        List<Divergence> seen = new ArrayList<>();
        if (!passage.witness().language().tag().equals("en")) {
            return seen;
        }
        Comparison words = Comparison.of(passage);
        for (int at = 1; at + 1 < words.witness.size(); at++) {
            if (isLargeArticle(words.witness, at, passage.witnessText())) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, words.witness.place(at, at + 2)));
            }
            if (isSmallName(words, at)) {
                int stated = words.inReference(at);
                seen.add(Divergence.changed(
                        TYPE,
                        Severity.MINOR,
                        words.reference.place(stated, stated + 1),
                        words.witness.place(at, at + 1)));
            }
        }
        return seen;
    }

    private static boolean isLargeArticle(Tokens tokens, int at, String text) {
        boolean alone = at + 2 == tokens.size() || !tokens.isCapitalized(at + 2);
        return tokens.isCapitalized(at)
                && tokens.folded().get(at).equals("the")
                && !tokens.opensSentence(at)
                && tokens.isCapitalized(at + 1)
                && alone
                && text.contains(" the " + tokens.word(at + 1) + " ");
    }

    private static boolean isSmallName(Comparison words, int at) {
        int stated = words.inReference(at);
        return stated >= 0
                && stated + 1 < words.reference.size()
                && words.inReference(at + 1) == stated + 1
                && words.witness.behind(at).isBlank()
                && words.witness.isContent(at + 1)
                && words.witness.word(at).length() >= SHORTEST
                && words.witness.word(at).equals(words.reference.folded().get(stated))
                && words.reference.isName(stated);
    }
}
