package org.stemma.score.metric;

import java.util.Arrays;
import java.util.List;

/** Levenshtein distance of words near the diagonal, with the alignment that it takes. */
final class EditDistance {

    private static final int BEAM = 25;
    private static final int INFINITE = 100_000_000;

    private final int cost;
    private final int[] aligned;
    private final int[] errorsHere;
    private final int[] errorsThere;

    private EditDistance(int cost, int hypothesis, int reference) {
        this.cost = cost;
        this.aligned = new int[reference];
        this.errorsHere = new int[hypothesis + 1];
        this.errorsThere = new int[reference + 1];
    }

    static EditDistance of(List<String> hypothesis, List<String> reference) {
        int n = hypothesis.size();
        int m = reference.size();
        byte[][] step = new byte[n + 1][m + 1];
        Arrays.fill(step[0], (byte) 'i');
        int[] above = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            above[j] = j;
        }
        double ratio = n == 0 ? 1 : m / (double) n;
        int beam = BEAM < ratio / 2 ? (int) Math.ceil(ratio / 2 + BEAM) : BEAM;
        for (int i = 1; i <= n; i++) {
            int diagonal = (int) Math.floor(i * ratio);
            int from = Math.max(0, diagonal - beam);
            int to = i == n ? m + 1 : Math.min(m + 1, diagonal + beam);
            above = row(hypothesis.get(i - 1), reference, above, new int[] {from, to}, step[i]);
        }
        EditDistance distance = new EditDistance(above[m], n, m);
        distance.trace(step, n, m);
        return distance;
    }

    private static int[] row(String word, List<String> reference, int[] above, int[] range, byte[] step) {
        int[] row = new int[above.length];
        Arrays.fill(row, INFINITE);
        for (int j = range[0]; j < range[1]; j++) {
            if (j == 0) {
                row[0] = above[0] + 1;
                step[0] = 'd';
                continue;
            }
            boolean same = word.equals(reference.get(j - 1));
            row[j] = above[j - 1] + (same ? 0 : 1);
            step[j] = (byte) (same ? '=' : 's');
            if (row[j] > above[j] + 1) {
                row[j] = above[j] + 1;
                step[j] = 'd';
            }
            if (row[j] > row[j - 1] + 1) {
                row[j] = row[j - 1] + 1;
                step[j] = 'i';
            }
        }
        return row;
    }

    /** Walks back, then forwards: which word stands at which, and how many errors lie before each place. */
    private void trace(byte[][] step, int n, int m) {
        boolean[] wrongHere = new boolean[n];
        boolean[] wrongThere = new boolean[m];
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            byte op = step[i][j];
            if (op == 'i') {
                j--;
                wrongThere[j] = true;
                aligned[j] = i - 1;
            } else if (op == 'd') {
                i--;
                wrongHere[i] = true;
            } else {
                i--;
                j--;
                aligned[j] = i;
                wrongHere[i] = op == 's';
                wrongThere[j] = op == 's';
            }
        }
        sum(wrongHere, errorsHere);
        sum(wrongThere, errorsThere);
    }

    private static void sum(boolean[] wrong, int[] sums) {
        for (int i = 0; i < wrong.length; i++) {
            sums[i + 1] = sums[i] + (wrong[i] ? 1 : 0);
        }
    }

    int cost() {
        return cost;
    }

    /** The hypothesis's word at which the reference's word stands; −1 before the first. */
    int aligned(int referenceWord) {
        return aligned[referenceWord];
    }

    boolean errsHere(int start, int length) {
        return errorsHere[start + length] > errorsHere[start];
    }

    boolean errsThere(int start, int length) {
        return errorsThere[start + length] > errorsThere[start];
    }
}
