package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one side whose words the other side has nowhere, between words that answer each other.
 *
 * @param from first word on its own side
 * @param to behind the last one
 * @param content content words in it
 * @param opposite content words without an answer that stand at the same place of the other side
 */
record Gap(int from, int to, int content, int opposite) {

    /** The reference's gaps. */
    static List<Gap> inReference(Comparison words) {
        return find(words, true);
    }

    /** The witness's gaps. */
    static List<Gap> inWitness(Comparison words) {
        return find(words, false);
    }

    private static List<Gap> find(Comparison words, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        while (at < here.size()) {
            int end = at;
            while (end < here.size() && isOpen(words, here, end, inReference)) {
                end++;
            }
            if (end > at) {
                add(words, trimmed(words, here, at, end, inReference), inReference, gaps);
            }
            at = Math.max(end, at + 1);
        }
        return gaps;
    }

    /** Without an answer, or a little word between two such. */
    private static boolean isOpen(Comparison words, Tokens here, int at, boolean inReference) {
        return other(words, at, inReference) < 0 || !here.isContent(at);
    }

    private static int[] trimmed(Comparison words, Tokens here, int from, int to, boolean inReference) {
        int start = from;
        int end = to;
        while (start < end && other(words, start, inReference) >= 0) {
            start++;
        }
        while (end > start && !(here.isContent(end - 1) && other(words, end - 1, inReference) < 0)) {
            end--;
        }
        return new int[] {start, end};
    }

    private static void add(Comparison words, int[] stretch, boolean inReference, List<Gap> gaps) {
        int content = open(words, stretch[0], stretch[1], inReference);
        if (content > 0) {
            gaps.add(new Gap(stretch[0], stretch[1], content, opposite(words, stretch, inReference)));
        }
    }

    private static int open(Comparison words, int from, int to, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        int open = 0;
        for (int at = Math.max(0, from); at < Math.min(to, here.size()); at++) {
            open += here.isContent(at) && other(words, at, inReference) < 0 ? 1 : 0;
        }
        return open;
    }

    private static int opposite(Comparison words, int[] stretch, boolean inReference) {
        int before = anchor(words, stretch[0] - 1, -1, inReference);
        int behind = anchor(words, stretch[1], 1, inReference);
        int size = inReference ? words.witness.size() : words.reference.size();
        int end = behind < 0 ? size : behind;
        return before < end ? open(words, before + 1, end, !inReference) : open(words, 0, size, !inReference);
    }

    /** The answer of the nearest content word that has one; −1 if there is none. */
    private static int anchor(Comparison words, int from, int step, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        for (int at = from; at >= 0 && at < here.size(); at += step) {
            if (here.isContent(at) && other(words, at, inReference) >= 0) {
                return other(words, at, inReference);
            }
        }
        return -1;
    }

    private static int other(Comparison words, int at, boolean inReference) {
        return inReference ? words.inWitness(at) : words.inReference(at);
    }

    /** Content words without an answer on the whole side. */
    static int open(Comparison words, boolean inReference) {
        return open(words, 0, Integer.MAX_VALUE, inReference);
    }
}
