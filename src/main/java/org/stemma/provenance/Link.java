package org.stemma.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One story that an article tells: where it comes from, how we know, and which paragraphs tell it.
 *
 * @param confidence 0–1, that the verdict holds
 * @param explanation the verdict in one sentence for people
 * @param evidence the reasons, strongest first
 * @param candidates best origins of the register, best first
 * @param paragraphs numbers of the body paragraphs among the article's, ascending
 */
public record Link(
        Verdict verdict,
        Optional<String> publisher,
        Optional<String> relay,
        Optional<LocalDate> reported,
        Optional<String> origin,
        double confidence,
        String explanation,
        List<Evidence> evidence,
        List<Candidate> candidates,
        List<Integer> paragraphs) {

    public Link {
        evidence = List.copyOf(evidence);
        candidates = List.copyOf(candidates);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether anything says or shows whose report it is. */
    public boolean isTold() {
        return verdict != Verdict.UNTRACED;
    }
}
