package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.anchor.Landmarks;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;

/**
 * A text's different anchors, weighed by an index.
 *
 * @param groups one for each anchor
 * @param mostAcross the most that a text of another language could reach
 * @param most the same within the language, where words count too
 */
record Asked(List<Group> groups, double mostAcross, double most) {

    /** A second mention of the same anchor is worth less than the first. */
    private static final double REPETITION = 0.3;

    /**
     * A reading that at least one text of the index has.
     *
     * @param ordinal its number in the index
     * @param texts how many have it
     */
    record Weighed(String term, long ordinal, int texts, double weight) {}

    /**
     * One anchor; it counts once, with the best reading that a text shares.
     *
     * @param readings the weightiest first; those that no text of the index has are left out
     * @param texts the sum of their texts
     */
    record Group(List<Weighed> readings, long texts) {}

    /** A text in units (sentences or paragraphs), read once: any of them can be asked together. */
    static final class Units {

        private final AnchorIndex index;
        private final List<List<Landmark>> landmarks;

        Units(AnchorIndex index, List<String> units, String language) {
            this.index = index;
            this.landmarks =
                    units.stream().map(unit -> Landmarks.of(unit, language)).toList();
        }

        int size() {
            return landmarks.size();
        }

        Asked all() {
            return of(index, landmarks);
        }

        Asked some(Collection<Integer> units) {
            return of(index, units.stream().map(landmarks::get).toList());
        }
    }

    private static Asked of(AnchorIndex index, List<List<Landmark>> units) {
        Map<List<Reading>, Integer> anchors = new LinkedHashMap<>();
        units.forEach(unit -> unit.forEach(each -> anchors.merge(each.readings(), 1, Integer::sum)));
        List<Group> groups = new ArrayList<>();
        double across = 0;
        double within = 0;
        for (Map.Entry<List<Reading>, Integer> anchor : anchors.entrySet()) {
            double times = 1 + REPETITION * StrictMath.log(anchor.getValue());
            List<Weighed> readings = weighed(index, anchor.getKey(), times);
            within += readings.stream().mapToDouble(Weighed::weight).findFirst().orElse(0);
            across += readings.stream()
                    .filter(each -> !each.term().startsWith("w:"))
                    .mapToDouble(Weighed::weight)
                    .findFirst()
                    .orElse(0);
            List<Weighed> held =
                    readings.stream().filter(each -> each.texts() > 0).toList();
            if (!held.isEmpty()) {
                groups.add(
                        new Group(held, held.stream().mapToLong(Weighed::texts).sum()));
            }
        }
        return new Asked(groups, across, within);
    }

    private static List<Weighed> weighed(AnchorIndex index, List<Reading> readings, double times) {
        return readings.stream()
                .map(reading -> weighed(index, reading, times))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term))
                .toList();
    }

    private static Weighed weighed(AnchorIndex index, Reading reading, double times) {
        long ordinal = index.ordinal(reading.term());
        int texts = ordinal < 0 ? 0 : index.frequency(reading.term());
        return new Weighed(reading.term(), ordinal, texts, times * index.weight(reading, texts));
    }

    /** What a text with these anchors reaches. */
    double reached(AnchorIndex.Held held) {
        double sum = 0;
        for (Group group : groups) {
            for (Weighed reading : group.readings()) {
                if (held.has(reading.ordinal())) {
                    sum += reading.weight();
                    break;
                }
            }
        }
        return sum;
    }
}
