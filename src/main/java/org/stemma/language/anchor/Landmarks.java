package org.stemma.language.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Scripts;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.text.Span;

/**
 * The {@link Anchors} of a whole text as terms of an index: equal terms of two texts answer each other. What may be read in
 * more than one way, such as a name by how it sounds, is one landmark of several terms. Deterministic.
 */
public final class Landmarks {

    /** No report is longer. */
    private static final int CHARACTERS_READ = 300_000;

    private static final int SHORTEST_CODE = 3;
    private static final int SHORTEST_CUT_CODE = 4;

    /**
     * One reading of a landmark.
     *
     * @param term equal terms of two texts answer each other; the part before the colon says of what kind they are
     * @param strength 0–1, how much an equal term is worth beside the landmark's other readings
     */
    public record Reading(String term, double strength) {}

    /**
     * One recognisable stretch.
     *
     * @param kind what it is
     * @param readings from exact to rough; two texts share the landmark if they share one
     * @param span its place
     */
    public record Landmark(Kind kind, List<Reading> readings, Span span) {

        public Landmark {
            readings = List.copyOf(readings);
        }

        /** This and other readings, in a place at least as long; of equal terms the first counts. */
        Landmark and(Landmark other) {
            List<Reading> all = new ArrayList<>(readings);
            for (Reading reading : other.readings) {
                if (readings.stream().noneMatch(known -> known.term().equals(reading.term()))) {
                    all.add(reading);
                }
            }
            return new Landmark(kind, all, other.span.length() > span.length() ? other.span : span);
        }
    }

    private final String text;
    private final String language;
    private final LanguageProfile profile;

    private final Map<Place, Landmark> found = new LinkedHashMap<>();

    /** Names that begin in one place are readings of one. */
    private record Place(Kind kind, int start) {}

    private Landmarks(String text, String tag) {
        this.text = text.length() > CHARACTERS_READ ? text.substring(0, CHARACTERS_READ) : text;
        this.language = Scripts.primary(tag);
        this.profile = Languages.of(tag);
        new Anchors(tag).find(this.text).forEach(this::read);
    }

    /** The landmarks of a text in text order, kind by kind. */
    public static List<Landmark> of(String text, String tag) {
        return List.copyOf(new Landmarks(text, tag).found.values());
    }

    private void read(Anchors.Mention mention) {
        Anchor anchor = mention.anchor();
        Span span = mention.span();
        switch (anchor.kind()) {
            case NUMBER -> add(Kind.NUMBER, span, "n:" + anchor.key(), number(anchor.key()));
            case CONCEPT -> add(Kind.CONCEPT, span, "c:" + anchor.key(), concept(anchor.key()));
            case NAME, WORD -> word(anchor, span);
            case PAIR -> add(Kind.PAIR, span, "w:" + language + ":" + anchor.key(), span.length() > 1 ? 0.7 : 0);
            case ECHO -> syllables(Kind.ECHO, span, Sound.eastAsian(anchor.key()), 1);
            case COMMON, MARK -> {}
        }
    }

    private void add(Kind kind, Span span, String term, double strength) {
        if (strength > 0) {
            Landmark landmark = new Landmark(kind, List.of(new Reading(term, strength)), span);
            found.merge(new Place(kind, span.start()), landmark, Landmark::and);
        }
    }

    private static double number(String value) {
        return value.length() == 1 ? 0.4 : value.length() == 2 ? 0.7 : 1;
    }

    /** A month or weekday is in any news. */
    private static double concept(String id) {
        return id.startsWith("month") || id.startsWith("weekday") ? 0.5 : 1;
    }

    private void word(Anchor anchor, Span span) {
        String word = span.of(text);
        double strength = anchor.kind() == Kind.NAME ? 1 : 0.8;
        add(anchor.kind(), span, "w:" + language + ":" + anchor.key(), 1);
        for (String code : codes(word)) {
            add(anchor.kind(), span, "s:" + code, code.length() >= SHORTEST_CODE ? strength : 0);
            if (code.length() >= SHORTEST_CUT_CODE) {
                add(anchor.kind(), span, "s:" + cut(code), 0.9 * strength);
                add(anchor.kind(), span, "s4:" + code.substring(0, SHORTEST_CUT_CODE), 0.7 * strength);
            }
        }
        boolean katakana = Chunks.isKatakana(word.codePointAt(0));
        syllables(anchor.kind(), span, Sound.eastAsian(word), katakana ? strength : 0.8 * strength);
    }

    private Collection<String> codes(String word) {
        TreeSet<String> codes = new TreeSet<>();
        Clitics.forms(word, profile).forEach(form -> codes.addAll(Sound.codes(form)));
        return codes;
    }

    private void syllables(Kind kind, Span span, String code, double strength) {
        add(kind, span, "e:" + code, code.length() >= SHORTEST_CODE ? strength : 0);
        if (kind != Kind.ECHO && code.length() >= SHORTEST_CUT_CODE) {
            add(kind, span, "e:" + cut(code), 0.85 * strength);
        }
    }

    private static String cut(String code) {
        return code.substring(0, code.length() - 1);
    }
}
