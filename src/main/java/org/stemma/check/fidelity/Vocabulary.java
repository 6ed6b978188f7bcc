package org.stemma.check.fidelity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Words;

/** What is a word of the witness's language: what its dictionaries or the profile know. */
final class Vocabulary {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private Vocabulary() {}

    /** A word in small letters that nobody knows; never in a language without dictionaries. */
    static boolean isUnknown(Tokens tokens, int at) {
        String word = tokens.word(at);
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.codePoints().allMatch(Character::isLowerCase)
                && !isKnown(tokens, at);
    }

    private static boolean isKnown(Tokens tokens, int at) {
        return tokens.lexicon().function().contains(tokens.folded().get(at))
                || tokens.lexicon().spelling().knows(tokens.word(at))
                || tokens.lexicon().spelling().knows(tokens.folded().get(at));
    }

    /** An unknown word that a slip makes of a known one. */
    static boolean isNearWord(Tokens tokens, int at) {
        return tokens.lexicon().spelling().isSlip(tokens.word(at));
    }

    /** A capitalised word that nobody knows in the place of a plain one: a German noun. */
    static boolean isForeignNoun(Comparison words, int j) {
        Tokens witness = words.witness;
        boolean unknown = witness.lexicon().english()
                && witness.isName(j)
                && witness.word(j).chars().skip(1).allMatch(Character::isLowerCase)
                && !isKnown(witness, j);
        return unknown
                && IntStream.range(0, words.reference.size())
                        .filter(i -> words.inWitness(i) < 0 && words.reference.isContent(i))
                        .anyMatch(i ->
                                Character.isLowerCase(words.reference.word(i).charAt(0))
                                        && words.facing(i, i + 1, j, j + 1) == 2);
    }

    /** A little word of another language in Latin letters: "und". */
    static boolean isForeign(Tokens tokens, int at) {
        return Foreign.LITTLE.contains(tokens.folded().get(at));
    }

    /** Read when first asked. */
    private static final class Foreign {

        static final Set<String> LITTLE = Languages.all().all().stream()
                .filter(profile -> !profile.tag().equals("en"))
                .flatMap(Foreign::little)
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());

        private static java.util.stream.Stream<String> little(LanguageProfile profile) {
            return profile.certainty().function().stream();
        }
    }
}
