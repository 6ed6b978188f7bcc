package org.stemma.score.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tercom's count of edits: greedy shifts of blocks while they pay, then insertions, deletions and substitutions. */
final class Edits {

    // Tercom's limits
    private static final int LONGEST_SHIFT = 10;
    private static final int FARTHEST_SHIFT = 50;
    // sacreBLEU's limit
    private static final int MOST_CANDIDATES = 1000;

    private final List<String> reference;
    private int candidates;

    Edits(List<String> reference) {
        this.reference = reference;
    }

    private record Shift(int gain, int length, int start, int target, List<String> words) {

        /** Tercom's ranking: most gained, longest, earliest source, earliest target. */
        boolean beats(Shift other) {
            if (gain != other.gain) {
                return gain > other.gain;
            }
            if (length != other.length) {
                return length > other.length;
            }
            return start != other.start ? start < other.start : target < other.target;
        }
    }

    int of(List<String> hypothesis) {
        List<String> words = hypothesis;
        int shifts = 0;
        while (true) {
            Optional<Shift> best = bestShift(words);
            if (candidates >= MOST_CANDIDATES || best.isEmpty() || best.get().gain() <= 0) {
                return shifts + EditDistance.of(words, reference).cost();
            }
            shifts++;
            words = best.get().words();
        }
    }

    private Optional<Shift> bestShift(List<String> words) {
        EditDistance before = EditDistance.of(words, reference);
        Optional<Shift> best = Optional.empty();
        for (int start = 0; start < words.size(); start++) {
            int from = Math.max(0, start - FARTHEST_SHIFT);
            int to = Math.min(reference.size(), start + FARTHEST_SHIFT + 1);
            for (int goal = from; goal < to; goal++) {
                best = shifts(words, start, goal, before, best);
                if (candidates >= MOST_CANDIDATES) {
                    return best;
                }
            }
        }
        return best;
    }

    private Optional<Shift> shifts(List<String> words, int start, int goal, EditDistance before, Optional<Shift> so) {
        Optional<Shift> best = so;
        int length = 0;
        while (length < LONGEST_SHIFT
                && start + length < words.size()
                && goal + length < reference.size()
                && words.get(start + length).equals(reference.get(goal + length))) {
            length++;
            boolean within = start <= before.aligned(goal) && before.aligned(goal) < start + length;
            if (before.errsHere(start, length) && before.errsThere(goal, length) && !within) {
                best = targets(words, new int[] {start, goal, length}, before, best);
                if (candidates >= MOST_CANDIDATES) {
                    return best;
                }
            }
        }
        return best;
    }

    private Optional<Shift> targets(List<String> words, int[] block, EditDistance before, Optional<Shift> so) {
        Optional<Shift> best = so;
        int previous = -1;
        for (int offset = -1; offset < block[2] && block[1] + offset < reference.size(); offset++) {
            int target = block[1] + offset == -1 ? 0 : before.aligned(block[1] + offset) + 1;
            if (target != previous) {
                previous = target;
                List<String> shifted = shifted(words, block[0], block[2], target);
                int gain = before.cost() - EditDistance.of(shifted, reference).cost();
                Shift shift = new Shift(gain, block[2], block[0], target, shifted);
                candidates++;
                best = best.isEmpty() || shift.beats(best.get()) ? Optional.of(shift) : best;
            }
        }
        return best;
    }

    private static List<String> shifted(List<String> words, int start, int length, int target) {
        List<String> shifted = new ArrayList<>(words);
        if (target < start) {
            Collections.rotate(shifted.subList(target, start + length), length);
        } else {
            int end = target > start + length ? target : Math.min(words.size(), length + target);
            Collections.rotate(shifted.subList(start, end), -length);
        }
        return shifted;
    }
}
