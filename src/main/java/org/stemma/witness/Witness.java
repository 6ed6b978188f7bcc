package org.stemma.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One text of a story, ready to be compared.
 *
 * @param id the article's file, or {@link #ORIGIN}
 * @param language BCP 47
 * @param title headline, may be empty
 * @param outlet who published it, may be empty
 * @param published day of publication
 * @param relay id of the relay that it names
 * @param sentences body sentences in order
 */
public record Witness(
        String id,
        String language,
        String title,
        String outlet,
        Optional<LocalDate> published,
        Optional<String> relay,
        List<String> sentences) {

    /** The id of the origin's own text among the witnesses. */
    public static final String ORIGIN = "origin";

    public Witness {
        sentences = List.copyOf(sentences);
    }

    public boolean isOrigin() {
        return id.equals(ORIGIN);
    }
}
