package org.stemma.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An ISO 8601 week, such as {@code 2023-W08}: what a scheduled run belongs to.
 *
 * @param name year of the week and its number in two digits
 */
public record Period(String name) implements Comparable<Period> {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-W(\\d{2})");

    public Period {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || !exists(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))) {
            throw new IllegalArgumentException("'" + name + "' is no ISO week; write it as 2023-W08");
        }
    }

    /** The week that the day belongs to. */
    public static Period of(LocalDate day) {
        return new Period(String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    /** The last week that had ended when {@code today} began. */
    public static Period lastCompleted(LocalDate today) {
        return of(today.minusWeeks(1));
    }

    /** This week and every later one up to {@code last}, oldest first; none if {@code last} is earlier. */
    public List<Period> until(Period last) {
        return Stream.iterate(this, week -> week.compareTo(last) <= 0, Period::next)
                .toList();
    }

    /** Its Sunday. */
    public LocalDate lastDay() {
        return LocalDate.parse(name + "-7", DateTimeFormatter.ISO_WEEK_DATE);
    }

    private Period next() {
        return of(lastDay().plusDays(1));
    }

    private static boolean exists(int year, int week) {
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 6, 1))
                .getMaximum();
        return week >= 1 && week <= weeks;
    }

    @Override
    public int compareTo(Period other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
