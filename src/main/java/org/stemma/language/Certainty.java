package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * How the language negates, hedges and colours.
 *
 * @param negators words that negate
 * @param certainty degree of certainty ({@code "1"} doubtful … {@code "5"} certain) to its words
 * @param loaded concept id to its wordings, each list from neutral to loaded: {@code invasion: [...]}
 */
public record Certainty(List<String> negators, Map<String, List<String>> certainty, Map<String, List<String>> loaded) {

    static Certainty of(Yaml.Mapping section) {
        return new Certainty(
                section.texts("negators"),
                section.mapping("certainty").lists(),
                section.mapping("loaded").lists());
    }
}
