package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.Thesaurus;

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
    public int version() {
        return 4;
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
                        Example.english("The ship reached ⟦Lisbon⟧ in May.", "The ship reached ⟦Athens⟧ in May."),
                        Example.english("Aides of ⟦Deng Si⟧ met in May.", "Aides of ⟦Den With⟧ met in May."),
                        Example.english("He spoke for Washington in May.", "He spoke for the U.S. in May."),
                        Example.english("The ship reached Lesvos in May.", "The ship reached Lesbos in May."),
                        Example.english("He works for Kyiv in May.", "He works for Kiev in May.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        List<Integer> lost = free(words.reference, words.witness, words::inWitness);
        List<Integer> found = free(words.witness, words.reference, words::inReference);
        lost.removeAll(Dates.words(words.reference, passage.reference()));
        found.removeAll(Dates.words(words.witness, passage.witness()));
        lost.removeIf(i -> Names.isSaid(words.reference.word(i), passage.witnessText()));
        found.removeIf(j -> Names.isSaid(words.witness.word(j), passage.referenceText()));
        List<Divergence> seen = new ArrayList<>();
        Map<Integer, Integer> spelling = misspelt(words, lost, found, seen);
        seen.removeIf(each -> passage.retold() && Names.isTransliterated(each.stated(), each.found()));
        otherSurname(words, spelling, lost, found, seen);
        replaced(words, lost, found, seen);
        List<Divergence> broken = BrokenName.of(TYPE, words);
        seen.removeIf(each -> BrokenName.covers(broken, each));
        seen.addAll(broken);
        return seen;
    }

    private static List<Integer> free(Tokens tokens, Tokens other, IntUnaryOperator link) {
        List<Integer> free = new ArrayList<>(Names.of(tokens));
        Set<Integer> shared = Names.sharedActors(tokens, other);
        free.removeIf(at -> link.applyAsInt(at) >= 0 || shared.contains(at));
        return free;
    }

    /** Pairs of one name in two spellings. */
    private static Map<Integer, Integer> misspelt(
            Comparison words, List<Integer> lost, List<Integer> found, List<Divergence> seen) {
        Map<Integer, Integer> spelling = new TreeMap<>();
        for (int i : List.copyOf(lost)) {
            String stated = words.reference.word(i);
            found.stream()
                    .filter(j -> Math.min(stated.length(), words.witness.word(j).length()) > 2)
                    .filter(j -> Names.likeness(stated, words.witness.word(j)) >= SPELLING)
                    .filter(j -> !Names.isInflected(stated, words.witness.word(j)))
                    .filter(j -> !isDerived(words, i, j))
                    .findFirst()
                    .ifPresent(j -> {
                        lost.remove((Integer) i);
                        found.remove(j);
                        spelling.put(i, j);
                        seen.add(Divergence.changed(
                                TYPE,
                                severity(stated, words.witness.word(j)),
                                words.reference.place(i, i + 1),
                                words.witness.place(j, j + 1)));
                    });
        }
        return spelling;
    }

    /** The first name is the same, in whatever spelling, and the one behind it is another. */
    private static void otherSurname(
            Comparison words,
            Map<Integer, Integer> spelling,
            List<Integer> lost,
            List<Integer> found,
            List<Divergence> seen) {
        spelling.forEach((i, j) -> {
            Integer surname = i + 1;
            Integer other = j + 1;
            if (lost.contains(surname) && found.contains(other)) {
                lost.remove(surname);
                found.remove(other);
                seen.add(Divergence.changed(
                        TYPE,
                        Severity.CRITICAL,
                        words.reference.place(surname, surname + 1),
                        words.witness.place(other, other + 1)));
            }
        });
    }

    /** "Culture" and "Cultural", "Portugal's" and "Portuguese", in English; of a compound WordNet knows but the last word. */
    private static boolean isDerived(Comparison words, int i, int j) {
        boolean compound =
                words.reference.word(i).contains("-") || words.witness.word(j).contains("-");
        return !compound
                && words.reference.lexicon().english()
                && entry(words.reference, i).isLike(entry(words.witness, j));
    }

    private static Thesaurus.Entry entry(Tokens tokens, int at) {
        return Thesaurus.english().entry(tokens.folded().get(at).replaceAll("'s$", ""));
    }

    private static Severity severity(String stated, String found) {
        return Names.sound(stated).equals(Names.sound(found)) ? Severity.NEUTRAL : Severity.MINOR;
    }

    /** A whole name in the place of another, with the same words on both sides. */
    private static void replaced(Comparison words, List<Integer> lost, List<Integer> found, List<Divergence> seen) {
        int i = 0;
        while (i < lost.size()) {
            int end = run(lost, i);
            int from = lost.get(i);
            int to = lost.get(end - 1) + 1;
            counterpart(words, from, to, found)
                    .ifPresent(run -> seen.add(Divergence.changed(
                            TYPE,
                            isPartOfName(words, from, to, run) ? Severity.MINOR : Severity.CRITICAL,
                            words.reference.place(from, to),
                            words.witness.place(run.from(), run.to()))));
            i = end;
        }
    }

    /** Behind the last of the positions that follow one another from the given one. */
    private static int run(List<Integer> positions, int from) {
        int end = from + 1;
        while (end < positions.size() && positions.get(end) == positions.get(end - 1) + 1) {
            end++;
        }
        return end;
    }

    private record Run(int from, int to) {}

    private static Optional<Run> counterpart(Comparison words, int from, int to, List<Integer> found) {
        for (int j = 0; j < found.size(); j = run(found, j)) {
            Run run = new Run(found.get(j), found.get(run(found, j) - 1) + 1);
            if (words.facing(from, to, run.from(), run.to()) == 2
                    && isWord(words.reference, from)
                    && isWord(words.witness, run.from())
                    && !Names.isInflected(words.reference.word(from), words.witness.word(run.from()))
                    && !isDerived(words, from, run.from())
                    && !Names.abbreviates(words.reference.word(from), words.witness.word(run.from()))) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** No abbreviation in capitals: those stand for longer names. */
    private static boolean isWord(Tokens tokens, int at) {
        return tokens.word(at).chars().skip(1).anyMatch(Character::isLowerCase)
                || tokens.lexicon().aliases().at(tokens.folded(), at).isPresent();
    }

    /** "Harbor House" and "Harbor Home": a translated word of a longer name. */
    private static boolean isPartOfName(Comparison words, int from, int to, Run run) {
        boolean before = from > 0
                && words.reference.isCapitalized(from - 1)
                && words.inWitness(from - 1) == run.from() - 1
                && words.reference.behind(from - 1).equals(" ")
                && words.reference.isContent(from - 1);
        boolean behind = to < words.reference.size()
                && words.reference.isCapitalized(to)
                && words.inWitness(to) == run.to()
                && words.reference.behind(to - 1).equals(" ");
        return before || behind;
    }
}
