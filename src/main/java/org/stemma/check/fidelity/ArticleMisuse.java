package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex;
import org.stemma.language.PhraseIndex.Hit;

/** Finds phrases that the profile calls slips ("the Ukraine"), unless they only open a longer one ("the Ukraine war"). */
public record ArticleMisuse() implements Check {

    private static final String TYPE = "fluency/grammar/article";

    @Override
    public String id() {
        return "article-misuse";
    }

    @Override
    public Card card() {
        return new Card(
                "Does a name carry an article that it doesn't have?",
                List.of(TYPE),
                "\"{found}\" is a slip",
                List.of(
                        Example.english("Trains left Ukraine.", "Trains left ⟦the Ukraine⟧."),
                        Example.english("Trains left Ukraine.", "The Ukraine war stopped trains.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Tokens witness = Comparison.of(passage).witness;
        PhraseIndex slips = new PhraseIndex(
                java.util.Map.of(
                        "slip", passage.witness().language().certainty().slips()),
                List.of());
        return witness.find(slips).stream()
                .filter(hit -> isWhole(witness, hit))
                .map(hit -> Divergence.added(TYPE, Severity.MINOR, witness.place(hit)))
                .toList();
    }

    private static boolean isWhole(Tokens tokens, Hit hit) {
        boolean goesOn = hit.to() < tokens.size() && tokens.behind(hit.to() - 1).isBlank();
        return !goesOn || !tokens.isContent(hit.to());
    }
}
