package org.stemma.provenance;

import java.util.ArrayList;
import java.util.List;

/**
 * One text asked of an {@link AnchorIndex}: which texts share its anchors, and how sure that is.
 *
 * <p>Every anchor counts once with its best shared reading; the sum is divided by the most that the text's language could
 * reach (words count in their own language only) and discounted for long texts. A text glued together of two stories is met by
 * asking, sentence by sentence, whether two candidates cover it much better than one.
 */
final class Question {

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

    private final AnchorIndex index;
    private final String language;
    private final Asked.Units units;

    /** @param units sentences or paragraphs in order */
    Question(AnchorIndex index, List<String> units, String language) {
        this.index = index;
        this.language = language;
        this.units = new Asked.Units(index, units, language);
    }

    /** The best texts, surest first; ties by id. A text spliced together of two stories is answered by both first. */
    List<Candidate> best(int n) {
        Shares whole = shares(units.all());
        List<Integer> order = whole.best();
        List<Splice.Block> blocks = Splice.of(index, whole, units, language);
        List<Candidate> best = new ArrayList<>();
        for (Splice.Block block : blocks) {
            Shares shares = shares(units.some(block.units()));
            best.add(candidate(block.text(), shares, chance(shares, shares.best())));
        }
        double above = best.stream().mapToDouble(Candidate::score).min().orElse(1);
        double chance = chance(whole, order);
        order.removeIf(text -> blocks.stream().anyMatch(block -> block.text() == text));
        for (int text : order.subList(0, Math.min(Math.max(0, n - best.size()), order.size()))) {
            Candidate candidate = candidate(text, whole, chance);
            above = Math.min(above, candidate.score());
            best.add(new Candidate(candidate.origin(), above));
        }
        return best.subList(0, Math.min(n, best.size()));
    }

    /** The units of each of two stories; nothing if it is one. */
    List<List<Integer>> stories() {
        return Splice.of(index, shares(units.all()), units, language).stream()
                .map(Splice.Block::units)
                .toList();
    }

    private Shares shares(Asked asked) {
        return new Shares(index, asked, language);
    }

    private Candidate candidate(int text, Shares shares, double chance) {
        double probability = probability(shares.of(text), chance, shares.whole(text));
        return new Candidate(index.id(text), Math.round(probability * 10_000) / 10_000.0);
    }

    /** What an unrelated text reaches: the rivals behind the first two, and imagined ones in a small index. */
    private static double chance(Shares shares, List<Integer> order) {
        double sum = IMAGINED_RIVALS * CHANCE;
        int rivals = IMAGINED_RIVALS;
        for (int i = RIVALS_FROM; i < Math.min(RIVALS_TO, order.size()); i++) {
            sum += shares.of(order.get(i));
            rivals++;
        }
        return sum / rivals;
    }

    private static double probability(double share, double chance, double whole) {
        double logOdds = CONSTANT
                + BY_SHARE * StrictMath.log(Math.max(1e-9, share))
                + BY_LIFT * StrictMath.log(Math.max(1e-9, share) / chance)
                + BY_WHOLE * StrictMath.log(Math.max(1, Math.min(HEAVIEST_WHOLE, whole)));
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
