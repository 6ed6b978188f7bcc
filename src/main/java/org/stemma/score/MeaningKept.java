package org.stemma.score;

import java.util.List;
import java.util.Optional;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Vector;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * How much of the meaning of two wordings is in both, word by word: each word's likeness to the nearest word of the other side as
 * an encoder hears it where it stands (after BERTScore, Zhang et al. 2020). What a word lacks counts by its cube ({@code 1 − ∛ mean
 * lack³}), so that one word that is missing weighs more than many that are only worded otherwise; BERTScore takes the mean.
 *
 * @param stated share of the reference's meaning that the witness has, 0–1
 * @param found share of the witness's meaning that the reference has, 0–1
 */
record MeaningKept(double stated, double found) {

    private static final MeaningKept NOTHING = new MeaningKept(0, 0);

    /** Empty where the encoder has no vectors for words; nothing if a side has no words. */
    static Optional<MeaningKept> of(Encoder encoder, String reference, String witness) {
        List<Span> left = Words.spans(reference);
        List<Span> right = Words.spans(witness);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(NOTHING);
        }
        return encoder.words(reference, left)
                .flatMap(stated -> encoder.words(witness, right)
                        .map(found -> new MeaningKept(kept(stated, found), kept(found, stated))));
    }

    private static double kept(List<Vector> here, List<Vector> there) {
        double sum = 0;
        for (Vector word : here) {
            double lack = 1 - there.stream().mapToDouble(word::cosine).max().orElse(0);
            sum += Math.max(0, lack * lack * lack);
        }
        return Math.max(0, 1 - StrictMath.cbrt(sum / here.size()));
    }

    /** The share of the side that fares worse: neither leaving out nor adding pays. */
    double shared() {
        return Math.min(stated, found);
    }
}
