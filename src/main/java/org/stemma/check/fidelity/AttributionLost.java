package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/** Finds statements that somebody made and that became plain facts: "officials said" is gone, and nobody says it instead. */
public record AttributionLost() implements Check {

    private static final String TYPE = "accuracy/omission/attribution";

    /** Below this share of common content words the sentences are worded too differently to tell. */
    private static final double ENOUGH_IN_COMMON = 0.5;

    @Override
    public String id() {
        return "attribution-lost";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Does the text still say who says so?",
                List.of(TYPE),
                "\"{stated}\" is gone: a statement became a fact",
                List.of(
                        Example.english(
                                "Nearly 900 workers were sent home, officials ⟦said⟧.",
                                "Nearly 900 workers were ⟦sent home⟧."),
                        Example.english(
                                "⟦According to⟧ the harbor master, the ferry was overloaded.",
                                "⟦The ferry was overloaded⟧."),
                        Example.english("The ferry was overloaded, he said.", "He claimed the ferry was overloaded.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        if (!passage.sameLanguage() || words.witness.size() < 4 || words.overlap() < ENOUGH_IN_COMMON) {
            return List.of();
        }
        List<Hit> stated = words.reference.find(words.reference.lexicon().speech());
        boolean kept =
                !words.witness.find(words.witness.lexicon().attribution()).isEmpty();
        return stated.stream()
                .filter(hit -> !kept && isGone(hit, words))
                .limit(1)
                .map(hit -> Divergence.lost(TYPE, Severity.MAJOR, words.reference.place(hit), Loss.in(words, hit)))
                .toList();
    }

    /** Neither the verb nor its speaker is left: the content word before or behind it is gone as well. */
    private static boolean isGone(Hit hit, Comparison words) {
        return words.inWitness(hit.from()) < 0
                && (isSpeakerLost(words, hit.from() - 1, -1) || isSpeakerLost(words, hit.to(), 1));
    }

    private static boolean isSpeakerLost(Comparison words, int from, int step) {
        for (int i = from; i >= 0 && i < words.reference.size() && Math.abs(i - from) < 3; i += step) {
            boolean pronoun = words.reference
                    .lexicon()
                    .pronouns()
                    .at(words.reference.folded(), i)
                    .isPresent();
            if (pronoun || words.reference.isContent(i)) {
                return words.inWitness(i) < 0;
            }
        }
        return false;
    }
}
