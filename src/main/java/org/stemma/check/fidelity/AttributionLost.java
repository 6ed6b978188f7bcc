package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/** Finds statements that somebody made and that became plain facts: "officials said" is gone. */
public record AttributionLost() implements Check {

    private static final String TYPE = "accuracy/omission/attribution";

    /** Below this share of common content words the sentences are worded too differently to tell. */
    private static final double ENOUGH_IN_COMMON = 0.5;

    @Override
    public String id() {
        return "attribution-lost";
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
        int all = words.reference.find(words.reference.lexicon().attribution()).size();
        int kept = words.witness.find(words.witness.lexicon().attribution()).size();
        return stated.stream()
                .filter(hit -> kept == 0 ? isGone(hit, words) : kept < all && isNamedSpeakerLost(hit, words, passage))
                .limit(1)
                .map(hit -> Divergence.lost(TYPE, Severity.MAJOR, words.reference.place(hit), Loss.in(words, hit)))
                .toList();
    }

    /** The name right behind or before the verb is nowhere in the witness. */
    private static boolean isNamedSpeakerLost(Hit hit, Comparison words, Passage passage) {
        for (int i : List.of(hit.from() - 1, hit.to(), hit.to() + 1)) {
            boolean name = i >= 0 && i < words.reference.size() && words.reference.isName(i);
            if (name && words.reference.spans().get(i).length() > 2) {
                return words.inWitness(hit.from()) < 0
                        && !Names.isSaid(words.reference.word(i), passage.witnessText())
                        && Names.of(words.witness).stream()
                                .noneMatch(j -> Names.likeness(words.reference.word(i), words.witness.word(j)) > 0.5);
            }
        }
        return false;
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
