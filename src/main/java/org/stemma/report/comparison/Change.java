package org.stemma.report.comparison;

import java.util.List;
import java.util.Optional;

/**
 * One line of {@code comparison.jsonl}: a row of the results that is another today.
 *
 * @param kind {@code finding}, {@code score}, {@code trace} or {@code parent}
 * @param change {@code gone}, {@code new} or {@code changed}
 * @param differs keys of a changed row that differ
 * @param then the sealed row
 * @param now today's row
 */
public record Change<T extends Record>(
        String kind, String change, Cause cause, List<String> differs, Optional<T> then, Optional<T> now) {

    public static final String GONE = "gone";
    public static final String NEW = "new";
    public static final String CHANGED = "changed";

    public Change {
        differs = List.copyOf(differs);
    }

    /** Today's row, or the sealed one of what is gone. */
    public T row() {
        return now.or(() -> then).orElseThrow();
    }

    public boolean is(String what) {
        return change.equals(what);
    }

    Change<T> by(Cause other) {
        return new Change<>(kind, change, other, differs, then, now);
    }
}
