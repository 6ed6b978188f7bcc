package org.stemma.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where one article comes from, and how we know.
 *
 * @param article its file
 * @param confidence 0–1, that the verdict holds
 * @param explanation the verdict in one sentence for people
 * @param evidence the reasons, strongest first
 * @param candidates best origins of the register, best first
 */
public record Trace(
        String article,
        Verdict verdict,
        Optional<String> publisher,
        Optional<String> relay,
        Optional<LocalDate> reported,
        Optional<String> origin,
        double confidence,
        String explanation,
        List<Evidence> evidence,
        List<Candidate> candidates,
        Attributions attributions) {

    public Trace {
        evidence = List.copyOf(evidence);
        candidates = List.copyOf(candidates);
    }
}
