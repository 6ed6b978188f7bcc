package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * Words for days and dates beyond the month and weekday names that CLDR gives.
 *
 * @param days day of the month to its words, where a date may have it in words: {@code "1": [primero]}
 * @param months month number to further forms (genitives, abbreviations)
 * @param weekdays ISO weekday number (1 = Monday) to further forms, inflected
 * @param relative days from publication to their words: {@code "-1": [yesterday, last night]}
 * @param strictlyBefore words that make a weekday the one strictly before publication: {@code [last, past]}
 * @param nearest words that make a weekday the nearest one: {@code [this]}
 * @param next words that make a weekday the one strictly after publication: {@code [next, coming]}
 * @param lastWeek words that put a weekday into the calendar week before publication: {@code [上周]}
 * @param earlier words that put what was reported before the days of this report: {@code [earlier this month]}
 * @param connectors what may stand between day, month and year: {@code [of, nd, th]}
 * @param ambiguous names that are ordinary words too: they need their capital, and a month needs a day: {@code [may]}
 * @param numeric order of figures in a date: {@code dmy}, {@code mdy} (the day may follow the month's name) or {@code ymd}
 */
public record CalendarWords(
        Map<String, List<String>> days,
        Map<String, List<String>> months,
        Map<String, List<String>> weekdays,
        Map<String, List<String>> relative,
        List<String> strictlyBefore,
        List<String> nearest,
        List<String> next,
        List<String> lastWeek,
        List<String> earlier,
        List<String> connectors,
        List<String> ambiguous,
        String numeric) {

    static CalendarWords of(Yaml.Mapping section) {
        return new CalendarWords(
                section.mapping("days").lists(),
                section.mapping("months").lists(),
                section.mapping("weekdays").lists(),
                section.mapping("relative").lists(),
                section.texts("strictly-before"),
                section.texts("nearest"),
                section.texts("next"),
                section.texts("last-week"),
                section.texts("earlier"),
                section.texts("connectors"),
                section.texts("ambiguous"),
                section.text("numeric").orElse("dmy"));
    }
}
