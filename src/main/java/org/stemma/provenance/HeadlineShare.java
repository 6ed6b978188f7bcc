package org.stemma.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;
import org.stemma.text.Span;

/**
 * How much of an origin's title, weighed by rarity, an article holds, 0–1. In the title's own language a word is itself and not
 * what sounds like it: "however" is no "covered".
 */
final class HeadlineShare {

    private final Map<String, Span> places = new HashMap<>();
    private final Rarity rarity;

    /** @param article the article's anchors in text order */
    HeadlineShare(List<Landmark> article, Rarity rarity) {
        this.rarity = rarity;
        article.forEach(anchor -> anchor.readings().forEach(each -> places.putIfAbsent(each.term(), anchor.span())));
    }

    /** The share of a title, in the article's language or another; the places of what was found are added to {@code found}. */
    double of(List<Landmark> title, boolean sameLanguage, List<Span> found) {
        double shared = 0;
        double whole = 0;
        for (Landmark anchor : title) {
            List<Reading> readings = anchor.readings().stream()
                    .filter(each -> !sameLanguage || !isSound(each.term()))
                    .toList();
            whole += readings.stream().mapToDouble(rarity::of).max().orElse(0);
            shared += shared(readings, found);
        }
        return whole == 0 ? 0 : shared / whole;
    }

    private static boolean isSound(String term) {
        return term.startsWith("s:") || term.startsWith("s4:") || term.startsWith("e:");
    }

    private double shared(List<Reading> readings, List<Span> found) {
        double most = 0;
        for (Reading reading : readings) {
            Span place = places.get(reading.term());
            double weight = rarity.of(reading);
            if (place != null && weight > most) {
                most = weight;
                found.add(place);
            }
        }
        return most;
    }
}
