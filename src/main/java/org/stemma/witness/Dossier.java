package org.stemma.witness;

import java.util.List;
import java.util.Optional;
import org.stemma.language.Scripts;
import org.stemma.witness.pivot.Forensics;
import org.stemma.witness.pivot.PivotDetector;
import org.stemma.witness.pivot.PivotEvidence;
import org.stemma.witness.pivot.Specimen;

/** A witness with what its language tells. */
record Dossier(Witness witness, Forensics forensics) {

    private static final PivotDetector DETECTOR = new PivotDetector();

    /** Dossiers of all witnesses, by id. */
    static List<Dossier> of(List<Witness> witnesses) {
        return of(witnesses, witnesses);
    }

    /** Dossiers of some witnesses, by id, seen beside others. */
    static List<Dossier> of(List<Witness> witnesses, List<Witness> others) {
        return witnesses.stream()
                .sorted(java.util.Comparator.comparing(Witness::id))
                .map(witness -> new Dossier(witness, examine(witness, others)))
                .toList();
    }

    private static Forensics examine(Witness witness, List<Witness> all) {
        if (witness.isOrigin()) {
            return Forensics.NONE;
        }
        List<Specimen> others = all.stream()
                .filter(other -> !other.id().equals(witness.id()))
                .map(Dossier::specimen)
                .toList();
        return DETECTOR.examine(specimen(witness), others);
    }

    private static Specimen specimen(Witness witness) {
        return new Specimen(witness.language(), witness.title(), witness.relay(), witness.sentences());
    }

    String id() {
        return witness.id();
    }

    /** The language without region. */
    String language() {
        return Scripts.primary(witness.language());
    }

    /** The language that it came through for certain. */
    Optional<String> pivot() {
        return forensics.verdict().map(PivotEvidence::language);
    }

    /** The language that it came through, or may have. */
    Optional<String> pivotHint() {
        return forensics.hint().map(PivotEvidence::language);
    }
}
