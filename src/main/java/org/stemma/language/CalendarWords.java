package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * Words for days and dates beyond the month and weekday names that CLDR gives.
 *
 * @param months month number to further forms (genitives, abbreviations)
 * @param weekdays ISO weekday number (1 = Monday) to further forms, inflected
 * @param relative days from publication to their words: {@code "-1": [yesterday, last night]}
 * @param strictlyBefore words that make a weekday the one strictly before publication: {@code [last, past]}
 */
public record CalendarWords(
        Map<String, List<String>> months,
        Map<String, List<String>> weekdays,
        Map<String, List<String>> relative,
        List<String> strictlyBefore) {

    static CalendarWords of(Yaml.Mapping section) {
        return new CalendarWords(
                section.mapping("months").lists(),
                section.mapping("weekdays").lists(),
                section.mapping("relative").lists(),
                section.texts("strictly-before"));
    }
}
