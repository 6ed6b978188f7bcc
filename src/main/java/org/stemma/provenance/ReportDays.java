package org.stemma.provenance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.language.DateReader.DateMention;
import org.stemma.provenance.Judgement.Manner;
import org.stemma.text.Span;

/** On which day a publisher reported: only a date that hangs on the words of reporting, never the event's. */
final class ReportDays {

    private final Reading reading;
    private final boolean datesPrecedeVerbs;
    private final Optional<LocalDate> published;

    /** A day and the words it came from. */
    record ReportDay(LocalDate day, String words, Span span) {}

    ReportDays(Reading reading, String order, Optional<LocalDate> published) {
        this.reading = reading;
        this.datesPrecedeVerbs = order.equals("verb-last") || order.equals("dates-first");
        this.published = published;
    }

    Optional<ReportDay> of(Judgement judgement) {
        Span m = judgement.mention().span();
        Span cue = judgement.cue();
        boolean verb = judgement.manner() == Manner.VERB || judgement.manner() == Manner.TOLD;
        if (judgement.manner() == Manner.SIGNED
                || judgement.manner() == Manner.LABEL
                || reading.dates().isEmpty()) {
            return Optional.empty();
        }
        return first(date -> isWithin(m, cue, date))
                .or(() -> verb ? Optional.empty() : first(date -> cue.contains(date)))
                .or(() -> first(date -> isBehind(m.end(), date)))
                .or(() -> verb && !datesPrecedeVerbs ? first(date -> isBehind(cue.end(), date)) : Optional.empty())
                .or(() -> verb || isVerb(cue)
                        ? first(date -> isBefore(Math.min(m.start(), cue.start()), date, judgement))
                        : Optional.empty());
    }

    /** 报道称 is a phrase behind the paper's name, and its verb. */
    private boolean isVerb(Span cue) {
        return reading.hasBetween(Cue.VERB, cue.start(), cue.end());
    }

    private Optional<ReportDay> first(Predicate<Span> fits) {
        return reading.dates().stream()
                .filter(date -> fits.test(date.span()))
                .flatMap(date -> day(date).stream())
                .findFirst();
    }

    /** Between the name and its verb or phrase, with little but fillers beside it on one of its sides. */
    private boolean isWithin(Span m, Span cue, Span date) {
        int from = Math.min(m.end(), cue.end());
        int to = Math.max(m.start(), cue.start());
        return from <= date.start()
                && date.end() <= to
                && (isNear(from, date.start(), 1) && (datesPrecedeVerbs || reading.strangers(date.end(), to) <= 2)
                        || isNear(date.end(), to, 0));
    }

    private boolean isBehind(int place, Span date) {
        return place <= date.start() && (isNear(place, date.start(), 1) || isSetOff(place, date.start()));
    }

    /** "Bloomberg, 1 Ekim'de": where verbs come last, a comma may stand behind their subject. */
    private boolean isSetOff(int from, int to) {
        return datesPrecedeVerbs && reading.strangers(from, to) == 0 && reading.walls(from, to) == 0;
    }

    private boolean isNear(int from, int to, int words) {
        int strangers = reading.strangers(from, to);
        boolean comma = reading.commas(from, to) > 0;
        boolean reportingBetween =
                strangers == 0 && (reading.hasBetween(Cue.REPORT, from, to) || reading.hasBetween(Cue.VERB, from, to));
        return strangers <= 2 * words
                && reading.walls(from, to) == 0
                && (!comma || reportingBetween)
                && !reading.hasBetween(Cue.COMPLEMENTIZER, from, to);
    }

    private boolean isBefore(int place, Span date, Judgement judgement) {
        if (date.end() > place || reading.walls(date.end(), place) > 0 || isTelegram(date)) {
            return false;
        }
        if (reading.commas(date.end(), place) == 0) {
            return reading.halfWords(date.end(), place) <= 4;
        }
        boolean opens = reading.strangers(reading.span().start(), date.start()) == 0
                && reading.commas(reading.span().start(), date.start()) == 0;
        return opens
                && reading.halfWords(date.end(), place) == 0
                && !isParenthesis(judgement.whole().end());
    }

    /** 新华社北京2月22日电: the day of the dispatch. */
    private boolean isTelegram(Span date) {
        return date.end() < reading.span().end() && "电電讯".indexOf(reading.text().charAt(date.end())) >= 0;
    }

    /** "On Thursday, writes the WSJ, they met": the Thursday is theirs. */
    private boolean isParenthesis(int end) {
        int i = end;
        while (i < reading.span().end()
                && !Character.isLetterOrDigit(reading.text().charAt(i))) {
            i++;
        }
        return reading.commas(end, i) > 0;
    }

    private Optional<ReportDay> day(DateMention date) {
        return date.resolved()
                .map(day -> upToPublication(date, day))
                .flatMap(day -> day.map(d -> new ReportDay(d, date.words(), date.span())));
    }

    /** Nobody has reported tomorrow; one day is left for the time zones. */
    private Optional<LocalDate> upToPublication(DateMention date, LocalDate day) {
        if (published.isEmpty() || !day.isAfter(published.get())) {
            return Optional.of(day);
        }
        if (date.day().isEmpty() && date.weekday().isPresent()) {
            return Optional.of(day.minusWeeks(1));
        }
        if (date.month().isEmpty()) {
            return date.day().isPresent() ? Optional.of(day.minusMonths(1)) : Optional.empty();
        }
        return day.isAfter(published.get().plusDays(1)) ? Optional.empty() : Optional.of(day);
    }

    /** The words of the attribution, its day included. */
    static Span whole(Judgement judgement, Optional<ReportDay> day) {
        Span span = judgement.whole();
        return day.map(d -> new Span(
                        Math.min(span.start(), d.span().start()),
                        Math.max(span.end(), d.span().end())))
                .orElse(span);
    }
}
