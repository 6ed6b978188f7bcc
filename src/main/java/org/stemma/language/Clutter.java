package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * Words that mark a paragraph as something else than the article.
 *
 * @param markers reason (subscription, navigation, feed, caption, related, paywall …) to phrases, in lower case
 */
public record Clutter(Map<String, List<String>> markers) {

    static Clutter of(Yaml.Mapping section) {
        return new Clutter(section.lists());
    }
}
