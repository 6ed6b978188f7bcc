package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * What news is about, in words: enough to recognise a text or a sentence in another language.
 *
 * @param words concept, the same in every language, to its words; {@code poliz*} is every word that begins so
 */
public record Lexicon(Map<String, List<String>> words) {

    static Lexicon of(Yaml.Mapping section) {
        return new Lexicon(section.lists());
    }
}
