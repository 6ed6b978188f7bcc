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
import org.stemma.check.fidelity.Heard.Replaced;
import org.stemma.language.Thesaurus;

/**
 * Finds a word in the place of another that means something else to an encoder (a name minor, else neutral), and a wider term in the place of a
 * narrower one by WordNet (neutral): "animals" for "prey". A text that came back through another language has its translator's
 * words; there, wider terms are not told.
 */
public record WordReplaced() implements Check {

    private static final String OTHER = "accuracy/mistranslation";
    private static final String NAME = "accuracy/mistranslation/entity";
    private static final String WIDER = "accuracy/undertranslation";
    private static final double UNSURE = 0.5;

    @Override
    public String id() {
        return "word-replaced";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Does a word stand in the place of another that means something else?",
                List.of(OTHER, NAME, WIDER),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("They found a ⟦dog⟧ in the harbor.", "They found an ⟦animal⟧ in the harbor."),
                        Example.english("The ship left the harbor.", "The vessel left the harbor.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Divergence> seen = new ArrayList<>();
        Heard.of(passage)
                .ifPresent(heard -> heard.replaced(passage).stream()
                        .filter(pair -> isAnother(words, pair))
                        .forEach(pair -> seen.add(replaced(words, pair))));
        if (passage.sameLanguage()
                && !passage.retold()
                && words.reference.lexicon().english()) {
            wider(words, seen);
        }
        return seen;
    }

    /** What is no word at all, other checks report; what WordNet knows to mean the same nobody need report. */
    private static boolean isAnother(Comparison words, Replaced pair) {
        boolean word = IntStream.range(pair.found().from(), pair.found().to())
                .noneMatch(at -> Vocabulary.isUnknown(words.witness, at) || Vocabulary.isForeignNoun(words, at));
        boolean like = words.reference.lexicon().english()
                && Thesaurus.english()
                        .entry(words.reference.folded().get(pair.stated().from()))
                        .isLike(Thesaurus.english()
                                .entry(words.witness.folded().get(pair.found().from())));
        return word && !like;
    }

    private static Divergence replaced(Comparison words, Replaced pair) {
        boolean name = words.reference.isCapitalized(pair.stated().from())
                && words.witness.isCapitalized(pair.found().from());
        return Divergence.changed(
                        name ? NAME : OTHER,
                        Severity.MINOR,
                        words.reference.place(
                                pair.stated().from(), pair.stated().to()),
                        words.witness.place(pair.found().from(), pair.found().to()))
                .sure(UNSURE);
    }

    private static void wider(Comparison words, List<Divergence> seen) {
        for (int i = 0; i < words.reference.size(); i++) {
            if (words.inWitness(i) < 0 && isPlain(words.reference, i)) {
                for (int j : words.inPlaceOf(i)) {
                    if (isPlain(words.witness, j) && isWider(words, i, j)) {
                        seen.add(Divergence.changed(
                                        WIDER,
                                        Severity.NEUTRAL,
                                        words.reference.place(i, i + 1),
                                        words.witness.place(j, j + 1))
                                .sure(UNSURE));
                    }
                }
            }
        }
    }

    private static boolean isPlain(Tokens tokens, int at) {
        return tokens.isContent(at) && !tokens.isCapitalized(at);
    }

    private static boolean isWider(Comparison words, int i, int j) {
        Thesaurus.Entry stated =
                Thesaurus.english().entry(words.reference.folded().get(i));
        Thesaurus.Entry found = Thesaurus.english().entry(words.witness.folded().get(j));
        return stated.isKindOf(found) && !stated.isLike(found);
    }
}
