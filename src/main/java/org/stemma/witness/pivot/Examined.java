package org.stemma.witness.pivot;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A specimen cut into tokens: headline, then body.
 *
 * @param texts headline and body
 * @param tokens the tokens of each
 */
record Examined(List<String> texts, List<List<Token>> tokens) {

    /** More text than this makes the answer no better. */
    private static final int CHARACTERS_READ = 200_000;

    static Examined of(Specimen specimen) {
        StringBuilder body = new StringBuilder();
        for (String sentence : specimen.sentences()) {
            if (body.length() + sentence.length() < CHARACTERS_READ) {
                body.append(body.isEmpty() ? "" : " ").append(sentence);
            }
        }
        String title = specimen.title().substring(0, Math.min(specimen.title().length(), CHARACTERS_READ));
        List<String> texts = List.of(title, body.toString());
        return new Examined(texts, texts.stream().map(Token::read).toList());
    }

    /** Every word in lower case, double words also part by part. */
    Set<String> vocabulary() {
        Set<String> words = new TreeSet<>();
        tokens.forEach(each -> each.stream().filter(Token::isWord).forEach(token -> {
            words.add(token.folded());
            words.addAll(List.of(token.folded().split("-")));
        }));
        return words;
    }

    /** The words that are written small somewhere: they are no names. */
    Set<String> smallWords() {
        Set<String> words = new TreeSet<>();
        tokens.forEach(each -> each.stream()
                .filter(token -> token.isWord() && !token.isCapitalized())
                .forEach(token -> words.add(token.folded())));
        return words;
    }
}
