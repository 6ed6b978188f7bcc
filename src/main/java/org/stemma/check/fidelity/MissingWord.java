package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.fidelity.Clauses.Match;

/**
 * Finds places where the profile's grammar says that a word is missing ("the of"). If the reference has a word for the place, it was
 * left out; else the sentence is broken; a sentence with many such places is none.
 */
public record MissingWord() implements Check {

    private static final String OMITTED = "accuracy/omission";
    private static final String BROKEN = "fluency/grammar";
    private static final String UNINTELLIGIBLE = "fluency/unintelligible";

    /** So many places, and one in so many words: nobody can read it. */
    private static final int MANY = 2;

    private static final int WORDS_A_PLACE = 12;

    /** Shorter than this, one place is one slip. */
    private static final int LONG = 8;

    private static final double MOSTLY_THERE = 0.5;
    private static final double IN_ORDER = 0.15;

    @Override
    public String id() {
        return "missing-word";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Does the sentence lack a word?",
                List.of(OMITTED, BROKEN, UNINTELLIGIBLE),
                "\"{found}\" lacks a word: \"{stated}\"",
                List.of(
                        Example.english("The owner of the ⟦ferry⟧ was fined.", "The owner of ⟦the was⟧ fined."),
                        Example.english("A court fined her.", "She was fined ⟦a by⟧ court."),
                        Example.english(
                                "The owner of the ferry in the harbor was fined by a court.",
                                "⟦Was owner a the in of court by the the fined harbor ferry of⟧."),
                        Example.english("The owner was fined.", "The owner of the ferry was fined.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        Set<String> known = phrases(words.reference, passage);
        List<Match> places = Clauses.find(
                        words.witness, passage.witness().language().grammar().gaps())
                .stream()
                .filter(match -> !known.contains(folded(words.witness, match)))
                .toList();
        boolean dense = places.size() >= MANY && places.size() * WORDS_A_PLACE >= words.witness.size();
        if (words.witness.size() >= LONG && (dense || (!places.isEmpty() && !passage.retold() && isShuffled(words)))) {
            return List.of(
                    Divergence.added(UNINTELLIGIBLE, Severity.CRITICAL, words.witness.place(0, words.witness.size())));
        }
        List<Divergence> seen = new ArrayList<>();
        places.forEach(match -> seen.add(judged(words, match, seen)));
        return seen;
    }

    /** Most words are the reference's, and hardly one stands behind the one that it follows there. */
    private static boolean isShuffled(Comparison words) {
        long behind = IntStream.range(1, words.witness.size())
                .filter(j -> words.inReference(j - 1) >= 0 && words.inReference(j) == words.inReference(j - 1) + 1)
                .count();
        return words.overlap() >= MOSTLY_THERE && behind < IN_ORDER * words.witness.size();
    }

    /** What the reference's own writer allows himself. */
    private static Set<String> phrases(Tokens reference, Passage passage) {
        return passage.sameLanguage()
                ? Clauses.find(
                                reference,
                                passage.reference().language().grammar().gaps())
                        .stream()
                        .map(match -> folded(reference, match))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String folded(Tokens tokens, Match match) {
        return String.join(" ", tokens.folded().subList(match.from(), match.to()));
    }

    private static Divergence judged(Comparison words, Match match, List<Divergence> seen) {
        return absent(words, match, seen)
                .map(at -> Divergence.lost(
                        OMITTED,
                        Severity.MAJOR,
                        words.reference.place(at, at + 1),
                        words.witness.place(match.from(), match.to())))
                .orElseGet(
                        () -> Divergence.added(BROKEN, Severity.MINOR, words.witness.place(match.from(), match.to())));
    }

    /** A content word of the reference without an answer whose neighbours stand around the place. */
    private static Optional<Integer> absent(Comparison words, Match match, List<Divergence> seen) {
        return IntStream.range(0, words.reference.size())
                .filter(i -> words.inWitness(i) < 0 && words.reference.isContent(i))
                .filter(i -> words.sameBefore(i, match.to(), 4) || words.sameBehind(i + 1, match.to() - 1, 4))
                .filter(i -> seen.stream()
                        .noneMatch(each -> each.reference()
                                .filter(words.reference.spans().get(i)::overlaps)
                                .isPresent()))
                .boxed()
                .findFirst();
    }
}
