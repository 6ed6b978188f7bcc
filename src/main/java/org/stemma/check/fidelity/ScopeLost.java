package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/** Finds a restriction that is gone: "only". */
public record ScopeLost() implements Check {

    private static final String TYPE = "accuracy/omission/scope";
    private static final double ENOUGH_IN_COMMON = 0.4;

    @Override
    public String id() {
        return "scope-lost";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a restriction gone?",
                List.of(TYPE),
                "\"{stated}\" is gone",
                List.of(
                        Example.english("The ferry runs ⟦only⟧ on Sundays.", "The ferry ⟦runs on Sundays⟧."),
                        Example.english("The ferry runs only on Sundays.", "The ferry runs on Sundays alone.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        if (!passage.sameLanguage()
                || words.overlap() < ENOUGH_IN_COMMON
                || !substitutes(words).isEmpty()) {
            return List.of();
        }
        return only(words.reference).stream()
                .filter(hit -> words.inWitness(hit.from()) < 0)
                .filter(hit -> hit.from() == 0 || !isNegator(words.reference, hit.from() - 1))
                .limit(1)
                .map(hit -> Divergence.lost(TYPE, Severity.MAJOR, words.reference.place(hit), Loss.in(words, hit)))
                .toList();
    }

    private static List<Hit> only(Tokens tokens) {
        return tokens.find(tokens.lexicon().bounds()).stream()
                .filter(hit -> hit.key().equals("only"))
                .toList();
    }

    /** Restrictions that the reference doesn't have in these words. */
    private static List<Hit> substitutes(Comparison words) {
        return words.witness.find(words.witness.lexicon().bounds()).stream()
                .filter(hit ->
                        hit.key().equals("only") || (hit.key().equals("only~") && words.inReference(hit.from()) < 0))
                .toList();
    }

    /** "Not only" restricts nothing. */
    private static boolean isNegator(Tokens tokens, int at) {
        return tokens.lexicon().negators().at(tokens.folded(), at).isPresent();
    }
}
