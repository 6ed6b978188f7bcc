package org.stemma.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.stemma.notation.Yaml;

/**
 * What never stands in a sentence of the language, as patterns over words joined by blanks.
 *
 * @param gaps where a word is missing between two
 * @param forms where a word has a form that doesn't go with its neighbour
 * @param joints words that join two and can't be left out: {@code [and, or]}
 * @param auxiliaries verb and tense ({@code have past}) to the words that stand before a verb
 */
public record Grammar(
        List<Pattern> gaps, List<Pattern> forms, List<String> joints, Map<String, List<String>> auxiliaries) {

    static Grammar of(Yaml.Mapping section) {
        return new Grammar(
                patterns(section.texts("gaps")),
                patterns(section.texts("forms")),
                section.texts("joints"),
                section.mapping("auxiliaries").lists());
    }

    private static List<Pattern> patterns(List<String> texts) {
        return texts.stream().map(Grammar::pattern).toList();
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("grammar: no regular expression: " + text, e);
        }
    }
}
