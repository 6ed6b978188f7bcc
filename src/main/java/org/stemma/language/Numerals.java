package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * Numbers in words.
 *
 * @param words value in digits to the words for it, inflected forms included: {@code "2": [two, both, pair]}
 * @param multipliers power or factor to its words: {@code "1000": [thousand]}, {@code "1000000": [million, mn]}
 * @param factors words that multiply something: {@code "2": [double, twofold]}, {@code "3": [triple]}
 */
public record Numerals(
        Map<String, List<String>> words, Map<String, List<String>> multipliers, Map<String, List<String>> factors) {

    static Numerals of(Yaml.Mapping section) {
        return new Numerals(
                section.mapping("words").lists(),
                section.mapping("multipliers").lists(),
                section.mapping("factors").lists());
    }
}
