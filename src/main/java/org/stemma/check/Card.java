package org.stemma.check;

import java.util.List;

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
     */
    public record Example(String referenceLanguage, String reference, String witnessLanguage, String witness) {

        /** Both sides in English. */
        public static Example english(String reference, String witness) {
            return new Example("en", reference, "en", witness);
        }
    }
}
