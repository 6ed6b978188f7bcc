package org.stemma.check.fidelity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Thesaurus;
import org.stemma.language.Words;

/** What is an English word: what WordNet or the profile knows, as it is or inflected. */
final class Vocabulary {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Vocabulary() {}

    /** A word in small letters that nobody knows; never outside English. */
    static boolean isUnknown(Tokens tokens, int at) {
        String word = tokens.folded().get(at);
        return tokens.lexicon().english()
                && word.length() >= SHORTEST
                && word.length() <= LONGEST
                && tokens.word(at).codePoints().allMatch(Character::isLowerCase)
                && !isKnown(tokens, word);
    }

    private static boolean isKnown(Tokens tokens, String word) {
        return tokens.lexicon().function().contains(word)
                || Thesaurus.english().entry(word).isKnown();
    }

    /** One letter lost, put in, changed or swapped with its neighbour away from a word that is known. */
    static boolean isNearWord(Tokens tokens, int at) {
        String word = tokens.folded().get(at);
        for (int i = 0; i <= word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            if (isSwapOrLoss(tokens, head, tail) || isOneLetter(tokens, head, tail)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSwapOrLoss(Tokens tokens, String head, String tail) {
        boolean swap = tail.length() > 1 && isKnown(tokens, head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
        return swap
                || (tail.length() > 0
                        && head.length() + tail.length() > SHORTEST + 1
                        && isKnown(tokens, head + tail.substring(1)));
    }

    private static boolean isOneLetter(Tokens tokens, String head, String tail) {
        return LETTERS.chars()
                .mapToObj(letter -> head + (char) letter)
                .anyMatch(start -> isKnown(tokens, start + tail)
                        || (head.length() + tail.length() > SHORTEST
                                && tail.length() > 0
                                && isKnown(tokens, start + tail.substring(1))));
    }

    /** A capitalised word that nobody knows in the place of a plain one: a German noun. */
    static boolean isForeignNoun(Comparison words, int j) {
        Tokens witness = words.witness;
        boolean unknown = witness.lexicon().english()
                && witness.isName(j)
                && witness.word(j).chars().skip(1).allMatch(Character::isLowerCase)
                && !isKnown(witness, witness.folded().get(j));
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
