package org.stemma.check.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.Wording;

/**
 * Finds persons who got another office: a senior official became the minister, a minister the deputy, a colonel a general.
 *
 * <p>Offices are compared where they stand at one person's name, or where both sides name one country's office of one domain
 * and give at most one of the two a name. An office that is left out is no finding, nor is one that the person has elsewhere in the
 * other text. Across languages too: the profiles call equal offices by one key.
 */
public record RoleShift() implements Check {

    private static final String CHANGED = "accuracy/mistranslation/role";

    /** "Former" or "deputy" was left out. */
    private static final String CUT = "accuracy/omission/role";

    /** Sounds shared by one surname in two languages, 0–1; our own. */
    private static final double SAME_NAME = 0.75;

    @Override
    public String id() {
        return "role-shift";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a person still what he or she is?",
                List.of(CHANGED, CUT),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "The note went to ⟦Deputy Minister⟧ Ivo Brandt on Monday.",
                                "The note went to ⟦Minister⟧ Ivo Brandt on Monday."),
                        Example.english(
                                "It was handed to Lin Bo, China's ⟦senior foreign-policy official⟧.",
                                "It was handed to the ⟦head of the Chinese foreign ministry⟧."),
                        Example.english(
                                "Ivo Brandt, a ⟦former adviser⟧ to the mayor, left.",
                                "Ivo Brandt, an ⟦adviser⟧ to the mayor, left."),
                        Example.english("They met ⟦Colonel⟧ Ana Ruiz.", "They met ⟦General⟧ Ana Ruiz."),
                        Example.english(
                                "The French foreign minister, Luc Morel, left.",
                                "Luc Morel, head of the French foreign ministry, left."),
                        Example.english("They met Prime Minister Ana Ruiz.", "They met Ana Ruiz."),
                        new Example(
                                "en",
                                "They met ⟦Prime Minister⟧ Ivo Brandt.",
                                "ru",
                                "Они встретились с ⟦президентом⟧ Иво Брандтом.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Office> stated = Offices.of(words.reference);
        List<Office> found = stated.isEmpty() ? List.of() : Offices.of(words.witness);
        BiPredicate<Office, Office> same = (a, b) -> isSamePerson(words, a, b);
        return pair(stated, found, same)
                .or(() -> pair(stated, found, (a, b) -> a.isOfSamePlace(b) && !(a.hasPerson() && b.hasPerson())))
                .filter(pair -> !isElsewhere(passage, words, pair))
                .map(pair -> Divergence.changed(
                        pair.stated().isCutTo(pair.found()) ? CUT : CHANGED,
                        pair.stated().isAnother(pair.found()) ? Severity.MAJOR : Severity.MINOR,
                        words.reference.place(
                                pair.stated().from(), pair.stated().to()),
                        words.witness.place(pair.found().from(), pair.found().to())))
                .stream()
                .toList();
    }

    private record Pair(Office stated, Office found) {}

    /** The first two that belong together and don't fit, where nothing that belongs to either of them does. */
    private static Optional<Pair> pair(List<Office> stated, List<Office> found, BiPredicate<Office, Office> belong) {
        return stated.stream()
                .flatMap(a -> found.stream()
                        .filter(b -> belong.test(a, b) && !a.fits(b))
                        .map(b -> new Pair(a, b)))
                .filter(pair ->
                        found.stream().noneMatch(b -> belong.test(pair.stated(), b) && isAnswer(pair.stated(), b)))
                .filter(pair ->
                        stated.stream().noneMatch(a -> belong.test(a, pair.found()) && isAnswer(a, pair.found())))
                .findFirst();
    }

    private static boolean isAnswer(Office a, Office b) {
        return a.line().equals(b.line()) && a.fits(b);
    }

    private static boolean isSamePerson(Comparison words, Office a, Office b) {
        if (!a.hasPerson() || !b.hasPerson()) {
            return false;
        }
        return words.inWitness(a.person()) == b.person() || isOfOne(a, words.reference, b, words.witness);
    }

    /** Whether either text calls the same person, wherever it does, what the other one calls him here. */
    private static boolean isElsewhere(Passage passage, Comparison words, Pair pair) {
        return isCalled(pair.found(), words.witness, whole(passage.reference(), passage.referenceText()))
                || isCalled(pair.stated(), words.reference, whole(passage.witness(), passage.witnessText()));
    }

    private static Tokens whole(Wording wording, String text) {
        return Tokens.of(new Wording(text, wording.language(), wording.published()));
    }

    private static boolean isCalled(Office office, Tokens tokens, Tokens other) {
        return Offices.of(other).stream().anyMatch(each -> each.isSame(office) && isOfOne(each, other, office, tokens));
    }

    private static boolean isOfOne(Office a, Tokens left, Office b, Tokens right) {
        return a.hasPerson() && b.hasPerson()
                ? Names.likeness(Offices.surname(left, a), Offices.surname(right, b)) >= SAME_NAME
                : a.owner().equals(b.owner());
    }
}
