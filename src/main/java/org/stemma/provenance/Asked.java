package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
     * @param holders the texts that have it
     */
    record Weighed(String term, long ordinal, AnchorIndex.Holders holders, double weight) {

        Weighed by(double times) {
            return new Weighed(term, ordinal, holders, times * weight);
        }

        int texts() {
            return holders.count();
        }
    }

    /**
     * One anchor; it counts once, with the best reading that a text shares.
     *
     * @param readings the weightiest first; those that no text of the index has are left out
     * @param texts the sum of their texts
     */
    record Group(List<Weighed> readings, long texts) {}

    /** A text in units (sentences or paragraphs), read and looked up once: any of them can be asked together. */
    static final class Units {

        private final AnchorIndex index;
        private final List<List<Landmark>> landmarks;
        private final Map<Reading, Weighed> weighed = new HashMap<>();

        Units(AnchorIndex index, List<String> units, String language) {
            this(index, units.stream().map(unit -> Landmarks.of(unit, language)).toList());
        }

        Units(AnchorIndex index, List<List<Landmark>> landmarks) {
            this.index = index;
            this.landmarks = List.copyOf(landmarks);
        }

        int size() {
            return landmarks.size();
        }

        Asked all() {
            return of(landmarks);
        }

        Asked some(Collection<Integer> units) {
            return of(units.stream().map(landmarks::get).toList());
        }

        private Asked of(List<List<Landmark>> units) {
            Map<List<Reading>, Integer> anchors = new LinkedHashMap<>();
            units.forEach(unit -> unit.forEach(each -> anchors.merge(each.readings(), 1, Integer::sum)));
            List<Group> groups = new ArrayList<>();
            double across = 0;
            double within = 0;
            for (Map.Entry<List<Reading>, Integer> anchor : anchors.entrySet()) {
                double times = 1 + REPETITION * StrictMath.log(anchor.getValue());
                List<Weighed> readings = weighed(anchor.getKey(), times);
                within += readings.stream()
                        .mapToDouble(Weighed::weight)
                        .findFirst()
                        .orElse(0);
                across += readings.stream()
                        .filter(each -> !each.term().startsWith("w:"))
                        .mapToDouble(Weighed::weight)
                        .findFirst()
                        .orElse(0);
                List<Weighed> held =
                        readings.stream().filter(each -> each.texts() > 0).toList();
                if (!held.isEmpty()) {
                    groups.add(new Group(
                            held, held.stream().mapToLong(Weighed::texts).sum()));
                }
            }
            return new Asked(groups, across, within);
        }

        private List<Weighed> weighed(List<Reading> readings, double times) {
            return readings.stream()
                    .map(reading ->
                            weighed.computeIfAbsent(reading, this::lookedUp).by(times))
                    .sorted(Comparator.comparingDouble(Weighed::weight)
                            .reversed()
                            .thenComparing(Weighed::term))
                    .toList();
        }

        private Weighed lookedUp(Reading reading) {
            AnchorIndex.Holders holders = index.holders(reading.term());
            long ordinal = holders.count() == 0 ? -1 : index.ordinal(reading.term());
            return new Weighed(reading.term(), ordinal, holders, index.weight(reading, holders.count()));
        }
    }

    /** Prepared to be held against many texts. */
    Reach reach() {
        return new Reach(this);
    }

    /** What texts reach, by their anchors' numbers: the work goes with the text's anchors, not with the question's. */
    static final class Reach {

        private final long[] ordinals;
        private final int[] groups;
        private final double[] weights;
        private final int size;

        private record Key(long ordinal, int group, double weight) {}

        private Reach(Asked asked) {
            List<Key> keys = IntStream.range(0, asked.groups().size())
                    .boxed()
                    .flatMap(group -> asked.groups().get(group).readings().stream()
                            .map(reading -> new Key(reading.ordinal(), group, reading.weight())))
                    .sorted(Comparator.comparingLong(Key::ordinal))
                    .toList();
            this.ordinals = keys.stream().mapToLong(Key::ordinal).toArray();
            this.groups = keys.stream().mapToInt(Key::group).toArray();
            this.weights = keys.stream().mapToDouble(Key::weight).toArray();
            this.size = asked.groups().size();
        }

        /** What a text with these anchors reaches. */
        double of(AnchorIndex.Held held) {
            double[] best = new double[size];
            int key = 0;
            for (long ordinal : held.ordinals()) {
                while (key < ordinals.length && ordinals[key] < ordinal) {
                    key++;
                }
                for (int same = key; same < ordinals.length && ordinals[same] == ordinal; same++) {
                    best[groups[same]] = Math.max(best[groups[same]], weights[same]);
                }
            }
            double sum = 0;
            for (double weight : best) {
                sum += weight;
            }
            return sum;
        }
    }
}
