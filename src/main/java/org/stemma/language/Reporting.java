package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * How the language says who reported something.
 *
 * @param publishers publisher or agency id to its names in this language, inflected forms included
 * @param verbs verbs of reporting, as they are written
 * @param phrases phrases before a source: {@code [according to, citing]}
 * @param relays phrases that make a second outlet the relay: {@code [citing, with reference to]}
 * @param hedges words that distance the writer: {@code [allegedly]}
 * @param denials words near a name that make it no attribution: {@code [denied, dismissed]}
 * @param roles words that make the paper something else than a source: {@code [photographer, shares of]}
 * @param circumscriptions phrases that stand for the paper once it was named: {@code [the newspaper]}
 */
public record Reporting(
        Map<String, List<String>> publishers,
        List<String> verbs,
        List<String> phrases,
        List<String> relays,
        List<String> hedges,
        List<String> denials,
        List<String> roles,
        List<String> circumscriptions) {

    static Reporting of(Yaml.Mapping section) {
        return new Reporting(
                section.mapping("publishers").lists(),
                section.texts("verbs"),
                section.texts("phrases"),
                section.texts("relays"),
                section.texts("hedges"),
                section.texts("denials"),
                section.texts("roles"),
                section.texts("circumscriptions"));
    }
}
