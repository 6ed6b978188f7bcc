package org.stemma.witness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.DateReader;
import org.stemma.language.DateReader.DateMention;
import org.stemma.language.LanguageProfile;
import org.stemma.language.NumberReader;

/**
 * The figures and calendar days of a wording, comparable between languages.
 *
 * <p>Factors of a thousand are not told apart, so that 7.5 billion and 7,500 million are one figure wherever a multiplier is
 * not understood; whoever needs them asks the checks. Weekdays and "yesterday" are left out, as they depend on time zones.
 *
 * @param values comparable form to the words that stand in the text
 */
record Figures(SortedMap<String, String> values) {

    static Figures of(String text, LanguageProfile profile, Optional<LocalDate> published) {
        SortedMap<String, String> values = new TreeMap<>();
        List<DateMention> dates = DateReader.find(text, profile, published);
        dates.stream()
                .filter(date -> date.month().isPresent() && date.day().isPresent())
                .forEach(date -> values.put(
                        "day " + date.month().getAsInt() + "-" + date.day().getAsInt(), date.words()));
        NumberReader.find(text, profile).stream()
                .filter(number -> number.value().signum() > 0 && number.value().compareTo(BigDecimal.ONE) != 0)
                .filter(number -> dates.stream().noneMatch(date -> date.span().overlaps(number.span())))
                .forEach(number ->
                        values.put(comparable(number.value()), number.span().of(text)));
        return new Figures(values);
    }

    /** The value brought between 1 and 1000 by factors of a thousand. */
    private static String comparable(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int thousands = Math.floorDiv(stripped.precision() - stripped.scale() - 1, 3);
        return stripped.movePointLeft(3 * thousands).stripTrailingZeros().toPlainString();
    }

    /** Whether each states a figure that the other replaces by another one. */
    boolean conflictWith(Figures other) {
        return !without(other).isEmpty() && !other.without(this).isEmpty();
    }

    SortedMap<String, String> without(Figures other) {
        SortedMap<String, String> rest = new TreeMap<>(values);
        rest.keySet().removeAll(other.values.keySet());
        return rest;
    }

    /** The figures that both have, in these words. */
    SortedMap<String, String> sharedWith(Figures other) {
        SortedMap<String, String> shared = new TreeMap<>(values);
        shared.keySet().retainAll(other.values.keySet());
        return shared;
    }
}
