package org.stemma.encoder;

import org.stemma.signature.Signed;

/** Turns sentences into vectors. The same sentence gets the same vector whatever else is asked; safe for threads. */
public interface Encoder extends Signed {

    /** The sentence's vector; of a very long one, its beginning's. */
    Vector vector(String sentence);
}
