package org.stemma.check;

import java.util.Optional;
import org.stemma.encoder.Encoder;

/**
 * What a check looks at: the reference's words and the witness's words for the same statement.
 *
 * <p>Either may be empty: an empty reference is an addition, an empty witness an omission.
 *
 * @param referenceText the reference's whole text: what is said elsewhere is not lost
 * @param witnessText the witness's whole text
 * @param pivot language through which the witness came back into the reference's: its wording and its spelling of names are a
 *     translator's
 * @param encoder hears which words mean much the same; without one, checks that need it keep silent
 */
public record Passage(
        Wording reference,
        Wording witness,
        String referenceText,
        String witnessText,
        Optional<String> pivot,
        Optional<Encoder> encoder) {

    public Passage(Wording reference, Wording witness, String referenceText, String witnessText) {
        this(reference, witness, referenceText, witnessText, Optional.empty(), Optional.empty());
    }

    /** A passage that is all there is, as in the {@code score} filter and in examples. */
    public static Passage alone(Wording reference, Wording witness) {
        return new Passage(reference, witness, reference.text(), witness.text());
    }

    /** The same with an encoder at hand. */
    public Passage with(Optional<Encoder> other) {
        return new Passage(reference, witness, referenceText, witnessText, pivot, other);
    }

    /** The same, come back through another language or not. */
    public Passage through(Optional<String> language) {
        return new Passage(reference, witness, referenceText, witnessText, language, encoder);
    }

    /** The last characters, at most so many, that stand before the passage in the witness's whole text. */
    public String before(int characters) {
        int start = Math.max(0, witnessText.indexOf(witness.text()));
        return witnessText.substring(Math.max(0, start - characters), start);
    }

    /** Whether the witness came back through another language. */
    public boolean retold() {
        return pivot.isPresent();
    }

    public boolean sameLanguage() {
        return reference.language().tag().equals(witness.language().tag());
    }
}
