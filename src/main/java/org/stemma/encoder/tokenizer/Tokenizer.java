package org.stemma.encoder.tokenizer;

/** Cuts a text into the numbered pieces that an encoder knows. Deterministic; safe for threads. */
public interface Tokenizer {

    /**
     * The pieces' numbers, with those that the encoder wants at either end.
     *
     * @param most at most so many, at least 2; the rest of the text is left out
     */
    long[] tokens(String text, int most);

    /** The largest number that a piece can have; the encoder's table must reach so far. */
    long largest();
}
