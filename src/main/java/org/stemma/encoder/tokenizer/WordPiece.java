package org.stemma.encoder.tokenizer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * BERT's tokenizer (Devlin et al. 2019; google-research/bert, tokenization.py): words by {@link BertWords}, each cut from the
 * left into the longest pieces of the vocabulary.
 */
final class WordPiece implements Tokenizer {

    private static final int LONGEST_WORD = 100;
    static final String CONTINUED = "##";

    private final Map<String, Integer> vocabulary;
    private final BertWords words;
    private final int unknown;
    private final int first;
    private final int last;

    WordPiece(Map<String, Integer> vocabulary, BertWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.unknown = number("[UNK]");
        this.first = number("[CLS]");
        this.last = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }

    @Override
    public long[] tokens(String text, int most) {
        LongStream.Builder pieces = LongStream.builder();
        pieces.add(first);
        int room = most - 2;
        for (String word : words.of(text)) {
            List<Integer> cut = cut(word);
            for (int piece : cut.subList(0, Math.min(room, cut.size()))) {
                pieces.add(piece);
                room--;
            }
            if (room == 0) {
                break;
            }
        }
        pieces.add(last);
        return pieces.build().toArray();
    }

    @Override
    public long largest() {
        return Collections.max(vocabulary.values());
    }

    private List<Integer> cut(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            int end = word.length();
            Integer piece = vocabulary.get(piece(word, start, end));
            while (piece == null && end > start + 1) {
                end--;
                piece = vocabulary.get(piece(word, start, end));
            }
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(piece);
            start = end;
        }
        return pieces;
    }

    private static String piece(String word, int start, int end) {
        String letters = word.substring(start, end);
        return start == 0 ? letters : CONTINUED + letters;
    }
}
