package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The beads worth weighing: all of a small pair of texts; of a large one those around promising pairs of sentences. */
final class Candidates {

    /** Below this a bead is no better than two empty ones, whatever stands around it. */
    private static final double HOPELESS = -8;

    /** Nor is one whose words say so much against it: of such only one in twelve is right (development set across languages). */
    private static final double UNLIKE = -4;

    /** How often a bead of several sentences leaves one of them out: what an editor took out or put in. */
    private static final double TORN = 0.1;

    private final Evidence evidence;
    private final Experience experience;
    private final int lefts;
    private final int rights;

    Candidates(Evidence evidence, Experience experience, int lefts, int rights) {
        this.evidence = evidence;
        this.experience = experience;
        this.lefts = lefts;
        this.rights = rights;
    }

    /** The beads that begin with one of these pairs; sorted as the pairs are. */
    List<Candidate> around(long[] pairs) {
        List<Candidate> candidates = new ArrayList<>();
        for (long pair : pairs) {
            List<Group> others = Group.from((int) pair, rights);
            for (Group one : Group.from((int) (pair >>> 32), lefts)) {
                for (Group other : others) {
                    candidate(one, other).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> candidate(Group left, Group right) {
        double rarity = rarity(left, right);
        if (rarity == 0) {
            return Optional.empty();
        }
        double likeness = evidence.of(left.sentences(), right.sentences());
        double score = likeness + StrictMath.log(rarity);
        Candidate bead = new Candidate(left.sentences(), right.sentences(), likeness, score);
        return score > HOPELESS && likeness > UNLIKE && !fallsApart(bead) ? Optional.of(bead) : Optional.empty();
    }

    /** How often a bead has this shape; the one left out must be omitted or added besides. Some only meaning can tell. */
    private double rarity(Group left, Group right) {
        double shape = experience.shapes()[left.sentences().length - 1][right.sentences().length - 1];
        double tornLeft = left.isTorn() ? TORN * experience.omitted().share() : 1;
        double tornRight = right.isTorn() ? TORN * experience.added().share() : 1;
        boolean three = left.sentences().length == 3 && right.sentences().length == 3;
        boolean unheard = (left.isTorn() || right.isTorn() || three) && !evidence.hearsMeaning();
        return unheard || (left.isTorn() && right.isTorn()) ? 0 : shape * tornLeft * tornRight;
    }

    /** Some neighbouring sentences, and whether one between them is left out. */
    private record Group(int[] sentences, boolean isTorn) {

        /** Those that begin with this sentence; what ends sooner comes first. */
        static List<Group> from(int start, int size) {
            List<Group> groups = new ArrayList<>();
            for (int end = start + 1; end <= Math.min(start + Experience.MOST, size); end++) {
                int[] whole = IntStream.range(start, end).toArray();
                groups.add(new Group(whole, false));
                for (int gap = start + 1; gap < end - 1; gap++) {
                    int out = gap;
                    groups.add(
                            new Group(Arrays.stream(whole).filter(i -> i != out).toArray(), true));
                }
            }
            return groups;
        }
    }

    /** Whether two sentences and two are better seen as two beads, one behind the other or crossing. */
    private boolean fallsApart(Candidate bead) {
        if (bead.lefts().length != 2 || bead.rights().length != 2) {
            return false;
        }
        double straight = one(bead, 0, 0) + one(bead, 1, 1);
        double crossed = one(bead, 0, 1) + one(bead, 1, 0);
        return Math.max(straight, crossed) > bead.evidence();
    }

    private double one(Candidate bead, int left, int right) {
        return evidence.of(new int[] {bead.lefts()[left]}, new int[] {bead.rights()[right]});
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
