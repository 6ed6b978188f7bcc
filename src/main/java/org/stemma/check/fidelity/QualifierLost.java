package org.stemma.check.fidelity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex;
import org.stemma.language.PhraseIndex.Hit;
import org.stemma.language.Words;

/**
 * Finds a word that is gone though the statement says more without it: "closed-door" appeals, "lethal" aid, a "preliminary" deal.
 *
 * <p>In one language what it qualified must still stand there. In two it is a suspicion for witnesses to share. What the witness says
 * anywhere with a word of the same kind is not lost.
 */
public record QualifierLost() implements Check {

    private static final String TYPE = "accuracy/omission/qualifier";

    /** So many words behind it stands what a word qualifies. */
    private static final int REACH = 3;

    private static final double ABROAD = 0.4;

    @Override
    public String id() {
        return "qualifier-lost";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a word gone without which the statement says more?",
                List.of(TYPE),
                "\"{stated}\" is gone",
                List.of(
                        Example.english(
                                "It follows several ⟦closed-door⟧ appeals to the council.",
                                "It ⟦follows a series of appeals⟧ to the council."),
                        Example.english("They signed a ⟦preliminary⟧ deal.", "They ⟦signed a deal⟧."),
                        Example.english(
                                "It follows several closed-door appeals to the council.",
                                "It follows a series of secret appeals to the council."),
                        new Example("en", "They signed a ⟦provisional⟧ deal.", "ru", "⟦Они подписали соглашение.⟧"),
                        new Example(
                                "en",
                                "They signed a provisional deal.",
                                "ru",
                                "Они подписали предварительное соглашение.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        PhraseIndex there = words.witness.lexicon().qualifiers();
        List<Hit> lost = words.reference.find(words.reference.lexicon().qualifiers()).stream()
                .filter(hit -> !passage.sameLanguage() || isStillThere(words, hit))
                .toList();
        if (lost.isEmpty() || words.witness.size() == 0 || there.isEmpty()) {
            return List.of();
        }
        Set<String> kept = there.find(Words.folded(passage.witnessText())).stream()
                .map(Hit::key)
                .collect(Collectors.toSet());
        return lost.stream()
                .filter(hit -> !kept.contains(hit.key()))
                .limit(1)
                .map(hit -> lost(passage, words, hit))
                .toList();
    }

    /** Whether the word is gone and what it qualified isn't. */
    private static boolean isStillThere(Comparison words, Hit hit) {
        int next = hit.to();
        while (next < words.reference.size() && next < hit.to() + REACH && !words.reference.isContent(next)) {
            next++;
        }
        return words.inWitness(hit.from()) < 0 && next < hit.to() + REACH && words.inWitness(next) >= 0;
    }

    private static Divergence lost(Passage passage, Comparison words, Hit hit) {
        return passage.sameLanguage()
                ? Divergence.lost(TYPE, Severity.MAJOR, words.reference.place(hit), Loss.in(words, hit))
                : Divergence.lost(
                                TYPE,
                                Severity.MAJOR,
                                words.reference.place(hit),
                                Loss.in(passage, words.reference.place(hit).span()))
                        .sure(ABROAD);
    }
}
