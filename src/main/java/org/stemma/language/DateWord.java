package org.stemma.language;

/**
 * What a calendar word means.
 *
 * @param value month 1–12, ISO weekday 1–7, or days from publication
 * @param weak a short or ambiguous form that means a date only beside other parts of one
 */
record DateWord(Kind kind, int value, boolean weak) {

    enum Kind {
        MONTH,
        PERSIAN_MONTH,
        WEEKDAY,
        RELATIVE,
        BEFORE,
        NEAREST,
        NEXT,
        LAST_WEEK,
        /** Figures; {@code value} is -1 where they are too many. */
        NUMBER
    }

    static DateWord of(Kind kind) {
        return new DateWord(kind, 0, false);
    }
}
