package org.stemma.job;

import java.util.Comparator;
import org.stemma.store.Rows.HistoryRow;

/** An axis and one name on it, such as {@code outlet} and {@code Kyiv Courier}. */
record Series(String axis, String subject) implements Comparable<Series> {

    /** The whole batch. */
    static final Series ALL = new Series("all", "all articles");

    private static final Comparator<Series> ORDER =
            Comparator.comparing(Series::axis).thenComparing(Series::subject);

    static Series of(HistoryRow row) {
        return new Series(row.axis(), row.subject());
    }

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
