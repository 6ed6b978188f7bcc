package org.stemma.report.comparison;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows of two results, each beside its counterpart. Linear.
 *
 * @param kind what the rows are called in a {@link Change}
 * @param ignored components that are compared elsewhere
 */
record Matching<T extends Record>(String kind, Set<String> ignored) {

    private static final Cause NOT_ASKED = new Cause(Cause.UNEXPLAINED, "", List.of());

    /** What differs; rows are the same by the first of the names that both have. */
    List<Change<T>> changes(List<T> then, List<T> now, List<Function<T, String>> names) {
        List<T> left = new ArrayList<>(then);
        List<T> right = new ArrayList<>(now);
        List<Change<T>> changes = new ArrayList<>();
        for (Function<T, String> name : names) {
            pair(left, right, name, changes);
        }
        left.forEach(row -> changes.add(change(Change.GONE, Optional.of(row), Optional.empty())));
        right.forEach(row -> changes.add(change(Change.NEW, Optional.empty(), Optional.of(row))));
        return changes;
    }

    /** Takes the pairs out of both lists; equal ones are no change. */
    private void pair(List<T> left, List<T> right, Function<T, String> name, List<Change<T>> changes) {
        Map<String, List<T>> byName = new LinkedHashMap<>();
        right.forEach(row ->
                byName.computeIfAbsent(name.apply(row), n -> new ArrayList<>()).add(row));
        List<T> alone = new ArrayList<>();
        for (T row : left) {
            List<T> same = byName.getOrDefault(name.apply(row), List.of());
            if (same.isEmpty()) {
                alone.add(row);
            } else {
                changed(row, same.remove(0)).ifPresent(changes::add);
            }
        }
        left.clear();
        left.addAll(alone);
        right.clear();
        byName.values().forEach(right::addAll);
    }

    private Optional<Change<T>> changed(T then, T now) {
        Change<T> change = change(Change.CHANGED, Optional.of(then), Optional.of(now));
        return change.differs().isEmpty() ? Optional.empty() : Optional.of(change);
    }

    private Change<T> change(String what, Optional<T> then, Optional<T> now) {
        boolean both = then.isPresent() && now.isPresent();
        List<String> differs = both ? differs(then.get(), now.get()) : List.of();
        return new Change<>(kind, what, NOT_ASKED, differs, then, now);
    }

    private List<String> differs(T then, T now) {
        return Stream.of(then.getClass().getRecordComponents())
                .filter(component -> !ignored.contains(component.getName()))
                .filter(component -> !Objects.equals(value(then, component), value(now, component)))
                .map(Matching::key)
                .toList();
    }

    /** A component as it is called in the results' lines. */
    static String key(RecordComponent component) {
        return component.getName().replaceAll("(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT);
    }

    /** What stands in a component. */
    static Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rows are public records: " + row.getClass(), e);
        }
    }
}
