package org.stemma.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All articles of a batch that go back to one origin.
 *
 * @param id stable within a batch: the origin's id, or publisher, day and a digest where the origin isn't in the register
 * @param label a headline that people recognise it by
 * @param articles the witnesses' files, in name order
 * @param carriers articles that repeat a witness (exact and near duplicates) and are not compared again
 */
public record Story(
        String id,
        String label,
        Optional<String> publisher,
        Optional<LocalDate> reported,
        Optional<String> origin,
        List<String> articles,
        List<Carrier> carriers) {

    /**
     * A copy of a witness.
     *
     * @param article the copy's file
     * @param witness the file that it repeats
     * @param reason why we say so, such as "same bytes" or "97 % of its word 5-grams"
     */
    public record Carrier(String article, String witness, String reason) {}

    public Story {
        articles = List.copyOf(articles);
        carriers = List.copyOf(carriers);
    }
}
