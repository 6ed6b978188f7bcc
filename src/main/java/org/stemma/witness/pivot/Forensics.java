package org.stemma.witness.pivot;

import java.util.List;
import java.util.Optional;

/**
 * Everything that an examination found.
 *
 * @param evidence for each language that left a trace, strongest first
 */
public record Forensics(List<PivotEvidence> evidence) {

    public static final Forensics NONE = new Forensics(List.of());

    public Forensics {
        evidence = List.copyOf(evidence);
    }

    /** The pivot language, where the evidence is enough and no other language has as much. */
    public Optional<PivotEvidence> verdict() {
        return leader().filter(PivotEvidence::isVerdict);
    }

    /** The pivot language that evidence points to, verdict or not. */
    public Optional<PivotEvidence> hint() {
        return leader().filter(PivotEvidence::isHint);
    }

    /** What speaks for one language; nothing if nothing does. */
    public Optional<PivotEvidence> of(String language) {
        return evidence.stream()
                .filter(each -> each.language().equals(language))
                .findFirst();
    }

    private Optional<PivotEvidence> leader() {
        boolean tied = evidence.size() > 1
                && evidence.get(0).points() == evidence.get(1).points();
        return tied ? Optional.empty() : evidence.stream().findFirst();
    }
}
