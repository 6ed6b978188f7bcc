package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.anchor.Landmarks;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;

/**
 * One text asked of an {@link AnchorIndex}: which texts share its anchors, and how sure that is.
 *
 * <p>Every anchor counts once with its best shared reading; the sum is divided by the most that the text's language could
 * reach (words count in their own language only) and discounted for long texts. A text glued together of two stories is met by
 * asking, sentence by sentence, whether two candidates cover it much better than one.
 */
final class Question {

    /** A second mention of the same anchor is worth less than the first. */
    private static final double REPETITION = 0.3;

    private static final double LENGTH_EXPONENT = 0.5;
    private static final double SHORTEST_RELATIVE_LENGTH = 0.04;

    /** The share that an unrelated text reaches, and how many of those are imagined beside the rivals in the index. */
    private static final double CHANCE = 0.14;

    private static final int IMAGINED_RIVALS = 4;
    private static final int RIVALS_FROM = 2;
    private static final int RIVALS_TO = 12;

    /**
     * Calibration by logistic regression on the development queries of the trace benchmark, asked of registers of 1, 4, 123
     * and 193 texts, in 13 languages: share reached, share over rivals' share, weight of the whole question (all as ln).
     */
    private static final double BY_SHARE = 1.03;

    private static final double BY_LIFT = 5.5;
    private static final double BY_WHOLE = 1.77;
    private static final double CONSTANT = -11.4;
    private static final double HEAVIEST_WHOLE = 700;

    /** So many candidates are tried in pairs, for texts of at most so many sentences. */
    private static final int PAIRED = 24;

    private static final int MOST_SENTENCES = 400;
    private static final int FEWEST_SENTENCES = 4;

    /** Two candidates must cover the text so much better than one. */
    private static final double PAIR_GAIN = 1.25;

    /** The part of a neighbouring sentence that counts for a sentence: stories are glued in blocks. */
    private static final double NEIGHBOUR = 0.5;

    private final AnchorIndex index;
    private final String language;
    private final List<String> sentences;
    private final double[] shares;
    private final Map<String, int[]> texts = new HashMap<>();
    private double wholeInOneLanguage;
    private double wholeAcross;

    private record Weighed(String term, double weight) {}

    Question(AnchorIndex index, List<String> sentences, String language) {
        this.index = index;
        this.sentences = sentences;
        this.language = AnchorIndex.plain(language);
        this.shares = new double[index.size()];
        Map<List<Reading>, Integer> groups = new LinkedHashMap<>();
        for (Landmark landmark : Landmarks.of(String.join("\n", sentences), language)) {
            groups.merge(landmark.readings(), 1, Integer::sum);
        }
        groups.forEach((readings, times) -> {
            List<Weighed> weighed = weighed(readings, 1 + REPETITION * StrictMath.log(times));
            measure(weighed);
            add(weighed, shares);
        });
        for (int text = 0; text < shares.length; text++) {
            shares[text] *= discount(text) / Math.max(1, whole(text));
        }
    }

    /** The best texts, surest first; ties by id. */
    List<Candidate> best(int n) {
        List<Integer> order = new ArrayList<>();
        for (int text = 0; text < shares.length; text++) {
            if (shares[text] > 0) {
                order.add(text);
            }
        }
        order.sort(Comparator.comparingDouble((Integer text) -> shares[text])
                .reversed()
                .thenComparing(index::id));
        double chance = chance(order);
        List<Integer> glued = glued(order.subList(0, Math.min(PAIRED, order.size())));
        order.removeAll(glued);
        order.addAll(0, glued);
        List<Candidate> best = new ArrayList<>();
        double above = 1;
        for (int text : order.subList(0, Math.min(n, order.size()))) {
            above = Math.min(above, probability(shares[text], chance, whole(text)));
            best.add(new Candidate(index.id(text), Math.round(above * 10_000) / 10_000.0));
        }
        return best;
    }

    // ---------------------------------------------------------------------------------- weighing

