package org.stemma.witness.pivot;

import java.util.List;
import java.util.Optional;

/**
 * A text under examination.
 *
 * @param language BCP 47
 * @param title headline, may be empty
 * @param relay id of the relay that it names
 * @param sentences body sentences in order
 */
public record Specimen(String language, String title, Optional<String> relay, List<String> sentences) {

    public Specimen {
        sentences = List.copyOf(sentences);
    }

    public boolean isEnglish() {
        return language.equals("en") || language.startsWith("en-");
    }
}
