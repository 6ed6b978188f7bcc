package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The beads worth weighing: all of a small pair of texts; of a large one those around promising pairs of sentences. */
final class Candidates {

    /** Below this a bead is no better than two empty ones, whatever stands around it. */
    private static final double HOPELESS = -8;

    private Candidates() {}

    static List<Candidate> around(long[] pairs, Evidence evidence, double[][] shapes, int lefts, int rights) {
        List<Candidate> candidates = new ArrayList<>();
        for (long pair : pairs) {
            int i = (int) (pair >>> 32);
            int j = (int) pair;
            for (int n = 1; n <= shapes.length && i + n <= lefts; n++) {
                for (int m = 1; m <= shapes.length && j + m <= rights; m++) {
                    double shape = shapes[n - 1][m - 1];
                    if (shape > 0) {
                        double score = evidence.of(range(i, n), range(j, m)) + StrictMath.log(shape);
                        if (score > HOPELESS && !fallsApart(evidence, new Candidate(i, n, j, m, score))) {
                            candidates.add(new Candidate(i, n, j, m, score));
                        }
                    }
                }
            }
        }
        return candidates;
    }

    /** Whether two sentences and two are better seen as two beads, one behind the other or crossing. */
    private static boolean fallsApart(Evidence evidence, Candidate bead) {
        if (bead.leftCount() != 2 || bead.rightCount() != 2) {
            return false;
        }
        double straight = one(evidence, bead.left(), bead.right()) + one(evidence, bead.left() + 1, bead.right() + 1);
        double crossed = one(evidence, bead.left(), bead.right() + 1) + one(evidence, bead.left() + 1, bead.right());
        return Math.max(straight, crossed) > bead.evidence();
    }

    private static double one(Evidence evidence, int i, int j) {
        return evidence.of(new int[] {i}, new int[] {j});
    }

    static int[] range(int start, int count) {
        return IntStream.range(start, start + count).toArray();
    }

    /** Every sentence with every sentence. */
    static long[] all(int lefts, int rights) {
        long[] pairs = new long[lefts * rights];
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                pairs[i * rights + j] = pair(i, j);
            }
        }
        return pairs;
    }

    static long pair(int i, int j) {
        return ((long) i << 32) | j;
    }

    static long[] sorted(long[] pairs) {
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }
}
