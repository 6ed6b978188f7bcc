package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.Optional;
import org.stemma.language.anchor.Anchor.Kind;

/**
 * How much more likely two groups of sentences are if they answer each other than if they met by chance, as a natural
 * logarithm: by their meaning, if there is an encoder, by their anchors (each counted as independent; the views of the two sides are averaged) and by their lengths (Gale & Church 1993).
 */
final class Evidence {

    /** Weight of what is expected of an anchor before it was counted, in sentences. */
    private static final double PRIOR_SENTENCES = 10;

    /** What anchors are worth where an encoder speaks too, which partly says the same. */
    private static final double BESIDE_MEANING = 0.85;

    private final Half fromLeft;
    private final Half fromRight;
    private final Lengths lengths;
    private final Optional<Meaning> meaning;

    /**
     * @param ratio mean logarithm of right length per left length
     * @param meaning what an encoder says, where there is one
     */
    Evidence(Bags left, Bags right, Links links, double ratio, Optional<Meaning> meaning) {
        boolean same = left.sameLanguageAs(right);
        this.fromLeft = new Half(left, right, links, same);
        this.fromRight = new Half(right, left, links.turned(right.anchors().size()), same);
        this.lengths = new Lengths(left, right, ratio);
        this.meaning = meaning;
    }

    /** Whether an encoder is heard too. */
    boolean hearsMeaning() {
        return meaning.isPresent();
    }

    /** Evidence for a bead of these sentences. */
    double of(int[] left, int[] right) {
        double anchors = (fromLeft.of(left, right) + fromRight.of(right, left)) / 2;
        double content = meaning.map(each -> BESIDE_MEANING * anchors + each.of(left, right))
                .orElse(anchors);
        return content + lengths.of(left, right);
    }

    /** How often an anchor of this kind is found again in a true counterpart. */
    private static double kept(Kind kind, boolean sameLanguage) {
        return switch (kind) {
            case NUMBER -> 0.6;
            case NAME -> sameLanguage ? 0.7 : 0.5;
            case CONCEPT -> sameLanguage ? 0 : 0.6;
            case WORD -> sameLanguage ? 0.6 : 0.15;
            case PAIR -> sameLanguage ? 0.6 : 0.05;
            case COMMON -> sameLanguage ? 0.5 : 0.05;
            case ECHO -> 0.5;
            case MARK -> 0.6;
        };
    }

    /** How often an anchor of this kind is met in any sentence. */
    private static double met(Kind kind) {
        return switch (kind) {
            case NUMBER, NAME, CONCEPT, ECHO -> 0.01;
            case WORD, PAIR -> 0.02;
            case COMMON -> 0.3;
            case MARK -> 0.2;
        };
    }

    /** The anchors of one side, looked for on the other. */
    private static final class Half {

        private final Bags here;
        private final Bags there;
        private final Links links;
        private final double[][] gain;
        private final double[] missed;
        private final int[] stampHere;
        private final int[] stampThere;
        private int stamp;

        Half(Bags here, Bags there, Links links, boolean sameLanguage) {
            this.here = here;
            this.there = there;
            this.links = links;
            int count = here.anchors().size();
            this.gain = new double[count][];
            this.missed = new double[count];
            this.stampHere = new int[count];
            this.stampThere = new int[there.anchors().size()];
            for (int a = 0; a < count; a++) {
                weigh(a, sameLanguage);
            }
        }

        private void weigh(int a, boolean sameLanguage) {
            Kind kind = here.anchors().get(a).kind();
            double places = 0;
            for (int k = 0; k < links.of()[a].length; k++) {
                places += links.strength()[a][k] * there.frequency()[links.of()[a][k]];
            }
            double counted = Math.min(places, there.size());
            double kept = kept(kind, sameLanguage);
            double met = Math.min(0.9, (counted + PRIOR_SENTENCES * met(kind)) / (there.size() + PRIOR_SENTENCES));
            missed[a] = kind == Kind.ECHO ? 0 : Math.min(0, StrictMath.log((1 - kept) / (1 - met)));
            gain[a] = Arrays.stream(links.strength()[a])
                    .map(strength -> StrictMath.log((kept * strength + (1 - kept) * met) / met))
                    .toArray();
        }

        double of(int[] group, int[] counterpart) {
            stamp++;
            for (int j : counterpart) {
                for (int b : there.sentences()[j]) {
                    stampThere[b] = stamp;
                }
            }
            double sum = 0;
            for (int i : group) {
                for (int a : here.sentences()[i]) {
                    if (stampHere[a] != stamp) {
                        stampHere[a] = stamp;
                        sum += of(a);
                    }
                }
            }
            return sum;
        }

        private double of(int a) {
            double best = missed[a];
            int[] relatives = links.of()[a];
            for (int k = 0; k < relatives.length; k++) {
                if (stampThere[relatives[k]] == stamp && gain[a][k] > best) {
                    best = gain[a][k];
                }
            }
            return best;
        }
    }

    /** Lengths of true counterparts keep a ratio; those of strangers don't. */
    private static final class Lengths {

        /** Deviation of the logarithm of the ratio in true pairs, our own measurement. */
        private static final double TRUE = 0.25;

        /** Added for short sentences: deviation of one of a single letter. */
        private static final double SHORT = 1.5;

        private final Bags left;
        private final Bags right;
        private final double ratio;
        private final double chance;

        Lengths(Bags left, Bags right, double ratio) {
            this.left = left;
            this.right = right;
            double[] a = Arrays.stream(left.length()).map(StrictMath::log).toArray();
            double[] b = Arrays.stream(right.length()).map(StrictMath::log).toArray();
            this.ratio = ratio;
            this.chance = Math.max(2 * TRUE * TRUE, variance(a) + variance(b));
        }

        double of(int[] group, int[] counterpart) {
            double a = sum(left.length(), group);
            double b = sum(right.length(), counterpart);
            double off = StrictMath.log(b / a) - ratio;
            double noise = SHORT * SHORT * (1 / a + 1 / b);
            double expected = TRUE * TRUE + noise;
            double random = chance + noise;
            return Math.max(-4, (off * off / random - off * off / expected + StrictMath.log(random / expected)) / 2);
        }

        private static double sum(double[] lengths, int[] group) {
            double sum = 0;
            for (int i : group) {
                sum += lengths[i];
            }
            return sum;
        }

        private static double mean(double[] values) {
            return Arrays.stream(values).average().orElse(0);
        }

        private static double variance(double[] values) {
            double mean = mean(values);
            return Arrays.stream(values)
                    .map(v -> (v - mean) * (v - mean))
                    .average()
                    .orElse(0);
        }
    }
}
