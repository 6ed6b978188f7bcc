package org.stemma.language;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * Finds the dates of a text. Deterministic: the only "today" is the publication day that the caller gives. Linear in the
 * text's length.
 *
 * <p>Seen from the publication day, a bare weekday is the latest such day up to it, "last Tuesday" the one strictly
 * before, a day and month without year the nearest such date, at most 60 days ahead.
 */
public final class DateReader {

    /** Longer texts are read in stretches of about this many characters. */
    private static final int STRETCH = 8_192;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*+", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{0,6}Z?)");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final int LONGEST_STAMP = 400;

    private DateReader() {}

    /**
     * One date as far as it is written; a date of the Solar Hijri calendar has no parts, only the day it means.
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
        DateWords words = DateWords.of(profile);
        List<DateMention> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfStretch(text, start);
            List<DateToken> tokens = DateToken.in(text, new Span(start, end), words);
            DateGrammar grammar = new DateGrammar(text, tokens, words);
            int i = 0;
            while (i < tokens.size()) {
                Optional<DateDraft> date = grammar.at(i);
                int first = i;
                date.ifPresent(draft -> found.add(mention(text, tokens, first, draft, published)));
                i += date.map(DateDraft::parts).orElse(1);
            }
            start = end;
        }
        return found;
    }

    /** At a blank where there is one, so that no date is cut. */
    private static int endOfStretch(String text, int start) {
        if (text.length() - start <= 2 * STRETCH) {
            return text.length();
        }
        int end = start + STRETCH;
        while (end < start + 2 * STRETCH && text.charAt(end) != '\n' && !isSentenceEnd(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSentenceEnd(String text, int i) {
        return text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static DateMention mention(
            String text, List<DateToken> tokens, int first, DateDraft date, Optional<LocalDate> published) {
        int end = tokens.get(first + date.parts() - 1).span().end() + date.tail();
        Span span = new Span(tokens.get(first).span().start(), end);
        Optional<LocalDate> resolved = DateResolver.resolve(date, published);
        return new DateMention(
                span,
                span.of(text),
                part(date, date.year()),
                part(date, date.month()),
                part(date, date.day()),
                date.dayOfWeek(),
                resolved);
    }

    private static OptionalInt part(DateDraft date, int value) {
        return value == 0 || date.persian() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** A publication time as outlets write it: ISO, RFC 1123, seconds since 1970, or a full date in the profile's language. */
    public static Optional<LocalDate> published(String words, LanguageProfile profile) {
        String stamp = words.strip();
        if (stamp.length() > LONGEST_STAMP) {
            stamp = stamp.substring(0, LONGEST_STAMP);
        }
        Matcher iso = ISO.matcher(stamp);
        Matcher compact = COMPACT.matcher(stamp);
        if (EPOCH.matcher(stamp).matches()) {
            return Optional.of(epoch(Long.parseLong(stamp)));
        }
        if (iso.matches()) {
            return written(iso);
        }
        if (compact.matches()) {
            return written(compact);
        }
        String rest = stamp;
        return full(rest, profile).or(() -> full(rest, Languages.of("en")));
    }

    private static Optional<LocalDate> written(Matcher parts) {
        DateDraft date = DateDraft.of(
                1,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
        return DateResolver.resolve(date, Optional.empty());
    }

    private static LocalDate epoch(long number) {
        Instant instant = number > 99_999_999_999L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Optional<LocalDate> full(String words, LanguageProfile profile) {
        return find(words, profile, Optional.empty()).stream()
                .flatMap(mention -> mention.resolved().stream())
                .findFirst();
    }
}
