package org.stemma.witness;

import java.util.List;
import java.util.Optional;

/**
 * A place where witnesses can be compared: one statement in all its wordings.
 *
 * @param wordings one for each witness that has it, by id
 */
record Locus(List<Wording> wordings) {

    Locus {
        wordings = List.copyOf(wordings);
    }

    Optional<Wording> of(String witness) {
        return wordings.stream().filter(each -> each.witness().equals(witness)).findFirst();
    }

    boolean has(String witness) {
        return of(witness).isPresent();
    }
}
