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
 * Finds a concept whose wording moved to another of the profile's tiers: invasion → special operation, government →
 * regime, said → admitted. Another word of the same tier is a matter of taste and no finding.
 */
public record LoadedTerm() implements Check {

    /** The concept whose terms are a frame of their own. */
    private static final String FRAME = "war/";

    private static final String TYPE = "accuracy/mistranslation/loaded-term";

    /** What is meant stays; only its tone doesn't. */
    private static final String REGISTER = "fluency/register";

    private static final String ANSWER = "answer/";

    @Override
    public String id() {
        return "loaded-term";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Did a word become more or less loaded?",
                List.of(TYPE, REGISTER),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "Since the ⟦invasion⟧ the border is closed.",
                                "Since the ⟦special operation⟧ the border is closed."),
                        Example.english("The ⟦government⟧ raised the tax.", "The ⟦regime⟧ raised the tax."),
                        Example.english(
                                "The clerk ⟦said⟧ the door was open.", "The clerk ⟦admitted⟧ the door was open."),
                        Example.english(
                                "The owners ⟦declined⟧ to comment on it.", "The owners ⟦refused⟧ to comment on it."),
                        Example.english("The government raised the tax.", "The authorities raised the tax."),
                        new Example(
                                "en",
                                "Since the ⟦invasion⟧ the border is closed.",
                                "ru",
                                "После начала ⟦спецоперации⟧ граница закрыта."),
                        new Example("en", "Moscow banned the sale.", "uk", "⟦Країна-терорист⟧ заборонила продаж."),
                        new Example("en", "The opposition left.", "ru", "Оппозиция ушла.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Hit> stated = words.reference.find(words.reference.lexicon().loaded());
        List<Hit> all = words.witness.find(words.witness.lexicon().loaded());
        List<Hit> found = new ArrayList<>(all);
        List<Divergence> seen = new ArrayList<>();
        for (Hit hit : stated) {
            found.stream()
                    .filter(each -> isShift(hit, each, passage, words))
                    .filter(each -> passage.sameLanguage() || (!isKept(each, stated) && !isKept(hit, all)))
                    .findFirst()
                    .ifPresent(each -> {
                        found.remove(each);
                        Divergence shift = Divergence.changed(
                                TYPE,
                                Gravity.ofTerm(concept(hit)),
                                words.reference.place(hit),
                                words.witness.place(each));
                        seen.add(each.key().endsWith("/plain") ? shift.againstTheDrift() : shift);
                    });
        }
        if (seen.isEmpty() && passage.sameLanguage()) {
            suspected(stated, all, words).ifPresent(seen::add);
        }
        if (!passage.sameLanguage()) {
            slur(words, stated).ifPresent(seen::add);
        } else {
            found.stream()
                    .filter(each ->
                            each.key().endsWith("/loaded") && stated.stream().noneMatch(LoadedTerm::isLoaded))
                    .forEach(each -> coloured(each, words).ifPresent(seen::add));
        }
        return seen;
    }

    /** Only this tier here, only that one there, though in other surroundings: a suspicion for witnesses to share. */
    private static Optional<Divergence> suspected(List<Hit> stated, List<Hit> found, Comparison words) {
        for (Hit hit : stated) {
            for (Hit each : found) {
                boolean other = concept(hit).equals(concept(each)) && !hit.key().equals(each.key());
                if (other && concept(hit).equals(FRAME) && !isKept(each, stated) && !isKept(hit, found)) {
                    return Optional.of(Divergence.changed(
                                    TYPE, Gravity.ofTerm(FRAME), words.reference.place(hit), words.witness.place(each))
                            .sure(0.45));
                }
            }
        }
        return Optional.empty();
    }

    /** In another language: a word that is loaded whatever it stands for, and none on the reference's side. */
    private static Optional<Divergence> slur(Comparison words, List<Hit> stated) {
        boolean charged = stated.stream().anyMatch(LoadedTerm::isLoaded)
                || !words.reference.find(words.reference.lexicon().slurs()).isEmpty();
        return words.witness.find(words.witness.lexicon().slurs()).stream()
                .filter(hit -> !charged)
                .findFirst()
                .map(hit -> Divergence.added(TYPE, Severity.MAJOR, words.witness.place(hit))
                        .sure(0.6));
    }

    private static boolean isLoaded(Hit hit) {
        return hit.key().endsWith("/loaded");
    }

    /** A loaded word in the place of a plain one that no list knows. */
    private static Optional<Divergence> coloured(Hit found, Comparison words) {
        if (words.inReference(found.from()) >= 0) {
            return Optional.empty();
        }
        for (int i = 0; i < words.reference.size(); i++) {
            boolean free = words.inWitness(i) < 0 && words.reference.isContent(i);
            if (free && words.facing(i, i + 1, found.from(), found.to()) == 2) {
                return Optional.of(Divergence.changed(
                        concept(found).equals(ANSWER) ? REGISTER : TYPE,
                        Gravity.ofTerm(concept(found)),
                        words.reference.place(i, i + 1),
                        words.witness.place(found)));
            }
        }
        return Optional.empty();
    }

    private static boolean isShift(Hit stated, Hit found, Passage passage, Comparison words) {
        if (!concept(stated).equals(concept(found)) || stated.key().equals(found.key())) {
            return false;
        }
        return !passage.sameLanguage()
                || (words.inWitness(stated.to() - 1) < 0
                        && words.inReference(found.to() - 1) < 0
                        && words.facing(stated.from(), stated.to(), found.from(), found.to())
                                >= (concept(stated).equals("claim/") ? 1 : 2));
    }

    /** The other side has a wording of the same tier too. */
    private static boolean isKept(Hit hit, List<Hit> otherSide) {
        return otherSide.stream().anyMatch(each -> each.key().equals(hit.key()));
    }

    private static String concept(Hit hit) {
        return hit.key().substring(0, hit.key().indexOf('/') + 1);
    }
}
