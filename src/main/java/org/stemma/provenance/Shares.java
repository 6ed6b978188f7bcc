package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which share of what they could reach the texts of an index reach for a text that is asked, 0–1 and discounted for length.
 *
 * <p>Rare anchors first, as far as {@link #POSTINGS_READ} postings go, find the candidates; the best {@link #KEPT} of them are
 * then reckoned with all anchors and kept. An index so small that all postings are within the bound is answered exactly; a large
 * one takes hardly more time, and no more memory than the postings read.
 */
final class Shares {

    /** Postings of the rarest anchors that are read to find candidates, for each that is to be kept. */
    private static final long POSTINGS_READ = 160;

    /** So many of the best are kept. */
    private static final int KEPT = 128;

    private final AnchorIndex index;
    private final String language;
    private final Asked asked;
    private final Map<Integer, Double> shares = new TreeMap<>();

    Shares(AnchorIndex index, Asked asked, String language) {
        this(index, asked, language, KEPT);
    }

    /** Only the best {@code kept}. */
    Shares(AnchorIndex index, Asked asked, String language, int kept) {
        this.index = index;
        this.asked = asked;
        this.language = AnchorIndex.plain(language);
        List<Asked.Group> rarest = asked.groups().stream()
                .sorted(Comparator.comparingLong(Asked.Group::texts))
                .toList();
        int read = within(rarest, POSTINGS_READ * kept);
        Sums sums = new Sums(index.size(), rarest.subList(0, read));
        if (read == rarest.size()) {
            sums.best(kept, this::share).forEach(text -> shares.put(text, share(text, sums.of(text))));
        } else {
            Asked.Reach reach = asked.reach();
            sums.best(kept, (text, sum) -> sum)
                    .forEach(text -> shares.put(text, share(text, reach.of(index.held(text)))));
        }
    }

    private double share(int text, double reached) {
        return reached * index.discount(text) / Math.max(1, whole(text));
    }

    /** How many of the groups are within the bound; one at least. */
    private static int within(List<Asked.Group> rarest, long bound) {
        long postings = 0;
        int read = 0;
        while (read < rarest.size() && (read == 0 || postings + rarest.get(read).texts() <= bound)) {
            postings += rarest.get(read++).texts();
        }
        return read;
    }

    /** The best texts of those that share anything, best first, ties by id. */
    List<Integer> best() {
        List<Integer> order = new ArrayList<>(shares.keySet());
        order.sort(Comparator.comparingDouble((Integer text) -> of(text))
                .reversed()
                .thenComparing(index::id));
        return order;
    }

    /** The share of one of the best texts, 0 of any other. */
    double of(int text) {
        return shares.getOrDefault(text, 0.0);
    }

    /** The most that a text could reach. */
    double whole(int text) {
        return index.language(text).equals(language) ? asked.most() : asked.mostAcross();
    }
}
