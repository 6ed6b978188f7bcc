package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/** Finds a "he" that became "she" or the reverse, in one language: the sign of a pivot that doesn't tell them apart. */
public record GenderShift() implements Check {

    private static final String TYPE = "accuracy/mistranslation/gender";

    @Override
    public String id() {
        return "gender-shift";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a person still of the same sex?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("Critics want ⟦her⟧ to resign.", "Critics want ⟦him⟧ to resign."),
                        Example.english("He sold his boat.", "He sold the boat.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        List<Hit> stated = words.reference.find(words.reference.lexicon().pronouns());
        List<Hit> found = words.witness.find(words.witness.lexicon().pronouns());
        return stated.stream()
                .filter(hit -> stated.stream().allMatch(each -> each.key().equals(hit.key())))
                .flatMap(hit -> found.stream()
                        .filter(each -> !each.key().equals(hit.key()))
                        .limit(1)
                        .map(each -> Divergence.changed(
                                TYPE, Severity.MAJOR, words.reference.place(hit), words.witness.place(each))))
                .limit(1)
                .toList();
    }
}
