package org.stemma.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Which of several readings most independent witnesses have. */
final class Readings {

    private Readings() {}

    /** The objections that share the reading with most branches behind it; of equals the first by its words. */
    static <T> List<T> leading(List<T> objections, Function<T, String> reading, Function<T, String> branch) {
        Map<String, List<T>> byReading = new TreeMap<>();
        objections.forEach(each -> byReading
                .computeIfAbsent(reading.apply(each), key -> new ArrayList<>())
                .add(each));
        List<T> leading = List.of();
        long most = 0;
        for (List<T> each : byReading.values()) {
            long branches = each.stream().map(branch).distinct().count();
            if (branches > most) {
                most = branches;
                leading = each;
            }
        }
        return leading;
    }
}
