package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.article.Article;
import org.stemma.article.Kind;
import org.stemma.article.Paragraph;
import org.stemma.language.Words;
import org.stemma.signature.Digest;

/**
 * Which articles only repeat another one: the same bytes, the same body, at least nine tenths of its word 5-grams, or half of
 * it or more and hardly anything else (a truncated copy). Where words aren't parted by blanks, 5 characters are a shingle.
 *
 * <p>An excerpt of less than half is a witness of its own: a digest that quotes two paragraphs has chosen them. Near duplicates are looked for among articles that share one of their smallest shingle digests (Broder 1997, bottom-k
 * sketch), so the work grows with the articles, not with their pairs. The witness is the earliest by day, then by name;
 * headlines, and what outlets put before them, don't count. Deterministic whatever the order of the input.
 */
final class Copies {

    private static final int WORDS_IN_SHINGLE = 5;
    private static final double SHARED_AT_LEAST = 0.9;

    /** Of a truncated copy's shingles so many are the witness's, and it has so much of the witness's. */
    private static final double CONTAINED_AT_LEAST = 0.95;

    private static final double SHORTEST_TRUNCATION = 0.5;
    private static final int SKETCH = 24;
    private static final int SHORTEST_BODY = 8;

    /** A shingle that so many witnesses have is a standing phrase. */
    private static final int MOST_WITNESSES_OF_A_SHINGLE = 50;

    private final Map<Digest, String> byBytes = new HashMap<>();
    private final Map<Digest, String> byBody = new HashMap<>();
    private final Map<Long, List<String>> bySketch = new HashMap<>();
    private final Map<String, long[]> shingles = new HashMap<>();
    private final Map<String, Story.Carrier> carriers = new LinkedHashMap<>();

    private Copies() {}

    /** Every copy by its file, with the witness that it repeats; no witness is itself a copy. */
    static Map<String, Story.Carrier> among(List<Article> articles) {
        Copies copies = new Copies();
        articles.stream().sorted(earliestFirst()).forEach(copies::take);
        return copies.carriers;
    }

    static Comparator<Article> earliestFirst() {
        return Comparator.comparing((Article article) ->
                        article.published().map(Object::toString).orElse("9999"))
                .thenComparing(Article::file);
    }

    private void take(Article article) {
        List<String> words = Words.folded(body(article));
        Digest body = Digest.of(String.join(" ", words));
        String sameBytes = byBytes.putIfAbsent(article.capture(), article.file());
        if (sameBytes != null) {
            carry(article, sameBytes, "same bytes");
            return;
        }
        if (words.size() < SHORTEST_BODY) {
            return;
        }
        String sameBody = byBody.putIfAbsent(body, article.file());
        if (sameBody != null) {
            carry(article, sameBody, "same body, word for word");
            return;
        }
        near(article, shingles(words));
    }

    private void near(Article article, long[] mine) {
        Optional<Overlap> nearest = candidates(mine).stream()
                .map(candidate -> Overlap.of(candidate, mine, shingles.getOrDefault(candidate, new long[0])))
                .filter(overlap -> overlap.reason().isPresent())
                .max(Comparator.comparingDouble(Overlap::dice)
                        .thenComparing(Overlap::witness, Comparator.reverseOrder()));
        if (nearest.isPresent()) {
            carry(article, nearest.get().witness(), nearest.get().reason().orElseThrow());
            return;
        }
        shingles.put(article.file(), mine);
        for (int i = 0; i < Math.min(SKETCH, mine.length); i++) {
            List<String> holders = bySketch.computeIfAbsent(mine[i], shingle -> new ArrayList<>());
            if (holders.size() < MOST_WITNESSES_OF_A_SHINGLE) {
                holders.add(article.file());
            }
        }
    }

    /** How much of two bodies is the same, word for word: Dice's coefficient of their shingles, 0–1. */
    static double common(Article one, Article other) {
        long[] mine = shingles(Words.folded(body(one)));
        return Overlap.of("", mine, shingles(Words.folded(body(other)))).dice();
    }

    private TreeSet<String> candidates(long[] mine) {
        TreeSet<String> found = new TreeSet<>();
        for (int i = 0; i < Math.min(SKETCH, mine.length); i++) {
            found.addAll(bySketch.getOrDefault(mine[i], List.of()));
        }
        return found;
    }

    /** A copy of a copy is one of the witness. */
    private void carry(Article article, String of, String reason) {
        Story.Carrier before = carriers.get(of);
        String witness = before == null ? of : before.witness();
        carriers.put(article.file(), new Story.Carrier(article.file(), witness, reason));
    }

    private static String body(Article article) {
        StringBuilder body = new StringBuilder();
        for (Paragraph paragraph : article.paragraphs(Kind.BODY)) {
            body.append(paragraph.text().value()).append('\n');
        }
        return body.toString();
    }

    /** Digests of the word 5-grams, ascending, each once. */
    private static long[] shingles(List<String> words) {
        long[] hashes = new long[Math.max(0, words.size() - WORDS_IN_SHINGLE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words.subList(i, i + WORDS_IN_SHINGLE));
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** FNV-1a over the characters, then mixed (MurmurHash3's finalizer), so that the smallest are a fair sample. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    /**
     * What an article and a witness have in common.
     *
     * @param ofArticle share of the article's shingles, 0–1
     * @param ofWitness share of the witness's shingles, 0–1
     */
    private record Overlap(String witness, double dice, double ofArticle, double ofWitness) {

        static Overlap of(String witness, long[] mine, long[] its) {
            int both = both(mine, its);
            return new Overlap(
                    witness,
                    share(2 * both, mine.length + its.length),
                    share(both, mine.length),
                    share(both, its.length));
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        /** Why the article is a copy; empty if it is none. */
        Optional<String> reason() {
            if (dice >= SHARED_AT_LEAST) {
                return Optional.of(percent(dice) + " of its word 5-grams");
            }
            if (ofArticle >= CONTAINED_AT_LEAST && ofWitness >= SHORTEST_TRUNCATION) {
                return Optional.of("truncated: " + percent(ofWitness) + " of the text and nothing else");
            }
            return Optional.empty();
        }

        private static String percent(double share) {
            return (int) Math.floor(share * 100) + " %";
        }
    }

    private static int both(long[] a, long[] b) {
        int i = 0;
        int j = 0;
        int both = 0;
        while (i < a.length && j < b.length) {
            int order = Long.compare(a[i], b[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }
}
