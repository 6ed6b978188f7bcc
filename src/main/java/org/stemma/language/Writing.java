package org.stemma.language;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.notation.Yaml;

/**
 * How the language is written.
 *
 * @param abbreviations words with a full stop that does not end a sentence, such as {@code Mr.}
 * @param opening opening quotation marks
 * @param closing closing quotation marks
 * @param decimal decimal separator
 * @param grouping separators between thousands; the no-break space counts as a space
 */
public record Writing(
        List<String> abbreviations, List<String> opening, List<String> closing, String decimal, List<String> grouping) {

    /** Whether a quotation mark stands in it. */
    public boolean quotes(String sentence) {
        return sentence.indexOf('"') >= 0
                || Stream.concat(opening.stream(), closing.stream()).anyMatch(sentence::contains);
    }

    static Writing of(Yaml.Mapping section) {
        return new Writing(
                section.texts("abbreviations"),
                section.texts("opening"),
                section.texts("closing"),
                section.text("decimal").orElse("."),
                section.texts("grouping"));
    }
}
