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
import org.stemma.language.Words;

/**
 * Finds names that changed: written as they sound in another script (neutral), misspelt (minor), replaced (critical).
 *
 * <p>Other names of one actor ("Washington", "U.S.") are no findings; a name that the other text has elsewhere is none
 * either. Across scripts only spellings that no transliteration explains are reported.
 */
public record NameAltered() implements Check {

    private static final String TYPE = "accuracy/mistranslation/entity";

    /** Sounds shared by two spellings of one name, 0–1; our own, on the development pairs. */
    private static final double SPELLING = 0.55;

    @Override
    public String id() {
        return "name-altered";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a name another one, or spelt otherwise?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english(
                                "The offer came from Selma ⟦Arrias⟧ on Sunday.",
                                "The offer came from Selma ⟦Arrears⟧ on Sunday."),
                        Example.english(
                                "The ship reached ⟦Lisbon⟧ in May.", "The ship reached ⟦Athens⟧ in May."),
                        Example.english("He spoke for Washington in May.", "He spoke for the U.S. in May."),
                        Example.english("He works for Kyiv in May.", "He works for Kiev in May.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        List<Integer> found = new ArrayList<>(Names.of(words.witness));
        found.removeIf(j -> words.inReference(j) >= 0 || isSaid(words.witness.word(j), passage.referenceText()));
        List<Divergence> seen = new ArrayList<>();
        for (int i : Names.of(words.reference)) {
            if (words.inWitness(i) < 0 && !isSaid(words.reference.word(i), passage.witnessText())) {
                altered(i, found, words).ifPresent(j -> {
                    found.remove(j);
                    seen.add(divergence(words, i, j));
                });
            }
        }
        return seen;
    }

    private static boolean isSaid(String name, String text) {
        return Words.fold(text).contains(Words.fold(name));
    }

    private static Optional<Integer> altered(int i, List<Integer> found, Comparison words) {
        Optional<Integer> spelling = found.stream()
                .filter(j -> Names.likeness(words.reference.word(i), words.witness.word(j)) >= SPELLING
                        && Math.min(words.reference.word(i).length(), words.witness.word(j).length()) > 2)
                .findFirst();
        return spelling.or(() -> found.stream().filter(j -> isReplaced(i, j, words)).findFirst());
    }

    /** The same words on both sides, and neither an abbreviation nor part of a longer name of the other. */
    private static boolean isReplaced(int i, int j, Comparison words) {
        boolean facing = words.facing(i, i + 1, j, j + 1) == 2;
        return facing
                && isSingle(words.reference, i)
                && isSingle(words.witness, j)
                && !Names.abbreviates(words.reference.word(i), words.witness.word(j))
                && words.reference.word(i).chars().skip(1).anyMatch(Character::isLowerCase)
                && words.witness.word(j).chars().skip(1).anyMatch(Character::isLowerCase);
    }

    private static boolean isSingle(Tokens tokens, int at) {
        return !tokens.word(at).contains("-") || tokens.word(at).length() < 20;
    }

    private static Divergence divergence(Comparison words, int i, int j) {
        return Divergence.changed(
                TYPE,
                severity(words.reference.word(i), words.witness.word(j)),
                Names.place(words.reference, i),
                Names.place(words.witness, j));
    }

    private static Severity severity(String stated, String found) {
        if (Names.sound(stated).equals(Names.sound(found))) {
            return Severity.NEUTRAL;
        }
        return Names.likeness(stated, found) >= SPELLING ? Severity.MINOR : Severity.CRITICAL;
    }
}
