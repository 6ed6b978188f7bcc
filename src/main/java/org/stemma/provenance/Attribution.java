package org.stemma.provenance;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * Words that say whose report this is.
 *
 * @param publisher register id, such as {@code wsj}
 * @param relay id of the agency or outlet through which the publisher is quoted
 * @param reported day on which the publisher reported it, resolved against the publication day
 * @param reportedWords the words that the day came from
 * @param verb the words that make it a source ("reported", "according to"); empty where the publisher signs the text
 * @param hedged whether the writer distances himself ("allegedly")
 * @param quote the attributing words
 * @param span where they stand in the text that was asked about
 */
public record Attribution(
        String publisher,
        Optional<String> relay,
        Optional<LocalDate> reported,
        Optional<String> reportedWords,
        String verb,
        boolean hedged,
        String quote,
        Span span) {

    /** What is said of the report: it is passed on. */
    public String polarity() {
        return "affirmed";
    }

    /** This one with another's relay and day, where there are such. */
    Attribution with(Optional<Attribution> relayed, Optional<Attribution> dated) {
        return new Attribution(
                publisher,
                relayed.flatMap(Attribution::relay),
                dated.flatMap(Attribution::reported),
                dated.flatMap(Attribution::reportedWords),
                verb,
                hedged,
                quote,
                span);
    }
}
