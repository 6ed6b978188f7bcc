package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.PhraseIndex.Hit;

/**
 * Finds verbs that both sides have in another tense, or that go on where they were done, in English. What is over and what
 * goes on is told; whether "reported" is past or a participle is not, so a tense counts only where an auxiliary or an ending shows it.
 */
public record TenseShift() implements Check {

    private static final String TENSE = "accuracy/mistranslation/tense";
    private static final String ASPECT = "accuracy/mistranslation/aspect";
    private static final String FUTURE = "future";
    private static final double ENOUGH_IN_COMMON = 0.5;

    @Override
    public String id() {
        return "tense-shift";
    }

    @Override
    public Card card() {
        return new Card(
                "Does it still happen at the same time?",
                List.of(TENSE, ASPECT),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("The mayor ⟦warns⟧ of floods.", "The mayor ⟦warned⟧ of floods."),
                        Example.english("The port ⟦was closed⟧ in May.", "The port ⟦will be closed⟧ in May."),
                        Example.english("The crew ⟦repaired⟧ the pump.", "The crew ⟦was repairing⟧ the pump."),
                        Example.english("The pump ⟦is⟧ old.", "The pump ⟦was⟧ old."),
                        Example.english("The crew repaired the pump.", "The crew has repaired the pump.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Divergence> seen = new ArrayList<>();
        if (!passage.sameLanguage() || !words.reference.lexicon().english() || words.overlap() < ENOUGH_IN_COMMON) {
            return seen;
        }
        for (int i = 0; i < words.reference.size(); i++) {
            int j = words.inWitness(i);
            if (j >= 0) {
                verbs(words, i, j).ifPresent(seen::add);
            }
        }
        copulas(words, seen);
        return seen;
    }

    private static Optional<Divergence> verbs(Comparison words, int i, int j) {
        Optional<VerbGroup> stated = VerbGroup.at(words.reference, i);
        Optional<VerbGroup> found = VerbGroup.at(words.witness, j);
        return stated.flatMap(left -> found.flatMap(right -> type(left, right)
                .map(type -> Divergence.changed(
                        type,
                        severity(left.tense(), right.tense()),
                        words.reference.place(left.from(), left.to()),
                        words.witness.place(right.from(), right.to())))));
    }

    private static Optional<String> type(VerbGroup stated, VerbGroup found) {
        if (stated.tense().equals("none") || found.tense().equals("none")) {
            return Optional.empty();
        }
        if (stated.progressive() != found.progressive()) {
            return Optional.of(ASPECT);
        }
        boolean comparable = stated.passive() == found.passive() && stated.perfect() == found.perfect();
        return comparable && !stated.tense().equals(found.tense()) ? Optional.of(TENSE) : Optional.empty();
    }

    /** What is still to come hasn't happened; any other shift is a matter of the teller's standpoint. */
    private static Severity severity(String stated, String found) {
        return stated.endsWith(FUTURE) != found.endsWith(FUTURE) ? Severity.MAJOR : Severity.MINOR;
    }

    /** Forms of "be" and "have" in each other's place. */
    private static void copulas(Comparison words, List<Divergence> seen) {
        List<Hit> found = words.witness.find(words.witness.lexicon().auxiliaries());
        for (Hit left : words.reference.find(words.reference.lexicon().auxiliaries())) {
            found.stream()
                    .filter(right -> isOtherTense(left, right)
                            && words.inWitness(left.from()) < 0
                            && words.inReference(right.from()) < 0
                            && words.facing(left.from(), left.to(), right.from(), right.to()) == 2)
                    .filter(right -> seen.stream()
                            .noneMatch(each -> each.witness()
                                    .filter(words.witness.span(right.from(), right.to())::overlaps)
                                    .isPresent()))
                    .findFirst()
                    .ifPresent(right -> seen.add(Divergence.changed(
                            TENSE,
                            severity(left.key(), right.key()),
                            words.reference.place(left),
                            words.witness.place(right))));
        }
    }

    private static boolean isOtherTense(Hit stated, Hit found) {
        String verb = stated.key().substring(0, stated.key().indexOf(' '));
        return found.key().startsWith(verb)
                && !found.key().equals(stated.key())
                && !found.key().endsWith("none")
                && !stated.key().endsWith("none");
    }
}
