package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;

/**
 * Two texts aligned in rounds: evidence gives each possible bead a likelihood, a {@link Chain} that may jump, read from either
 * side, gives its probability; what was aligned teaches length ratio, habits and words, and the texts are aligned again.
 */
final class Rounds {

    /** A bead less probable than this is left out. */
    private static final double LEAST = 0.1;

    /** How often what was aligned is learnt from. */
    private static final int ROUNDS = 2;

    /** A bead as probable as this is settled. */
    private static final double SETTLED = 0.5;

    private final Bags lefts;
    private final Bags rights;
    private final Optional<Meaning> meaning;
    private final boolean few;

    Rounds(Side left, Side right, Optional<Meaning> meaning) {
        this.lefts = Bags.of(left);
        this.rights = Bags.of(right);
        this.meaning = meaning;
        this.few = Promising.isFew(lefts.size(), rights.size());
    }

    List<Bead> beads() {
        boolean empty = lefts.size() == 0 || rights.size() == 0;
        return Layout.of(empty ? selected(List.of(), new double[0]) : chosen());
    }

    private Selection.Outcome chosen() {
        Links links = Kinship.between(lefts, rights);
        long[] pairs = few ? Candidates.all(lefts.size(), rights.size()) : promising(links);
        Experience experience = Experience.usual(lefts, rights, meaning.isPresent());
        Selection.Outcome chosen = chosen(pairs, links, experience);
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> beads = chosen.beads();
            experience = experience.after(beads, lefts, rights);
            Links more = links.and(Lexicon.learn(lefts, rights, beads));
            if (!few) {
                pairs = Promising.around(pairs, chosen.chosen(), lefts, rights);
            }
            chosen = chosen(pairs, more, experience);
        }
        return chosen;
    }

    private long[] promising(Links links) {
        long[] near = meaning.map(Meaning::pairs).orElse(new long[0]);
        return Promising.pairs(lefts, rights, links, near);
    }

    private Selection.Outcome chosen(long[] pairs, Links links, Experience experience) {
        Evidence evidence = new Evidence(lefts, rights, links, experience.ratio(), meaning);
        List<Candidate> beads = new Candidates(evidence, experience, lefts.size(), rights.size()).around(pairs);
        return settled(beads, selected(beads, probability(beads, experience)), experience);
    }

    /**
     * Where several beads compete for a sentence none of them is probable, nor are its neighbours': once the likeliest is
     * settled, the others are weighed again without what contradicts it.
     */
    private Selection.Outcome settled(List<Candidate> beads, Selection.Outcome first, Experience experience) {
        List<Candidate> open = first.compatible(beads, SETTLED);
        return first.followedBy(selected(open, probability(open, experience)));
    }

    private Selection.Outcome selected(List<Candidate> beads, double[] probability) {
        return Selection.of(beads, probability, LEAST, lefts.size(), rights.size());
    }

    /** Read from the left and read from the right, a bead has two probabilities; their geometric mean counts. */
    private double[] probability(List<Candidate> beads, Experience experience) {
        double[] fromLeft = new Chain(beads, lefts.size(), rights.size(), experience).posteriors();
        int[] order = Order.by(k -> beads.get(k).right(), rights.size(), Order.given(beads.size()));
        List<Candidate> turned =
                Arrays.stream(order).mapToObj(k -> beads.get(k).turned()).toList();
        double[] fromRight = new Chain(turned, rights.size(), lefts.size(), experience.turned()).posteriors();
        double[] probability = new double[beads.size()];
        for (int k = 0; k < order.length; k++) {
            probability[order[k]] = StrictMath.exp((fromLeft[order[k]] + fromRight[k]) / 2);
        }
        return probability;
    }
}
