package org.stemma.witness.genealogy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A place where manuscripts differ.
 *
 * @param passage number of the statement that it belongs to
 * @param isWhole whether it is about a stretch of text being there at all
 * @param readings what stands there; empty if nothing does
 * @param states for each manuscript the number of its reading, −1 if it has nothing there to be read
 * @param passages how many statements it is about
 */
record Place(int passage, boolean isWhole, List<String> readings, List<Integer> states, int passages) {

    Place {
        readings = List.copyOf(readings);
        states = List.copyOf(states);
    }

    /** How readily the first reading becomes the second. */
    double rate(int from, int to) {
        return isWhole ? Turn.ofPassage(readings.get(to)) : Turn.ofWords(readings.get(from), readings.get(to));
    }

    /** The same place with what follows it, where the manuscripts differ in the same way. */
    Place with(Place next) {
        List<String> joined = IntStream.range(0, readings.size())
                .mapToObj(i -> (readings.get(i) + " " + next.readings.get(i)).strip())
                .toList();
        return new Place(passage, isWhole, joined, states, passages + next.passages);
    }
}
