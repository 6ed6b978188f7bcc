package org.stemma.article.container;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether 5/3/2026 is the fifth of March or the third of May. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ T,].{0,40})?");

    /** As written in job files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(DateOrder::id).toList();
    }

    /** The day in ISO form if it is written so, else the words as they are. */
    String iso(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        if (!numbers.matches()) {
            return words;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        int year = Integer.parseInt(numbers.group(4));
        try {
            return LocalDate.of(
                            year < 100 ? 2000 + year : year,
                            this == DAY_FIRST ? second : first,
                            this == DAY_FIRST ? first : second)
                    .toString();
        } catch (DateTimeException e) {
            return words;
        }
    }
}
