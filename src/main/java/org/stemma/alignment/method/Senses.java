package org.stemma.alignment.method;

import java.util.List;
import org.stemma.alignment.Side;
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

    private Senses(Vector[] directions, double[] weight) {
        this.directions = directions;
        this.weight = weight;
    }

    static Senses of(Encoder encoder, Centres centres, Side side) {
        List<Vector> vectors = side.sentences().stream().map(encoder::vector).toList();
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

    double weight(int sentence) {
        return weight[sentence];
    }

    /** How long the sum of some sentences' weighted directions is. */
    double length(int[] group) {
        double squares = 0;
        for (int a : group) {
            for (int b : group) {
                squares += weight[a] * weight[b] * (a == b ? 1 : directions[a].cosine(directions[b]));
            }
        }
        return StrictMath.sqrt(Math.max(squares, 1e-6));
    }
}
