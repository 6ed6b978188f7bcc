package org.stemma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.store.Rows.DriverRow;
import org.stemma.store.Rows.HistoryRow;

/**
 * One series of the audit's history: how an outlet, a relay, a pivot language or the whole batch fared, up to this week.
 *
 * @param weeks at least one, oldest first
 */
public record Course(String axis, String subject, List<HistoryRow> weeks) {

    private static final String BATCH = "all";

    /** What needs a look first: those with a signal, outlets first, then the batch, then those with the most words. */
    private static final Comparator<Course> WEIGHTIEST_FIRST = Comparator.comparing(
                    (Course course) -> !course.now().isAlarm())
            .thenComparing(course -> !course.isBatch())
            .thenComparing(course -> course.now().isAlarm() ? course.axis() : "")
            .thenComparing(course -> -course.now().words())
            .thenComparing(Course::axis)
            .thenComparing(Course::subject);

    public Course {
        weeks = List.copyOf(weeks);
    }

    /** All of them, what needs a look first. */
    public static List<Course> all(Audit audit) {
        Map<String, List<HistoryRow>> rows = new LinkedHashMap<>();
        audit.results().history().stream()
                .sorted(Comparator.comparing(HistoryRow::period))
                .forEach(row -> rows.computeIfAbsent(row.axis() + "\n" + row.subject(), key -> new ArrayList<>())
                        .add(row));
        return rows.values().stream()
                .map(weeks -> new Course(weeks.get(0).axis(), weeks.get(0).subject(), weeks))
                .sorted(WEIGHTIEST_FIRST)
                .toList();
    }

    /** That of the whole batch. */
    public static Optional<Course> batch(Audit audit) {
        return all(audit).stream().filter(Course::isBatch).findFirst();
    }

    public boolean isBatch() {
        return axis.equals(BATCH);
    }

    /** {@code Harbor Ledger}, {@code by tass}, {@code through Russian} or {@code all articles}. */
    public String name() {
        return name(axis, subject);
    }

    /** The same of an axis and a name on it. */
    public static String name(String axis, String subject) {
        return switch (axis) {
            case "relay" -> "by " + subject;
            case "pivot" -> "through " + Locale.forLanguageTag(subject).getDisplayLanguage(Locale.ENGLISH);
            default -> subject;
        };
    }

    public HistoryRow now() {
        return weeks.get(weeks.size() - 1);
    }

    /** The last so many weeks. */
    public Course last(int most) {
        return new Course(axis, subject, weeks.subList(Math.max(0, weeks.size() - most), weeks.size()));
    }

    /** The week in which the present alarm was first given. */
    public Optional<HistoryRow> alarmed() {
        Optional<HistoryRow> first = Optional.empty();
        for (HistoryRow week : weeks) {
            boolean same = week.signal().equals(now().signal()) && week.isAlarm();
            first = same ? first.or(() -> Optional.of(week)) : Optional.empty();
        }
        return first;
    }

    /** What a week's chart says, in words. */
    public static String words(HistoryRow week) {
        return switch (week.signal()) {
            case "down" -> "worse since " + week.since().orElse(week.period());
            case "up" -> "better since " + week.since().orElse(week.period());
            case "too-short" -> "too few weeks to tell";
            case "too-small" -> "too few words to tell";
            default -> "steady";
        };
    }

    /** What moved a week, in words: {@code 30 for Certainty (usually 4), 55 in Harbor Ledger (usually 12)}; empty if nothing did. */
    public static String drivers(HistoryRow week, Audit audit) {
        return week.drivers().stream()
                .map(driver -> Tally.figure(driver.penalty(), 0) + named(driver, audit) + " (usually "
                        + Tally.figure(driver.usual(), 0) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String named(DriverRow driver, Audit audit) {
        return driver.kind().equals("type") ? " for " + Tally.type(driver.name()) : " in " + audit.name(driver.name());
    }
}
