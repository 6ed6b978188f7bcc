package org.stemma.report.comparison;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.report.Evidence;
import org.stemma.report.Tally;

/** One component of a row, then and now, as people read it. */
record Difference(String name, String then, String now) {

    private static final int LONGEST = 90;

    static <T extends Record> Difference of(RecordComponent component, Change<T> change) {
        return new Difference(
                Matching.key(component).replace('_', ' '),
                change.then().map(row -> said(Matching.value(row, component))).orElse("–"),
                change.now().map(row -> said(Matching.value(row, component))).orElse("–"));
    }

    /** Every component that differs; nested rows are told by their name alone. */
    static <T extends Record> String all(Change<T> change) {
        return Stream.of(change.row().getClass().getRecordComponents())
                .filter(component -> change.differs().contains(Matching.key(component)))
                .map(component -> of(component, change).words())
                .collect(Collectors.joining("\n"));
    }

    String words() {
        return then.equals(now) ? name + " differs" : name + ": " + then + " → " + now;
    }

    private static String said(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(Difference::said).orElse("–");
        }
        if (value instanceof Double number) {
            return Tally.figure(number, 2);
        }
        if (value instanceof Collection<?> all) {
            boolean nested = all.stream().anyMatch(Record.class::isInstance);
            return nested
                    ? all.size() + " rows"
                    : all.isEmpty()
                            ? "–"
                            : excerpt(all.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return value instanceof Record ? "" : excerpt(String.valueOf(value));
    }

    private static String excerpt(String words) {
        return words.isBlank() ? "–" : Evidence.excerpt(words, 0, LONGEST);
    }
}
