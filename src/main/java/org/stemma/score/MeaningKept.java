package org.stemma.score;

import java.util.List;
import java.util.OptionalDouble;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Vector;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * How much of the meaning of two wordings is in both, 0–1, word by word: each word's likeness to the nearest word of the other
 * side as an encoder hears it where it stands; the mean over the side that fares worse, so that neither leaving out nor adding
 * pays. After BERTScore (Zhang et al. 2020), which takes the harmonic mean of both sides.
 */
final class MeaningKept {

    private MeaningKept() {}

    /** Empty where the encoder has no vectors for words; 0 if a side has no words. */
    static OptionalDouble of(Encoder encoder, String reference, String witness) {
        List<Span> left = Words.spans(reference);
        List<Span> right = Words.spans(witness);
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalDouble.of(0);
        }
        return encoder.words(reference, left)
                .flatMap(stated -> encoder.words(witness, right)
                        .map(found -> OptionalDouble.of(Math.min(kept(stated, found), kept(found, stated)))))
                .orElseGet(OptionalDouble::empty);
    }

    private static double kept(List<Vector> here, List<Vector> there) {
        double sum = 0;
        for (Vector word : here) {
            sum += there.stream().mapToDouble(word::cosine).max().orElse(0);
        }
        return Math.max(0, sum / here.size());
    }
}
