package org.stemma.encoder.tokenizer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * SentencePiece's unigram tokenizer (Kudo 2018), as XLM-R and multilingual-e5 use it: of all ways to cut the text the most
 * probable one. Blanks are written as "▁". Texts are normalised by NFKC, which is what the models' own tables are but for a few
 * rare characters.
 */
final class Unigram implements Tokenizer {

    private static final char BLANK = '\u2581';

    /** What an unknown character costs more than the least probable piece; SentencePiece's constant. */
    private static final double PENALTY = 10;

    /** A text is cut whole, so an endless one is shortened first: no piece is less than a character. */
    private static final int CHARACTERS_A_PIECE = 32;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] scores;
    private final int unknown;
    private final long first;
    private final long last;
    private final int longest;
    private final double least;

    /** The vocabulary in the order of its numbers, with the natural logarithm of each piece's probability. */
    record Piece(String text, double score) {}

    Unigram(List<Piece> pieces, int unknown) {
        this.scores = pieces.stream().mapToDouble(Piece::score).toArray();
        for (int number = 0; number < pieces.size(); number++) {
            numbers.putIfAbsent(pieces.get(number).text(), number);
        }
        this.unknown = unknown;
        this.first = number("<s>");
        this.last = number("</s>");
        this.longest =
                pieces.stream().mapToInt(piece -> piece.text().length()).max().orElse(1);
        this.least = Arrays.stream(scores).min().orElse(0) - PENALTY;
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }

    @Override
    public long[] tokens(String text, int most) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        String head = whole.substring(0, Math.min(whole.length(), most * CHARACTERS_A_PIECE));
        long[] pieces = cut(BLANK + head.replace(' ', BLANK));
        long[] kept = Arrays.copyOf(pieces, Math.min(pieces.length, most - 2));
        return IntStream.range(0, kept.length + 2)
                .mapToLong(i -> i == 0 ? first : i == kept.length + 1 ? last : kept[i - 1])
                .toArray();
    }

    /** Viterbi over all pieces that end at each character. */
    private long[] cut(String text) {
        double[] best = new double[text.length() + 1];
        int[] start = new int[text.length() + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int from = 0; from < text.length(); from += Character.charCount(text.codePointAt(from))) {
            int one = from + Character.charCount(text.codePointAt(from));
            offer(best, start, from, one, least);
            for (int to = one; to <= Math.min(text.length(), from + longest); to++) {
                Integer piece = numbers.get(text.substring(from, to));
                if (piece != null) {
                    offer(best, start, from, to, scores[piece]);
                }
            }
        }
        return pieces(text, start);
    }

    private static void offer(double[] best, int[] start, int from, int to, double score) {
        if (best[from] + score > best[to]) {
            best[to] = best[from] + score;
            start[to] = from;
        }
    }

    /** Unknown characters behind each other are one piece. */
    private long[] pieces(String text, int[] start) {
        TreeMap<Integer, Long> pieces = new TreeMap<>();
        for (int end = text.length(); end > 0; end = start[end]) {
            pieces.put(end, (long) numbers.getOrDefault(text.substring(start[end], end), unknown));
        }
        long[] all = pieces.values().stream().mapToLong(Long::longValue).toArray();
        return IntStream.range(0, all.length)
                .filter(i -> i == 0 || all[i] != unknown || all[i - 1] != unknown)
                .mapToLong(i -> all[i])
                .toArray();
    }
}
