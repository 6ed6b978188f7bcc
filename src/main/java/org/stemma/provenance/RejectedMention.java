package org.stemma.provenance;

import org.stemma.text.Span;

/**
 * A mention of a publisher that is no attribution.
 *
 * @param reason why, in words for people: "the paper's photographer is the subject"
 * @param denied whether it had reported, and that is denied or was withdrawn
 */
public record RejectedMention(String publisher, String quote, Span span, String reason, boolean denied) {

    /** What is said of the report: {@code denied} or {@code none}. */
    public String polarity() {
        return denied ? "denied" : "none";
    }
}
