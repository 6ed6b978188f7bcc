package org.stemma.language;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A date as far as the grammar read it; 0 stands for what isn't written.
 *
 * @param parts how many tokens it took
 * @param tail characters behind the last token that belong to it, such as 日
 * @param weekday 1–7
 * @param how the word that places a weekday, or RELATIVE with {@code days}
 */
record DateDraft(
        int parts,
        int tail,
        int year,
        int month,
        int day,
        int weekday,
        Optional<DateWord.Kind> how,
        int days,
        boolean persian) {

    static DateDraft of(int parts, int year, int month, int day) {
        return new DateDraft(parts, 0, year, month, day, 0, Optional.empty(), 0, false);
    }

    static DateDraft weekday(int parts, int weekday) {
        return of(parts, 0, 0, 0).on(weekday, 0);
    }

    /** The same with a tail of {@code characters}. */
    DateDraft ending(int characters) {
        return new DateDraft(parts, characters, year, month, day, weekday, how, days, persian);
    }

    /** The same on a weekday that took {@code more} tokens. */
    DateDraft on(int weekday, int more) {
        return new DateDraft(parts + more, tail, year, month, day, weekday, how, days, persian);
    }

    DateDraft placed(DateWord.Kind kind, int more) {
        return new DateDraft(parts + more, tail, year, month, day, weekday, Optional.of(kind), days, persian);
    }

    DateDraft inPersianYear() {
        return new DateDraft(parts, tail, year, month, day, weekday, how, days, true);
    }

    static DateDraft relative(int days) {
        return new DateDraft(1, 0, 0, 0, 0, 0, Optional.of(DateWord.Kind.RELATIVE), days, false);
    }

    Optional<DayOfWeek> dayOfWeek() {
        return weekday == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(weekday));
    }
}
