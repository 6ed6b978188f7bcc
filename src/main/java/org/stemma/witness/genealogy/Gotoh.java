package org.stemma.witness.genealogy;

import java.util.Arrays;

/** Global alignment of two sequences; a gap costs more to open than to extend (Gotoh 1982). */
final class Gotoh {

    private static final int OPEN = -3;
    private static final int EXTEND = -1;
    private static final int NEVER = Integer.MIN_VALUE / 4;
    private static final int MATCH = 0;
    private static final int LEFT_ALONE = 1;
    private static final int RIGHT_ALONE = 2;

    /** How alike two elements are; above 0 they should meet. */
    interface Likeness {
        int of(int left, int right);
    }

    private final int left;
    private final int right;
    private final int band;
    private final Likeness likeness;

    /** Where each of the three states came from, two bits each. */
    private final byte[][] from;

    /** Best values of the three states, this row and the one before. */
    private int[][] now;

    private int[][] before;

    /** @param band elements farther than this from the straight line never meet */
    Gotoh(int left, int right, int band, Likeness likeness) {
        this.left = left;
        this.right = right;
        this.band = band;
        this.likeness = likeness;
        this.from = new byte[left + 1][right + 1];
        this.now = new int[3][right + 1];
        this.before = new int[3][right + 1];
        for (int i = 0; i <= left; i++) {
            fill(i);
        }
    }

    private void fill(int i) {
        int[][] old = before;
        before = now;
        now = old;
        for (int[] values : now) {
            Arrays.fill(values, NEVER);
        }
        int middle = left == 0 ? 0 : (int) ((long) i * right / left);
        int last = left == 0 ? right : Math.min(right, middle + band);
        for (int j = left == 0 ? 0 : Math.max(0, middle - band); j <= last; j++) {
            cell(i, j);
        }
    }

    private void cell(int i, int j) {
        if (i == 0 && j == 0) {
            now[MATCH][0] = 0;
            return;
        }
        int origins = 0;
        if (i > 0 && j > 0) {
            origins |= best(now, j, before, j - 1, MATCH);
            now[MATCH][j] += likeness.of(i - 1, j - 1);
        }
        if (i > 0) {
            origins |= best(now, j, before, j, LEFT_ALONE) << 2;
        }
        if (j > 0) {
            origins |= best(now, j, now, j - 1, RIGHT_ALONE) << 4;
        }
        from[i][j] = (byte) origins;
    }

    /** Sets a state's value from the best state that it may follow, and says which that is. */
    private static int best(int[][] to, int j, int[][] source, int k, int state) {
        int best = MATCH;
        int most = Integer.MIN_VALUE;
        for (int each = MATCH; each <= RIGHT_ALONE; each++) {
            int cost = state == MATCH ? 0 : each == state ? EXTEND : OPEN;
            if (source[each][k] + cost > most) {
                most = source[each][k] + cost;
                best = each;
            }
        }
        to[state][j] = most;
        return best;
    }

    /** For each element on the left its partner on the right, or −1. */
    int[] partners() {
        int[] partners = new int[left];
        Arrays.fill(partners, -1);
        int state = MATCH;
        for (int each = LEFT_ALONE; each <= RIGHT_ALONE; each++) {
            state = now[each][right] > now[state][right] ? each : state;
        }
        int i = left;
        int j = right;
        while (i > 0 || j > 0) {
            int origin = (from[i][j] >> (2 * state)) & 3;
            i -= state == RIGHT_ALONE ? 0 : 1;
            j -= state == LEFT_ALONE ? 0 : 1;
            if (state == MATCH) {
                partners[i] = j;
            }
            state = origin;
        }
        return partners;
    }
}
