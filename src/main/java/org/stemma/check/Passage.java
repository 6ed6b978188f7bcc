package org.stemma.check;

/**
 * What a check looks at: the reference's words and the witness's words for the same statement.
 *
 * <p>Either may be empty: an empty reference is an addition, an empty witness an omission.
 *
 * @param referenceText the reference's whole text: what is said elsewhere is not lost
 * @param witnessText the witness's whole text
 */
public record Passage(Wording reference, Wording witness, String referenceText, String witnessText) {

    /** A passage that is all there is, as in the {@code score} filter and in examples. */
    public static Passage alone(Wording reference, Wording witness) {
        return new Passage(reference, witness, reference.text(), witness.text());
    }

    public boolean sameLanguage() {
        return reference.language().tag().equals(witness.language().tag());
    }
}
