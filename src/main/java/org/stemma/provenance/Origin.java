package org.stemma.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One first publication of the register.
 *
 * @param text the licensed text, if there is one
 */
public record Origin(
        String id,
        String publisher,
        LocalDate published,
        String title,
        Optional<String> url,
        List<String> authors,
        Optional<String> language,
        Optional<String> text) {

    public Origin {
        authors = List.copyOf(authors);
    }
}
