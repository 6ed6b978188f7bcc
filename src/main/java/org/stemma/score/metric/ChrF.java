package org.stemma.score.metric;

import java.util.ArrayList;
import java.util.List;
import org.stemma.score.Metric;

/**
 * Character n-gram F-score, 0–100, higher is nearer (Popović 2015, 2017). Equal to sacreBLEU 2's sentence chrF with
 * {@code case:mixed|eff:yes|space:no}. At most half a million characters are read.
 *
 * @param settings orders and weight of recall
 */
public record ChrF(String id, Settings settings) implements Metric {

    private static final int MOST_CHARACTERS = 500_000;
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** From the papers: six characters, no words or two, recall counts twice. */
    record Settings(int characters, int words, int beta) {}

    public static ChrF chrF2() {
        return new ChrF("chrf2", new Settings(6, 0, 2));
    }

    public static ChrF chrFPlusPlus() {
        return new ChrF("chrfpp", new Settings(6, 2, 2));
    }

    @Override
    public double score(String hypothesis, String reference) {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        List<Grams> left = grams(hypothesis);
        List<Grams> right = grams(reference);
        for (int i = 0; i < left.size(); i++) {
            int shared = left.get(i).shared(right.get(i));
            if (left.get(i).total() > 0 && right.get(i).total() > 0) {
                precision += shared / (double) left.get(i).total();
                recall += shared / (double) right.get(i).total();
                orders++;
            }
        }
        return orders == 0 ? 0 : harmonic(precision / orders, recall / orders);
    }

    private double harmonic(double precision, double recall) {
        double weight = settings.beta() * settings.beta();
        return precision + recall == 0 ? 0 : 100 * (1 + weight) * precision * recall / (weight * precision + recall);
    }

    private List<Grams> grams(String text) {
        List<Grams> grams = new ArrayList<>();
        int[] characters = text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .limit(MOST_CHARACTERS)
                .toArray();
        for (int order = 1; order <= settings.characters(); order++) {
            grams.add(Grams.ofCharacters(characters, order));
        }
        List<String> words = settings.words() > 0 ? words(text) : List.of();
        for (int order = 1; order <= settings.words(); order++) {
            grams.add(Grams.of(words, order, " "));
        }
        return grams;
    }

    /** Split at blanks, one punctuation mark taken off the end, else off the front, as chrF++ does. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Blanks.split(text)) {
            int last = word.length() - 1;
            if (last > 0 && PUNCTUATION.indexOf(word.charAt(last)) >= 0) {
                words.add(word.substring(0, last));
                words.add(word.substring(last));
            } else if (last > 0 && PUNCTUATION.indexOf(word.charAt(0)) >= 0) {
                words.add(word.substring(0, 1));
                words.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        return words;
    }
}
