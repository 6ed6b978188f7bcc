package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.alignment.Side;
import org.stemma.language.Scripts;
import org.stemma.language.anchor.Anchor;
import org.stemma.language.anchor.Anchors;

/**
 * One text as sets of anchors, one set a sentence; anchors are numbered in order of their first appearance.
 *
 * @param language BCP 47
 * @param anchors the different anchors
 * @param sentences numbers of the anchors of each sentence
 * @param frequency in how many sentences each anchor stands
 * @param length of each sentence in letters and digits, at least 1
 */
record Bags(String language, List<Anchor> anchors, int[][] sentences, int[] frequency, double[] length) {

    /** The rarest of a longer sentence's anchors speak for it. */
    private static final int MOST_ANCHORS = 400;

    static Bags of(Side side) {
        Anchors finder = new Anchors(side.language());
        Map<Anchor, Integer> numbers = new LinkedHashMap<>();
        int count = side.sentences().size();
        int[][] sentences = new int[count][];
        double[] length = new double[count];
        for (int i = 0; i < count; i++) {
            String sentence = side.sentences().get(i);
            sentences[i] = finder.of(sentence).stream()
                    .mapToInt(anchor -> numbers.computeIfAbsent(anchor, a -> numbers.size()))
                    .limit(MOST_ANCHORS)
                    .toArray();
            length[i] = length(sentence);
        }
        return new Bags(
                side.language(),
                new ArrayList<>(numbers.keySet()),
                sentences,
                frequency(sentences, numbers.size()),
                length);
    }

    /** Letters and digits, at least 1. */
    static double length(String sentence) {
        return Math.max(
                1, sentence.codePoints().filter(Character::isLetterOrDigit).count());
    }

    private static int[] frequency(int[][] sentences, int anchors) {
        int[] frequency = new int[anchors];
        for (int[] sentence : sentences) {
            for (int anchor : sentence) {
                frequency[anchor]++;
            }
        }
        return frequency;
    }

    int size() {
        return sentences.length;
    }

    boolean sameLanguageAs(Bags other) {
        return Scripts.primary(language).equals(Scripts.primary(other.language));
    }

    /** For each anchor the sentences that hold it. */
    int[][] places() {
        int[][] places = new int[anchors.size()][];
        int[] filled = new int[anchors.size()];
        for (int a = 0; a < places.length; a++) {
            places[a] = new int[frequency[a]];
        }
        for (int i = 0; i < sentences.length; i++) {
            for (int a : sentences[i]) {
                places[a][filled[a]++] = i;
            }
        }
        return places;
    }

    /** The length of some neighbouring sentences. */
    double length(int[] group) {
        double sum = 0;
        for (int i : group) {
            sum += length[i];
        }
        return sum;
    }

    double meanLogLength() {
        return Arrays.stream(length).map(StrictMath::log).average().orElse(0);
    }

    /** The different anchors of some neighbouring sentences. */
    int[] anchorsOf(int[] group) {
        return Arrays.stream(group)
                .flatMap(i -> Arrays.stream(sentences[i]))
                .distinct()
                .toArray();
    }
}
