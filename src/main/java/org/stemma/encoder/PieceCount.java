package org.stemma.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.encoder.tokenizer.Tokenizer;
import org.stemma.text.Span;

/**
 * Which pieces of a sentence belong to which word: each word and each gap is cut by itself, and together they must give as many
 * pieces as the whole sentence, or the tokenizer doesn't cut at words.
 *
 * @param most pieces that a sentence may have
 */
record PieceCount(Tokenizer tokenizer, int most) {

    /** At either end one for the encoder. */
    private static final int ENDS = 2;

    /** The places of each word's pieces; empty if they can't be told. */
    Optional<List<Span>> places(String prefix, String sentence, List<Span> words) {
        List<Span> places = new ArrayList<>();
        int at = 1 + count(prefix);
        int behind = 0;
        for (Span word : words) {
            int start = at + count(sentence.substring(behind, word.start()));
            at = start + count(word.of(sentence));
            behind = word.end();
            if (at == start) {
                return Optional.empty();
            }
            places.add(new Span(start, at));
        }
        int all = at + count(sentence.substring(behind)) + 1;
        return all < most && all == count(prefix + sentence) + ENDS ? Optional.of(places) : Optional.empty();
    }

    private int count(String text) {
        return tokenizer.tokens(text, Integer.MAX_VALUE).length - ENDS;
    }
}
