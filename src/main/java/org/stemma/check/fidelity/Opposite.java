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
import org.stemma.language.Thesaurus;

/** Finds a word that became its opposite, with the same words around it and no negation that would set it right. */
public record Opposite() implements Check {

    private static final String TYPE = "accuracy/mistranslation/antonym";
    private static final List<String> PREFIXES = List.of("un", "in", "im", "ir", "il", "dis", "non", "anti");

    /** Below this share of common content words two sentences may speak of different things. */
    private static final double ENOUGH_IN_COMMON = 0.5;

    @Override
    public String id() {
        return "opposite";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Did a word become its opposite?",
                List.of(TYPE),
                "\"{stated}\" became \"{found}\"",
                List.of(
                        Example.english("The fares ⟦rose⟧ in June.", "The fares ⟦fell⟧ in June."),
                        Example.english("The council ⟦approved⟧ the port.", "The council ⟦rejected⟧ the port."),
                        Example.english("The fares rose in June.", "The fares increased in June."),
                        Example.english("The fares did not fall in June.", "The fares rose in June.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        if (!passage.sameLanguage()) {
            return suspected(words);
        }
        if (negations(words.reference) != negations(words.witness)) {
            return List.of();
        }
        List<Hit> found = words.witness.find(words.witness.lexicon().opposites());
        List<Divergence> seen = new ArrayList<>();
        for (Hit hit : words.reference.find(words.reference.lexicon().opposites())) {
            found.stream()
                    .filter(each -> excludes(hit, each) && isSwapped(hit, each, words))
                    .findFirst()
                    .ifPresent(each -> seen.add(Divergence.changed(
                            TYPE, Severity.CRITICAL, words.reference.place(hit), words.witness.place(each))));
        }
        prefixed(words, seen);
        meant(words, seen);
        return seen;
    }

    /** In two languages: one pole here, the other there, once each, as much negated; a suspicion for witnesses to share. */
    private static List<Divergence> suspected(Comparison words) {
        List<Hit> stated = words.reference.find(words.reference.lexicon().opposites());
        List<Hit> found = words.witness.find(words.witness.lexicon().opposites());
        if (negations(words.reference) != negations(words.witness)) {
            return List.of();
        }
        return stated.stream()
                .flatMap(hit -> found.stream()
                        .filter(each -> excludes(hit, each) && isAlone(hit, stated) && isAlone(each, found))
                        .map(each -> Divergence.changed(
                                        TYPE, Severity.MAJOR, words.reference.place(hit), words.witness.place(each))
                                .sure(0.4)))
                .limit(1)
                .toList();
    }

    /** Its concept is named once on its side. */
    private static boolean isAlone(Hit hit, List<Hit> side) {
        String concept = hit.key().substring(0, hit.key().length() - 1);
        return side.stream().filter(each -> each.key().startsWith(concept)).count() == 1;
    }

    /** "precedented" and "unprecedented". */
    private static void prefixed(Comparison words, List<Divergence> seen) {
        for (int i = 0; i < words.reference.size(); i++) {
            boolean lost = words.inWitness(i) < 0 && words.reference.isContent(i);
            for (int j : lost ? words.facing(i) : List.<Integer>of()) {
                if (words.inReference(j) < 0
                        && isNegated(
                                words.reference.stems().get(i),
                                words.witness.stems().get(j))
                        && words.facing(i, i + 1, j, j + 1) >= (words.overlap() < ENOUGH_IN_COMMON ? 2 : 1)) {
                    seen.add(Divergence.changed(
                            TYPE, Severity.CRITICAL, words.reference.place(i, i + 1), words.witness.place(j, j + 1)));
                }
            }
        }
    }

    /** Words that WordNet knows to exclude each other, in the same place. */
    private static void meant(Comparison words, List<Divergence> seen) {
        for (int i = 0; i < words.reference.size() && words.reference.lexicon().english(); i++) {
            if (words.inWitness(i) < 0 && words.reference.isContent(i) && !isSeen(words, i, seen)) {
                int at = i;
                words.inPlaceOf(i).stream()
                        .filter(j -> isMeantOpposite(words, at, j))
                        .findFirst()
                        .ifPresent(j -> seen.add(Divergence.changed(
                                TYPE,
                                Severity.CRITICAL,
                                words.reference.place(at, at + 1),
                                words.witness.place(j, j + 1))));
            }
        }
    }

    private static boolean isMeantOpposite(Comparison words, int i, int j) {
        Thesaurus.Entry stated =
                Thesaurus.english().entry(words.reference.folded().get(i));
        Thesaurus.Entry found = Thesaurus.english().entry(words.witness.folded().get(j));
        return stated.isOpposite(found) && !stated.isLike(found);
    }

    private static boolean isSeen(Comparison words, int i, List<Divergence> seen) {
        return seen.stream()
                .anyMatch(each -> each.reference()
                        .filter(words.reference.spans().get(i)::overlaps)
                        .isPresent());
    }

    private static boolean isNegated(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        String prefix = longer.endsWith(shorter) && shorter.length() >= 4
                ? longer.substring(0, longer.length() - shorter.length())
                : "";
        return PREFIXES.contains(prefix);
    }

    private static int negations(Tokens tokens) {
        return tokens.find(tokens.lexicon().negators()).size();
    }

    private static boolean excludes(Hit a, Hit b) {
        int end = a.key().length() - 1;
        return a.key().length() == b.key().length()
                && a.key().regionMatches(0, b.key(), 0, end)
                && a.key().charAt(end) != b.key().charAt(end);
    }

    private static boolean isSwapped(Hit stated, Hit found, Comparison words) {
        return words.inWitness(stated.from()) < 0
                && words.inReference(found.from()) < 0
                && words.facing(stated.from(), stated.to(), found.from(), found.to()) == 2;
    }
}
