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
 * @param units id of a unit to its words and signs, before or behind the number: {@code "%": [percent]}
 * @param connectors words inside a number: {@code [and]}
 * @param fractions share of a whole in digits to its words: {@code "0.25": [a quarter, one-fourth]}
 */
public record Numerals(
        Map<String, List<String>> words,
        Map<String, List<String>> multipliers,
        Map<String, List<String>> factors,
        Map<String, List<String>> units,
        List<String> connectors,
        Map<String, List<String>> fractions) {

    static Numerals of(Yaml.Mapping section) {
        return new Numerals(
                section.mapping("words").lists(),
                section.mapping("multipliers").lists(),
                section.mapping("factors").lists(),
                section.mapping("units").lists(),
                section.texts("connectors"),
                section.mapping("fractions").lists());
    }
}
