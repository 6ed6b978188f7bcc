package org.stemma.witness.pivot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words that ran together where a link was stripped: {@code waterto}, {@code Councilon}. */
final class StrippedMarkup {

    private static final List<String> SMALL_WORDS =
            List.of("of", "to", "on", "said", "who", "in", "and", "that", "with");
    private static final Set<String> WORDS_OF_THEIR_OWN = Set.of("within", "wherein", "therein", "hereof", "thereto");
    private static final int SHORTEST_STEM = 4;
    private static final double POINTS = 1;

    private StrippedMarkup() {}

    static Optional<PivotSignal> inspect(Examined examined, List<Examined> others) {
        Set<String> vocabulary = examined.vocabulary();
        others.forEach(other -> vocabulary.addAll(other.vocabulary()));
        return examined.tokens().stream()
                .flatMap(List::stream)
                .filter(token -> ranTogether(token, vocabulary))
                .filter(token ->
                        others.stream().noneMatch(other -> other.vocabulary().contains(token.folded())))
                .findFirst()
                .map(token -> new PivotSignal("words run together", "typography", POINTS, token.text()));
    }

    private static boolean ranTogether(Token token, Set<String> vocabulary) {
        String word = token.folded();
        return token.isWord()
                && !WORDS_OF_THEIR_OWN.contains(word)
                && SMALL_WORDS.stream()
                        .anyMatch(small -> word.endsWith(small)
                                && word.length() - small.length() >= SHORTEST_STEM
                                && vocabulary.contains(word.substring(0, word.length() - small.length())));
    }
}
