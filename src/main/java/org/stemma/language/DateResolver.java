package org.stemma.language;

import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which day a date means, seen from the publication day. */
final class DateResolver {

    /** A day and month without year may be this many days ahead (an event that was announced). */
    private static final int DAYS_AHEAD = 60;

    /** A weekday that is written beside a day and month may point this many days away. */
    private static final int DAYS_FITTING = 800;

    private DateResolver() {}

    static Optional<LocalDate> resolve(DateDraft date, Optional<LocalDate> published) {
        if (date.persian()) {
            return persian(date, published);
        }
        if (date.year() > 0) {
            return date.day() > 0 ? day(date.year(), date.month(), date.day()) : Optional.empty();
        }
        return published.flatMap(seen -> from(date, seen));
    }

    private static Optional<LocalDate> from(DateDraft date, LocalDate published) {
        if (date.month() > 0) {
            return date.day() == 0
                    ? Optional.empty()
                    : nearest(date, published, years(published, y -> day(y, date.month(), date.day())));
        }
        if (date.day() > 0) {
            return nearest(date, published, months(published, date.day()));
        }
        return date.weekday() > 0
                ? Optional.of(weekday(DayOfWeek.of(date.weekday()), date.how(), published))
                : Optional.of(published.plusDays(date.days()));
    }

    private static List<LocalDate> years(LocalDate published, Function<Integer, Optional<LocalDate>> inYear) {
        // four years back reach the last 29 February
        return IntStream.rangeClosed(published.getYear() - 4, published.getYear() + 1)
                .mapToObj(inYear::apply)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<LocalDate> months(LocalDate published, int day) {
        return Stream.iterate(published.withDayOfMonth(1).minusMonths(2), month -> month.plusMonths(1))
                .limit(4)
                .flatMap(month -> day(month.getYear(), month.getMonthValue(), day).stream())
                .toList();
    }

    /** Of the candidates (ascending) the latest before or the first after, whichever is nearer; a written weekday decides first. */
    private static Optional<LocalDate> nearest(DateDraft date, LocalDate published, List<LocalDate> candidates) {
        Optional<LocalDate> past =
                candidates.stream().filter(day -> !day.isAfter(published)).reduce((a, b) -> b);
        Optional<LocalDate> ahead = candidates.stream()
                .filter(day -> day.isAfter(published) && away(day, published) <= DAYS_AHEAD)
                .findFirst();
        Optional<LocalDate> fitting = candidates.stream()
                .filter(day -> day.getDayOfWeek().getValue() == date.weekday() && away(day, published) <= DAYS_FITTING)
                .min(Comparator.comparing(day -> away(day, published)));
        boolean isAhead = ahead.isPresent()
                && past.filter(day -> away(day, published) <= away(ahead.get(), published))
                        .isEmpty();
        return fitting.isPresent() ? fitting : isAhead ? ahead : past;
    }

    private static long away(LocalDate day, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(published, day));
    }

    private static LocalDate weekday(DayOfWeek weekday, Optional<DateWord.Kind> how, LocalDate published) {
        LocalDate latest = published.with(TemporalAdjusters.previousOrSame(weekday));
        return switch (how.orElse(DateWord.Kind.WEEKDAY)) {
            case BEFORE -> published.with(TemporalAdjusters.previous(weekday));
            case NEXT -> published.with(TemporalAdjusters.next(weekday));
            case LAST_WEEK ->
                published.minusWeeks(1).with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(weekday));
            case NEAREST -> away(latest, published) <= 3 ? latest : latest.plusWeeks(1);
            default -> latest;
        };
    }

    /** Solar Hijri, by ICU's 33-year cycle. */
    private static Optional<LocalDate> persian(DateDraft date, Optional<LocalDate> published) {
        if (date.day() == 0) {
            return Optional.empty();
        }
        if (date.year() > 0) {
            return Optional.of(gregorian(date.year(), date.month(), date.day()));
        }
        return published.flatMap(seen ->
                nearest(date, seen, years(seen, y -> Optional.of(gregorian(y - 621, date.month(), date.day())))));
    }

    private static LocalDate gregorian(int year, int month, int day) {
        PersianCalendar calendar = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(year, month - 1, day);
        return Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
