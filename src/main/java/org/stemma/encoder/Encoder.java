package org.stemma.encoder;

import java.util.List;
import java.util.Optional;
import org.stemma.signature.Signed;
import org.stemma.text.Span;

/** Turns sentences into vectors. The same sentence gets the same vector whatever else is asked; safe for threads. */
public interface Encoder extends Signed {

    /** The sentence's vector; of a very long one, its beginning's. */
    Vector vector(String sentence);

    /**
     * What each word means where it stands: the mean of its pieces' last states.
     *
     * @param words places in the sentence, in order and apart
     * @return one vector a word; empty if this encoder has none for words, or the sentence is too long for it
     */
    default Optional<List<Vector>> words(String sentence, List<Span> words) {
        return Optional.empty();
    }
}
