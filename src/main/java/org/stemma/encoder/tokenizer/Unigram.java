package org.stemma.encoder.tokenizer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * SentencePiece's unigram tokenizer (Kudo 2018), as XLM-R and multilingual-e5 use it: of all ways to cut the text the most
 * probable one. Blanks are written as "▁". Texts are normalised by NFKC without control characters, which is what the models'
 * own tables (nmt_nfkc) are but for a few rare characters.
 */
final class Unigram implements Tokenizer {

    private static final char BLANK = '\u2581';

    /** What an unknown character costs more than the least probable piece; SentencePiece's constant. */
    private static final double PENALTY = 10;

    /** A text is cut whole, so an endless one is shortened first; no piece of the known models is longer than 16. */
    private static final int CHARACTERS_A_PIECE = 32;

    /** What nmt_nfkc takes for a blank: the line's and the invisible ones too. */
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\u200b-\\u200f\\u2028\\u2029\\u2581\\ufeff\\ufffd]+");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f\\x8f\\x9f]+");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] scores;
    private final int unknown;
    private final long first;
    private final long last;
    private final int longest;
    private final double least;

    /** The natural logarithm of a piece's probability. */
    record Piece(String text, double score) {}

    /**
     * @param pieces in the order of their numbers
     * @param unknown the number of what isn't among them
     * @param marks pieces that stand for no text, such as {@code <s>}: an article may not write them
     */
    Unigram(List<Piece> pieces, int unknown, Set<String> marks) {
        this.scores = pieces.stream().mapToDouble(Piece::score).toArray();
        for (int number = 0; number < pieces.size(); number++) {
            numbers.putIfAbsent(pieces.get(number).text(), number);
        }
        this.unknown = unknown;
        this.first = number("<s>");
        this.last = number("</s>");
        numbers.keySet().removeAll(marks);
        this.longest = numbers.keySet().stream().mapToInt(String::length).max().orElse(1);
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
    public long largest() {
        return Math.max(scores.length - 1, unknown);
    }

    @Override
    public long[] tokens(String text, int most) {
        String whole = normalized(text);
        String head = whole.substring(0, Math.min(whole.length(), most * CHARACTERS_A_PIECE));
        long[] pieces = head.isEmpty() ? new long[0] : cut(BLANK + head.replace(' ', BLANK));
        long[] tokens = new long[Math.min(pieces.length, most - 2) + 2];
        System.arraycopy(pieces, 0, tokens, 1, tokens.length - 2);
        tokens[0] = first;
        tokens[tokens.length - 1] = last;
        return tokens;
    }

    private static String normalized(String text) {
        String visible = CONTROLS.matcher(text).replaceAll("");
        String even = BLANKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKC))
                .replaceAll(" ");
        return even.strip();
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
