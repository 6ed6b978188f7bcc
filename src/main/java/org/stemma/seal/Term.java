package org.stemma.seal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * How long texts may be kept.
 *
 * @param words a time from the end of the week, as ISO 8601 writes it, such as {@code P90D}, or a last day, such as {@code 2028-12-31}
 */
public record Term(String words) {

    private static final Pattern TIME = Pattern.compile("P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?");

    public Term {
        if (!isTime(words) && !isDay(words)) {
            throw new IllegalArgumentException("'" + words
                    + "' is no time to keep texts; write P90D, P18M or P2Y, or a last day such as 2028-12-31");
        }
    }

    /** The last day on which they may be kept. */
    public LocalDate lastDay(LocalDate end) {
        return isTime(words) ? end.plus(Period.parse(words)) : LocalDate.parse(words);
    }

    private static boolean isTime(String words) {
        return TIME.matcher(words).matches();
    }

    private static boolean isDay(String words) {
        try {
            return words.length() == 10 && words.equals(LocalDate.parse(words).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
