package org.stemma.provenance;

import java.util.HashMap;
import java.util.Map;
import org.stemma.language.anchor.Landmarks.Reading;

/** What shared readings are worth in an index, each looked up once while one article is weighed; not for several threads. */
record Rarity(OriginIndex index, Map<Reading, Double> known) {

    Rarity(OriginIndex index) {
        this(index, new HashMap<>());
    }

    double of(Reading reading) {
        return known.computeIfAbsent(reading, index::weight);
    }
}