    private List<Weighed> weighed(List<Reading> readings, double times) {
        return readings.stream()
                .map(reading -> new Weighed(reading.term(), times * index.weight(reading)))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term))
                .toList();
    }

    private void measure(List<Weighed> weighed) {
        wholeInOneLanguage +=
                weighed.stream().mapToDouble(Weighed::weight).findFirst().orElse(0);
        wholeAcross += weighed.stream()
                .filter(each -> !each.term().startsWith("w:"))
                .mapToDouble(Weighed::weight)
                .findFirst()
                .orElse(0);
    }

    /** Adds the anchor's best shared reading to every text that shares one. */
    private void add(List<Weighed> weighed, double[] sums) {
        BitSet counted = new BitSet();
        for (Weighed each : weighed) {
            for (int text : texts.computeIfAbsent(each.term(), index::texts)) {
                if (!counted.get(text)) {
                    counted.set(text);
                    sums[text] += each.weight();
                }
            }
        }
    }

    /** The most that a text could reach. */
    private double whole(int text) {
        return index.language(text).equals(language) ? wholeInOneLanguage : wholeAcross;
    }

    private double discount(int text) {
        return StrictMath.pow(Math.max(SHORTEST_RELATIVE_LENGTH, index.relativeLength(text)), -LENGTH_EXPONENT);
    }

    /** What an unrelated text reaches: the rivals behind the first two, and imagined ones in a small index. */
    private double chance(List<Integer> order) {
        double sum = IMAGINED_RIVALS * CHANCE;
        int rivals = IMAGINED_RIVALS;
        for (int i = RIVALS_FROM; i < Math.min(RIVALS_TO, order.size()); i++) {
            sum += shares[order.get(i)];
            rivals++;
        }
        return sum / rivals;
    }

    private static double probability(double share, double chance, double whole) {
        double logOdds = CONSTANT
                + BY_SHARE * StrictMath.log(share)
                + BY_LIFT * StrictMath.log(share / chance)
                + BY_WHOLE * StrictMath.log(Math.max(1, Math.min(HEAVIEST_WHOLE, whole)));
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    // ---------------------------------------------------------------------------------- two stories in one

    /** The two candidates that cover the text much better together than the best alone; none if there are no such two. */
    private List<Integer> glued(List<Integer> candidates) {
        if (sentences.size() < FEWEST_SENTENCES || sentences.size() > MOST_SENTENCES || candidates.size() < 2) {
            return List.of();
        }
        double[][] bySentence = bySentence(candidates);
        double alone = cover(bySentence, 0, 0);
        double best = PAIR_GAIN * alone;
        List<Integer> pair = List.of();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                double both = cover(bySentence, i, j);
                if (both > best) {
                    best = both;
                    pair = List.of(candidates.get(i), candidates.get(j));
                }
            }
        }
        return pair;
    }

    /** What every candidate reaches in every sentence, the neighbouring sentences counting in part. */
    private double[][] bySentence(List<Integer> candidates) {
        double[][] raw = new double[sentences.size()][];
        for (int s = 0; s < raw.length; s++) {
            raw[s] = new double[candidates.size()];
            for (List<Reading> readings : anchors(sentences.get(s))) {
                add(weighed(readings, 1), candidates, raw[s]);
            }
            for (int c = 0; c < candidates.size(); c++) {
                raw[s][c] *= discount(candidates.get(c));
            }
        }
        double[][] smooth = new double[raw.length][candidates.size()];
        for (int s = 0; s < raw.length; s++) {
            for (int c = 0; c < candidates.size(); c++) {
                smooth[s][c] = raw[s][c]
                        + (s > 0 ? NEIGHBOUR * raw[s - 1][c] : 0)
                        + (s + 1 < raw.length ? NEIGHBOUR * raw[s + 1][c] : 0);
            }
        }
        return smooth;
    }

    private List<List<Reading>> anchors(String sentence) {
        return Landmarks.of(sentence, language).stream()
                .map(Landmark::readings)
                .distinct()
                .toList();
    }

    /** As above, for a few candidates only. */
    private void add(List<Weighed> weighed, List<Integer> candidates, double[] sums) {
        for (int c = 0; c < sums.length; c++) {
            for (Weighed each : weighed) {
                int[] holders = texts.computeIfAbsent(each.term(), index::texts);
                if (Arrays.binarySearch(holders, candidates.get(c)) >= 0) {
                    sums[c] += each.weight();
                    break;
                }
            }
        }
    }

    private static double cover(double[][] bySentence, int one, int other) {
        double sum = 0;
        for (double[] sentence : bySentence) {
            sum += Math.max(sentence[one], sentence[other]);
        }
        return sum;
    }
}
