package org.stemma.check.fidelity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.stemma.check.Passage;

/**
 * Which word of the witness answers which word of the reference, in one language: the longest common subsequence of the
 * stems, then equal stems anywhere, so that moved words are found too. In two languages nothing is linked.
 */
final class Comparison {

    /** Beyond this many cells only equal stems in order are linked. */
    private static final long MOST_CELLS = 4_000_000;

    private static final ThreadLocal<Last> LAST = new ThreadLocal<>();

    final Tokens reference;
    final Tokens witness;
    private final int[] toWitness;
    private final int[] toReference;

    private record Last(Passage passage, Comparison comparison) {}

    private Comparison(Passage passage) {
        reference = Tokens.of(passage.reference());
        witness = Tokens.of(passage.witness());
        toWitness = unlinked(reference.size());
        toReference = unlinked(witness.size());
        if (passage.sameLanguage()) {
            if ((long) reference.size() * witness.size() <= MOST_CELLS) {
                linkInOrder();
            }
            linkAnywhere();
        }
    }

    /** All checks ask for the same passage one after another, so the last answer is kept. */
    static Comparison of(Passage passage) {
        Last last = LAST.get();
        if (last == null || last.passage() != passage) {
            last = new Last(passage, new Comparison(passage));
            LAST.set(last);
        }
        return last.comparison();
    }

    private static int[] unlinked(int size) {
        int[] links = new int[size];
        Arrays.fill(links, -1);
        return links;
    }

    private void linkInOrder() {
        int n = reference.size();
        int m = witness.size();
        short[][] length = new short[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = same(i, j)
                        ? (short) (length[i + 1][j + 1] + 1)
                        : (short) Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (same(i, j)) {
                link(i++, j++);
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean same(int i, int j) {
        return reference.stems().get(i).equals(witness.stems().get(j));
    }

    private void link(int i, int j) {
        toWitness[i] = j;
        toReference[j] = i;
    }

    private void linkAnywhere() {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int j = 0; j < witness.size(); j++) {
            if (toReference[j] < 0) {
                free.computeIfAbsent(witness.stems().get(j), stem -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (int i = 0; i < reference.size(); i++) {
            Deque<Integer> places =
                    toWitness[i] < 0 ? free.get(reference.stems().get(i)) : null;
            if (places != null && !places.isEmpty()) {
                link(i, places.poll());
            }
        }
    }

    /** The witness's word for the reference's word; −1 if there is none. */
    int inWitness(int i) {
        return i >= 0 && i < toWitness.length ? toWitness[i] : -1;
    }

    /** The reference's word for the witness's word; −1 if there is none. */
    int inReference(int j) {
        return j >= 0 && j < toReference.length ? toReference[j] : -1;
    }

    boolean referenceLinked(int from, int to) {
        return any(from, to, i -> toWitness[i] >= 0);
    }

    private static boolean any(int from, int to, IntPredicate what) {
        for (int i = from; i < to; i++) {
            if (what.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before the two places answer each other, up to {@code reach} words away. */
    boolean sameBefore(int i, int j, int reach) {
        for (int back = 1; back <= reach; back++) {
            int k = inWitness(i - back);
            if (k >= 0 && k < j && k >= j - reach) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind the two places ({@code i} and {@code j} exclusive ends) answer each other. */
    boolean sameBehind(int i, int j, int reach) {
        for (int on = 0; on < reach; on++) {
            int k = inWitness(i + on);
            if (k >= j && k < j + reach) {
                return true;
            }
        }
        return false;
    }

    /** Witness words without an answer that stand in the place of a reference word, between words that answer each other. */
    List<Integer> inPlaceOf(int i) {
        SortedSet<Integer> near = new TreeSet<>(i == 0 ? List.of(0) : List.of());
        for (int before = Math.max(0, i - 2); before < i; before++) {
            int k = inWitness(before);
            if (k >= 0) {
                near.addAll(List.of(k + 1, k + 2));
            }
        }
        return near.stream()
                .filter(j -> j < witness.size() && toReference[j] < 0 && facing(i, i + 1, j, j + 1) == 2)
                .toList();
    }

    /** Words of the witness that {@link #facing} a word of the reference on at least one side, ascending. */
    SortedSet<Integer> facing(int i) {
        return around(i, toWitness, reference.size(), witness.size());
    }

    /** Words of the reference that {@link #facing} a word of the witness on at least one side, ascending. */
    SortedSet<Integer> faced(int j) {
        return around(j, toReference, witness.size(), reference.size());
    }

    /** Two words away at most, as {@link #sameBefore} and {@link #sameBehind} look: found from the links, not by trying all. */
    private static SortedSet<Integer> around(int at, int[] links, int size, int others) {
        SortedSet<Integer> near = new TreeSet<>();
        for (int back = 1; back <= 2; back++) {
            int before = at - back < 0 ? -1 : links[at - back];
            int behind = at + back >= size ? -1 : links[at + back];
            near.addAll(before < 0 ? List.of() : List.of(before + 1, before + 2));
            near.addAll(behind < 0 ? List.of() : List.of(behind - 1, behind - 2));
        }
        near.addAll(at == 0 ? List.of(0) : List.of());
        near.addAll(at == size - 1 ? List.of(others - 1) : List.of());
        near.removeIf(other -> other < 0 || other >= others);
        return near;
    }

    /** How many of the two sides of two stretches answer each other: 0, 1, 2. The edges of both texts count as one. */
    int facing(int fromI, int toI, int fromJ, int toJ) {
        int before = sameBefore(fromI, fromJ, 2) || (fromI == 0 && fromJ == 0) ? 1 : 0;
        boolean end = toI == reference.size() && toJ == witness.size();
        return before + (sameBehind(toI, toJ, 2) || end ? 1 : 0);
    }

    /** Share of the reference's content words that the witness has, 0–1; 0 if there are none. */
    double overlap() {
        int all = 0;
        int found = 0;
        for (int i = 0; i < reference.size(); i++) {
            if (reference.isContent(i)) {
                all++;
                found += toWitness[i] >= 0 ? 1 : 0;
            }
        }
        return all == 0 ? 0 : found / (double) all;
    }
}
