package org.stemma.provenance;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Whether a text is spliced together of two stories of an index: which two of its texts cover it, unit by unit in blocks, so
 * much better than one alone that chance doesn't explain it.
 *
 * <p>Candidates are the best texts of the whole and of every few neighbouring units; for each two of them the best way to
 * deal the units out is found (Viterbi 1967), where every change of story costs {@link #CHANGE} of what a unit reaches on
 * average. Both blocks are then asked on their own.
 */
final class Splice {

    private static final int FEWEST_UNITS = 4;
    private static final int MOST_UNITS = 400;
    private static final int BY_WHOLE = 16;
    private static final int BY_WINDOW = 4;
    private static final int KEPT = 32;
    private static final int WINDOW = 3;
    private static final int MOST_WINDOWS = 16;

    private static final double CHANGE = 0.35;
    private static final double GAIN = 1.12;

    private final AnchorIndex index;
    private final String language;
    private final Asked.Units units;
    private final List<Integer> candidates;
    private final double[][] reached;

    /**
     * A story and its units.
     *
     * @param text the index's number of it
     * @param units their numbers, ascending
     */
    record Block(int text, List<Integer> units) {}

    private Splice(AnchorIndex index, Shares whole, Asked.Units units, String language) {
        this.index = index;
        this.language = language;
        this.units = units;
        this.candidates = candidates(whole);
        this.reached = reached();
    }

    /** The two stories, the one of more units first; nothing if it is one. */
    static List<Block> of(AnchorIndex index, Shares whole, Asked.Units units, String language) {
        if (units.size() < FEWEST_UNITS || units.size() > MOST_UNITS || index.size() < 2) {
            return List.of();
        }
        return new Splice(index, whole, units, language).blocks();
    }

    private List<Integer> candidates(Shares whole) {
        TreeSet<Integer> found = new TreeSet<>(first(whole.best(), BY_WHOLE));
        int step = Math.max(1, units.size() / MOST_WINDOWS);
        for (int from = 0; from + WINDOW <= units.size(); from += step) {
            List<Integer> window = IntStream.range(from, from + WINDOW).boxed().toList();
            found.addAll(first(new Shares(index, units.some(window), language, KEPT).best(), BY_WINDOW));
        }
        return List.copyOf(found);
    }

    private static List<Integer> first(List<Integer> texts, int n) {
        return texts.subList(0, Math.min(n, texts.size()));
    }

    /** What every candidate reaches in every unit. */
    private double[][] reached() {
        List<Asked.Reach> asked = IntStream.range(0, units.size())
                .mapToObj(unit -> units.some(List.of(unit)).reach())
                .toList();
        double[][] reached = new double[candidates.size()][units.size()];
        for (int c = 0; c < reached.length; c++) {
            AnchorIndex.Held held = index.held(candidates.get(c));
            double discount = index.discount(candidates.get(c));
            for (int unit = 0; unit < units.size(); unit++) {
                reached[c][unit] = discount * asked.get(unit).of(held);
            }
        }
        return reached;
    }

    private List<Block> blocks() {
        double alone = 0;
        double average = 0;
        for (double[] text : reached) {
            alone = Math.max(
                    alone,
                    IntStream.range(0, text.length).mapToDouble(u -> text[u]).sum());
        }
        for (int u = 0; u < units.size(); u++) {
            int unit = u;
            average += IntStream.range(0, reached.length)
                            .mapToDouble(c -> reached[c][unit])
                            .max()
                            .orElse(0)
                    / units.size();
        }
        double cost = CHANGE * average;
        double best = GAIN * alone;
        int[] pair = {};
        for (int i = 0; i < reached.length; i++) {
            for (int j = i + 1; j < reached.length; j++) {
                double both = dealt(reached[i], reached[j], cost, new boolean[units.size()]);
                if (both > best) {
                    best = both;
                    pair = new int[] {i, j};
                }
            }
        }
        return pair.length == 0 ? List.of() : blocks(pair[0], pair[1], cost);
    }

    private List<Block> blocks(int one, int other, double cost) {
        boolean[] others = new boolean[units.size()];
        dealt(reached[one], reached[other], cost, others);
        List<Integer> first = IntStream.range(0, others.length)
                .filter(u -> !others[u])
                .boxed()
                .toList();
        List<Integer> second =
                IntStream.range(0, others.length).filter(u -> others[u]).boxed().toList();
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Block a = asked(first, candidates.get(one));
        Block b = asked(second, candidates.get(other));
        if (a.text() == b.text()) {
            return List.of();
        }
        return first.size() >= second.size() ? List.of(a, b) : List.of(b, a);
    }

    private Block asked(List<Integer> block, int found) {
        List<Integer> best = new Shares(index, units.some(block), language, KEPT).best();
        return new Block(best.isEmpty() ? found : best.get(0), block);
    }

    /** The most that two texts reach together in blocks; {@code others} tells which units are the second's. */
    private static double dealt(double[] one, double[] other, double cost, boolean[] others) {
        boolean[] oneFromOther = new boolean[one.length];
        boolean[] otherFromOne = new boolean[one.length];
        double inOne = 0;
        double inOther = 0;
        for (int u = 0; u < one.length; u++) {
            oneFromOther[u] = u > 0 && inOther - cost > inOne;
            otherFromOne[u] = u > 0 && inOne - cost > inOther;
            double a = one[u] + (oneFromOther[u] ? inOther - cost : inOne);
            double b = other[u] + (otherFromOne[u] ? inOne - cost : inOther);
            inOne = a;
            inOther = b;
        }
        boolean isOther = inOther > inOne;
        for (int u = one.length - 1; u >= 0; u--) {
            others[u] = isOther;
            isOther = isOther ? !otherFromOne[u] : oneFromOther[u];
        }
        return Math.max(inOne, inOther);
    }
}
