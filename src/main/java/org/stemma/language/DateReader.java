package org.stemma.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.text.Span;

/** Finds the dates of a text. Deterministic: the only "today" is the publication day that the caller gives. */
public final class DateReader {

    private DateReader() {}

    /**
     * One date as far as it is written.
     *
     * @param span its place
     * @param words what stands there
     * @param resolved the day, where publication day and words determine it
     */
    public record DateMention(
            Span span,
            String words,
            OptionalInt year,
            OptionalInt month,
            OptionalInt day,
            Optional<DayOfWeek> weekday,
            Optional<LocalDate> resolved) {}

    /** The dates in text order: full and partial dates, weekdays, words such as "yesterday". */
    public static List<DateMention> find(String text, LanguageProfile profile, Optional<LocalDate> published) {
        return List.of();
    }

    /** A publication time as outlets write it: ISO, RFC 1123, or a full date in the profile's language. */
    public static Optional<LocalDate> published(String words, LanguageProfile profile) {
        return Optional.empty();
    }
}
