package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.alignment.Side;
import org.stemma.encoder.Block;
import org.stemma.encoder.Centres;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Vector;

/**
 * One text as an encoder reads it: each sentence's direction seen from the text's own centre, which takes away what all of
 * them share (language, topic). A short text says little about its centre, so the language's is mixed in.
 *
 * <p>Neighbouring sentences together point where their sum points; each weighs as the square root of its length.
 */
final class Senses {

    /** The language's centre counts as so many sentences of the text; our own measurement. */
    private static final double LANGUAGE = 1;

    private final Vector[] directions;
    private final double[] weight;

    /** Each sentence's cosines with itself and the next few: all that a bead can hold. */
    private final double[][] onwards;

    private Senses(Vector[] directions, double[] weight) {
        this.directions = directions;
        this.weight = weight;
        this.onwards = IntStream.range(0, directions.length)
                .mapToObj(i -> onwards(directions, i))
                .toArray(double[][]::new);
    }

    private static double[] onwards(Vector[] directions, int start) {
        return IntStream.range(start, Math.min(start + Experience.MOST, directions.length))
                .mapToDouble(i -> i == start ? 1 : directions[start].cosine(directions[i]))
                .toArray();
    }

    static Senses of(Encoder encoder, Centres centres, Side side) {
        List<Vector> vectors =
                side.sentences().parallelStream().map(encoder::vector).toList();
        double[] centre = centre(vectors, centres.of(side.language()));
        return new Senses(
                vectors.stream().map(vector -> vector.from(centre)).toArray(Vector[]::new),
                side.sentences().stream().mapToDouble(Senses::weight).toArray());
    }

    private static double weight(String sentence) {
        return StrictMath.sqrt(Bags.length(sentence));
    }

    /** A language without samples has no centre. */
    private static double[] centre(List<Vector> text, double[] language) {
        double[] centre = Vector.mean(text);
        double share = LANGUAGE / (LANGUAGE + text.size());
        for (int i = 0; i < Math.min(centre.length, language.length); i++) {
            centre[i] += share * (language[i] - centre[i]);
        }
        return centre;
    }

    int size() {
        return directions.length;
    }

    double cosine(int sentence, Senses other, int otherSentence) {
        return directions[sentence].cosine(other.directions[otherSentence]);
    }

    /** Some neighbouring sentences, the last excluded. */
    Block block(int start, int end) {
        return new Block(Arrays.asList(directions).subList(start, end));
    }

    /** The products of a sentence with each of a block. */
    void multiply(int sentence, Block block, int[] products) {
        block.multiply(directions[sentence], products);
    }

    double weight(int sentence) {
        return weight[sentence];
    }

    /** How long the sum of some neighbouring sentences' weighted directions is; as many as a bead can hold. */
    double length(int[] group) {
        double squares = 0;
        for (int a : group) {
            for (int b : group) {
                squares += weight[a] * weight[b] * onwards[Math.min(a, b)][Math.abs(a - b)];
            }
        }
        return StrictMath.sqrt(Math.max(squares, 1e-6));
    }
}
