package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Which share of what they could reach the texts of an index reach for a text that is asked, 0–1 and discounted for length.
 *
 * <p>Rare anchors first, as far as {@link #POSTINGS_READ} postings go, find the candidates; the best {@link #RESCORED} of
 * them are then reckoned with all anchors. An index so small that all postings are within the bound is answered exactly; a
 * large one takes hardly more time.
 */
final class Shares {

    /** Postings of the rarest anchors that are read to find candidates. */
    private static final long POSTINGS_READ = 20_000;

    /** So many candidates are reckoned with all anchors. */
    private static final int RESCORED = 128;

    private static final double LENGTH_EXPONENT = 0.5;
    private static final double SHORTEST_RELATIVE_LENGTH = 0.04;

    private final AnchorIndex index;
    private final String language;
    private final Asked asked;
    private final Map<Integer, Double> shares = new TreeMap<>();

    Shares(AnchorIndex index, Asked asked, String language) {
        this.index = index;
        this.asked = asked;
        this.language = AnchorIndex.plain(language);
        List<Asked.Group> rarest = asked.groups().stream()
                .sorted(Comparator.comparingLong(Asked.Group::texts))
                .toList();
        int read = within(rarest);
        Sums sums = new Sums(index, rarest.subList(0, read));
        boolean exact = read == rarest.size();
        for (int text : exact ? sums.found() : sums.best(RESCORED)) {
            double reached = exact ? sums.of(text) : asked.reached(index.held(text));
            shares.put(text, reached * discount(text) / Math.max(1, whole(text)));
        }
    }

    /** How many of the groups are within the bound; one at least. */
    private static int within(List<Asked.Group> rarest) {
        long postings = 0;
        int read = 0;
        while (read < rarest.size() && (read == 0 || postings + rarest.get(read).texts() <= POSTINGS_READ)) {
            postings += rarest.get(read++).texts();
        }
        return read;
    }

    /** The texts that share anything, best first, ties by id. */
    List<Integer> best() {
        List<Integer> order = new ArrayList<>(shares.keySet());
        order.sort(Comparator.comparingDouble((Integer text) -> of(text))
                .reversed()
                .thenComparing(index::id));
        return order;
    }

    double of(int text) {
        return shares.getOrDefault(text, 0.0);
    }

    /** The most that a text could reach. */
    double whole(int text) {
        return index.language(text).equals(language) ? asked.most() : asked.mostAcross();
    }

    /** What a sum is worth in a text of that length. */
    double discount(int text) {
        return StrictMath.pow(Math.max(SHORTEST_RELATIVE_LENGTH, index.relativeLength(text)), -LENGTH_EXPONENT);
    }

    /** Sums by text number, kept densely; only the numbers that were met are ever looked at. */
    private static final class Sums {

        private final double[] sums;
        private final int[] counted;
        private int[] met = new int[1024];
        private int count;

        Sums(AnchorIndex index, List<Asked.Group> groups) {
            this.sums = new double[index.size()];
            this.counted = new int[index.size()];
            for (int group = 0; group < groups.size(); group++) {
                for (Asked.Weighed reading : groups.get(group).readings()) {
                    add(index.texts(reading.term()), reading.weight(), group + 1);
                }
            }
        }

        /** The group's better readings come first: only the first counts. */
        private void add(int[] texts, double weight, int group) {
            for (int text : texts) {
                if (counted[text] != group) {
                    if (counted[text] == 0) {
                        meet(text);
                    }
                    counted[text] = group;
                    sums[text] += weight;
                }
            }
        }

        private void meet(int text) {
            met = count == met.length ? Arrays.copyOf(met, 2 * count) : met;
            met[count++] = text;
        }

        double of(int text) {
            return sums[text];
        }

        int[] found() {
            return Arrays.copyOf(met, count);
        }

        /** The {@code n} largest, the smaller number of equal ones; one pass, whatever was met. */
        int[] best(int n) {
            PriorityQueue<Integer> largest = new PriorityQueue<>(n + 1, this::compare);
            for (int i = 0; i < count; i++) {
                if (largest.size() < n || sums[met[i]] >= sums[largest.element()]) {
                    largest.add(met[i]);
                    if (largest.size() > n) {
                        largest.remove();
                    }
                }
            }
            return largest.stream().mapToInt(Integer::intValue).toArray();
        }

        private int compare(int one, int other) {
            int bySum = Double.compare(sums[one], sums[other]);
            return bySum != 0 ? bySum : Integer.compare(other, one);
        }
    }
}
