package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/** Finds "many" that became "all", "some" that became "most": other amounts in the same place. */
public record QuantifierShift() implements Check {

    private static final String TYPE = "accuracy/mistranslation/quantity";
    private static final List<String> SCALE = List.of("none", "few", "some", "many", "most", "all");

    @Override
    public String id() {
        return "quantifier-shift";
    }

    @Override
    public Card card() {
        return new Card(
                "Is it still as many?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("⟦Many⟧ boats left the port.", "⟦All⟧ boats left the port."),
                        Example.english("⟦Some⟧ boats left the port.", "⟦Most⟧ boats left the port."),
                        Example.english("Several boats left the port.", "Many boats left the port.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        List<Hit> found = words.witness.find(words.witness.lexicon().quantifiers());
        List<Divergence> seen = new ArrayList<>();
        for (Hit hit : words.reference.find(words.reference.lexicon().quantifiers())) {
            found.stream()
                    .filter(each -> isOther(hit, each) && isSwapped(hit, each, words))
                    .findFirst()
                    .ifPresent(each -> seen.add(Divergence.changed(
                            TYPE, Severity.MAJOR, words.reference.place(hit), words.witness.place(each))));
        }
        return seen;
    }

    /** Neighbours on the scale below "most" are a matter of words. */
    private static boolean isOther(Hit stated, Hit found) {
        int a = SCALE.indexOf(stated.key());
        int b = SCALE.indexOf(found.key());
        return a >= 0 && b >= 0 && (Math.abs(a - b) > 1 || (Math.max(a, b) >= 4 && a != b));
    }

    private static boolean isSwapped(Hit stated, Hit found, Comparison words) {
        return words.inWitness(stated.from()) < 0
                && words.inReference(found.from()) < 0
                && words.sameBehind(stated.to(), found.to(), 2);
    }
}
