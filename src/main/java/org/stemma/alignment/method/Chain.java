package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.List;

/**
 * A text read from its first to its last sentence as a chain of beads: mostly each answers what stands right behind the
 * answer of the one before, sometimes a few sentences on, seldom anywhere else (a moved block). Hidden semi-Markov
 * model with a jump distribution (after Vogel, Ney & Tillmann 1996), so that nothing need be monotonic; forward and
 * backward sums give each bead's probability. Linear in the number of beads.
 */
final class Chain {

    /** Sentences that may be skipped without a jump. */
    static final int REACH = 8;

    /**
     * Evidence from meaning was weighed on texts of about so many sentences. To find a partner among more is no more likely, and
     * who jumps may land on any of them.
     */
    private static final double PLACES = 14;

    /** A path less probable by this much, as a logarithm, adds nothing. */
    private static final double FORGOTTEN = 30;

    private final List<Candidate> beads;
    private final int rows;
    private final int columns;
    private final double alone;
    private final double together;
    private final double jump;
    private final double[] step = new double[REACH + 1];

    /** The candidates must be sorted by their left sentence. */
    Chain(List<Candidate> beads, int rows, int columns, Experience experience) {
        this.beads = beads;
        this.rows = rows;
        this.columns = columns;
        this.alone = StrictMath.log(experience.omitted().share());
        this.together = StrictMath.log(1 - experience.omitted().share());
        double places = experience.heard() ? PLACES : columns;
        this.jump = StrictMath.log(experience.jump() * places / columns);
        for (int d = 0; d <= REACH; d++) {
            double passing = experience.added().passing(d);
            step[d] = StrictMath.log((1 - experience.jump()) * passing * places);
        }
    }

    /** Natural logarithm of each candidate's probability. */
    double[] posteriors() {
        double[] forward = forward();
        double[] backward = backward();
        double[] posteriors = new double[beads.size()];
        for (int k = 0; k < posteriors.length; k++) {
            posteriors[k] = Math.min(0, forward[k] + backward[k] - total);
        }
        return posteriors;
    }

    private double total;

    private double[] forward() {
        double[] forward = new double[beads.size()];
        double[] endedAt = nothing(columns + 1);
        endedAt[0] = 0;
        double ended = 0;
        double reached = 0;
        int[] byEnd = order();
        int next = 0;
        for (int k = 0; k < forward.length; k++) {
            Candidate bead = beads.get(k);
            for (; next < byEnd.length && beads.get(byEnd[next]).leftEnd() <= bead.left(); next++) {
                Candidate before = beads.get(byEnd[next]);
                double value = forward[byEnd[next]] - before.leftEnd() * alone;
                endedAt[before.rightEnd()] = plus(endedAt[before.rightEnd()], value);
                ended = plus(ended, value);
            }
            if (k == 0 || !bead.beginsWith(beads.get(k - 1))) {
                reached = ended + jump;
                for (int d = 0; d <= REACH && d <= bead.right(); d++) {
                    reached = plus(reached, endedAt[bead.right() - d] + step[d]);
                }
            }
            forward[k] = weight(bead) + bead.left() * alone + reached;
        }
        for (; next < byEnd.length; next++) {
            ended = plus(ended, forward[byEnd[next]] - beads.get(byEnd[next]).leftEnd() * alone);
        }
        total = ended + rows * alone;
        return forward;
    }

    private double[] backward() {
        double[] backward = new double[beads.size()];
        double[] beginsAt = nothing(columns + 1);
        double begun = Double.NEGATIVE_INFINITY;
        double reached = 0;
        int[] byEnd = order();
        int next = beads.size() - 1;
        for (int e = byEnd.length - 1; e >= 0; e--) {
            int k = byEnd[e];
            Candidate bead = beads.get(k);
            for (; next >= 0 && beads.get(next).left() >= bead.leftEnd(); next--) {
                Candidate after = beads.get(next);
                double value = backward[next] + weight(after) + after.left() * alone;
                beginsAt[after.right()] = plus(beginsAt[after.right()], value);
                begun = plus(begun, value);
            }
            if (e == byEnd.length - 1 || !bead.endsWith(beads.get(byEnd[e + 1]))) {
                reached = begun + jump;
                for (int d = 0; d <= REACH && bead.rightEnd() + d <= columns; d++) {
                    reached = plus(reached, beginsAt[bead.rightEnd() + d] + step[d]);
                }
            }
            backward[k] = plus(reached, rows * alone) - bead.leftEnd() * alone;
        }
        return backward;
    }

    private double weight(Candidate bead) {
        return bead.evidence() + together;
    }

    /** By their ends, on the left first. */
    private int[] order() {
        int[] byRight = Order.by(k -> beads.get(k).rightEnd(), columns, Order.given(beads.size()));
        return Order.by(k -> beads.get(k).leftEnd(), rows, byRight);
    }

    private static double[] nothing(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NEGATIVE_INFINITY);
        return values;
    }

    /** Logarithm of the sum of two numbers given by their logarithms. */
    private static double plus(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == Double.NEGATIVE_INFINITY || high - low > FORGOTTEN
                ? high
                : high + StrictMath.log1p(StrictMath.exp(low - high));
    }
}
