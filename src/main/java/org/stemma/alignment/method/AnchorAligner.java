package org.stemma.alignment.method;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;

/** Aligns by what two texts visibly share, in one language or two; needs no model. */
public final class AnchorAligner implements Aligner {

    private static final double LEAST = 0.3;
    private static final Chain.Habits HABITS = new Chain.Habits(0.3, 0.1);

    @Override
    public String id() {
        return "anchors";
    }

    @Override
    public List<Bead> align(Side left, Side right) {
        Bags lefts = Bags.of(left);
        Bags rights = Bags.of(right);
        List<Selection.Chosen> chosen = lefts.size() == 0 || rights.size() == 0 ? List.of() : chosen(lefts, rights);
        return Layout.of(chosen, lefts.size(), rights.size());
    }

    private static List<Selection.Chosen> chosen(Bags lefts, Bags rights) {
        Links links = Kinship.between(lefts, rights);
        if (Promising.isFew(lefts, rights)) {
            return chosen(Candidates.all(lefts.size(), rights.size()), lefts, rights, links);
        }
        long[] pairs = Promising.pairs(lefts, rights, links);
        List<Selection.Chosen> first = chosen(pairs, lefts, rights, links);
        return chosen(Promising.around(pairs, first, lefts, rights), lefts, rights, links);
    }

    private static List<Selection.Chosen> chosen(long[] pairs, Bags lefts, Bags rights, Links links) {
        Evidence evidence = new Evidence(lefts, rights, links);
        List<Candidate> beads = Candidates.around(pairs, evidence, lefts.size(), rights.size());
        double[] probability = probability(beads, lefts.size(), rights.size());
        return Selection.of(beads, probability, LEAST, lefts.size(), rights.size());
    }

    /** Read from the left and read from the right, a bead has two probabilities; their geometric mean counts. */
    private static double[] probability(List<Candidate> beads, int lefts, int rights) {
        double[] fromLeft = new Chain(beads, lefts, rights, HABITS).posteriors();
        List<Integer> order = IntStream.range(0, beads.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer k) -> beads.get(k).right())
                        .thenComparingInt(k -> k))
                .toList();
        List<Candidate> turned = order.stream().map(k -> beads.get(k).turned()).toList();
        double[] fromRight = new Chain(turned, rights, lefts, HABITS).posteriors();
        double[] probability = new double[beads.size()];
        for (int k = 0; k < order.size(); k++) {
            probability[order.get(k)] = StrictMath.exp((fromLeft[order.get(k)] + fromRight[k]) / 2);
        }
        return probability;
    }
}
