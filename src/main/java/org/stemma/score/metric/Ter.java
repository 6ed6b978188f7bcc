package org.stemma.score.metric;

import java.util.List;
import java.util.Locale;
import org.stemma.score.Metric;

/**
 * Translation edit rate in percent of the reference's words: 0 is equal, more is worse, above 100 is possible (Snover et
 * al. 2006, as Tercom and sacreBLEU 2 count it: {@code case:lc|tok:tercom|norm:no|punct:yes|asian:no}). At most 3,000
 * words of either side are read.
 */
public record Ter() implements Metric {

    private static final int MOST_WORDS = 3_000;

    @Override
    public String id() {
        return "ter";
    }

    @Override
    public double score(String hypothesis, String reference) {
        List<String> left = words(hypothesis);
        List<String> right = words(reference);
        if (right.isEmpty()) {
            return left.isEmpty() ? 0 : 100;
        }
        return 100.0 * new Edits(right).of(left) / right.size();
    }

    private static List<String> words(String text) {
        List<String> words = Blanks.split(text.toLowerCase(Locale.ROOT));
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }
}
