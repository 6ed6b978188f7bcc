package org.stemma.check;

import java.util.List;
import java.util.Optional;

/**
 * What a check is for, in words, with examples that are its tests.
 *
 * @param question what it asks, one sentence
 * @param types the MQM types it can report
 * @param wording how the report says it: {@code "{stated}" became "{found}"}
 * @param examples both kinds: with a finding and without
 */
public record Card(String question, List<String> types, String wording, List<Example> examples) {

    /**
     * A pair of sentences and the verdict.
     *
     * @param reference the reference; what must be found stands in {@code ⟦…⟧}
     * @param witness the witness, marked likewise; no marks on both sides mean that nothing may be found
     * @param pivot language through which the witness came
     */
    public record Example(
            String referenceLanguage,
            String reference,
            String witnessLanguage,
            String witness,
            Optional<String> pivot) {

        public Example(String referenceLanguage, String reference, String witnessLanguage, String witness) {
            this(referenceLanguage, reference, witnessLanguage, witness, Optional.empty());
        }

        /** Both sides in English. */
        public static Example english(String reference, String witness) {
            return new Example("en", reference, "en", witness);
        }

        /** Both sides in English, the witness come back through another language. */
        public static Example through(String pivot, String reference, String witness) {
            return new Example("en", reference, "en", witness, Optional.of(pivot));
        }
    }
}
