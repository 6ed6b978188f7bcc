package org.stemma.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.CalendarWords;
import org.stemma.language.DateReader;
import org.stemma.language.Folded;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Words;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.language.anchor.Landmarks;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;
import org.stemma.text.Span;

/**
 * What of an origin no other report would hold by chance: its proper names and its figures. Places of the gazetteer, concepts of
 * the lexicon, publishers, days and {@link HouseholdNames} are none, nor are words that the origin also writes small, small or
 * round numbers and years. An absolute notion: a register of six origins cannot say what is rare.
 *
 * @param items the names and figures of its text, each once
 * @param title those words of its title; whether they are names a title in capitals doesn't tell
 */
record Distinction(List<Item> items, List<Item> title) {

    private static final int SHORTEST_SOUND = 4;
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /**
     * A name or figure.
     *
     * @param terms equal to a reading's of the article where both hold it
     */
    record Item(Kind kind, Set<String> terms) {}

    static Distinction of(Origin origin) {
        String language = origin.language().orElse("en");
        List<Item> text = origin.text()
                .map(words -> items(words, language, List.of(Kind.NAME, Kind.NUMBER)))
                .orElse(List.of());
        return new Distinction(text, items(origin.title(), language, List.of(Kind.NAME, Kind.WORD, Kind.NUMBER)));
    }

    private static List<Item> items(String text, String language, List<Kind> kinds) {
        List<Landmark> anchors = Landmarks.of(text, language);
        List<Span> known = known(text, language, anchors);
        Map<String, Item> items = new LinkedHashMap<>();
        for (Landmark anchor : anchors) {
            boolean counts = kinds.contains(anchor.kind())
                    && (anchor.kind() == Kind.NUMBER ? isFigure(anchor) : isName(anchor, text, known));
            if (counts) {
                items.putIfAbsent(first(anchor), new Item(anchor.kind(), terms(anchor)));
            }
        }
        if (!kinds.contains(Kind.WORD)) {
            anchors.stream().filter(anchor -> isSmall(anchor, text)).forEach(anchor -> items.remove(first(anchor)));
        }
        return List.copyOf(items.values());
    }

    private static String first(Landmark anchor) {
        return anchor.readings().get(0).term();
    }

    private static boolean isSmall(Landmark anchor, String text) {
        return anchor.kind() == Kind.WORD
                && Character.isLowerCase(text.codePointAt(anchor.span().start()));
    }

    private static boolean isName(Landmark anchor, String text, List<Span> known) {
        return known.stream().noneMatch(span -> span.overlaps(anchor.span()))
                && !HouseholdNames.contains(anchor.span().of(text));
    }

    /** Two digits that matter, and neither small nor a year: 1.8 billion, 2,850, 17.5. */
    private static boolean isFigure(Landmark anchor) {
        BigDecimal value = new BigDecimal(first(anchor).substring(2)).abs().stripTrailingZeros();
        boolean whole = value.scale() <= 0;
        boolean year = whole && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) < 0;
        return value.precision() > 1 && !year && (!whole || value.compareTo(SMALL) > 0);
    }

    private static List<Span> known(String text, String language, List<Landmark> anchors) {
        List<Span> known = new ArrayList<>();
        anchors.stream().filter(anchor -> anchor.kind() == Kind.CONCEPT).forEach(anchor -> known.add(anchor.span()));
        LanguageProfile profile = Languages.of(language);
        Publishers.names(profile).find(Folded.of(text)).forEach(match -> known.add(match.span()));
        DateReader.find(text, profile, Optional.empty()).forEach(mention -> known.add(mention.span()));
        Set<String> days = days(profile.calendar());
        Words.spans(text).stream()
                .filter(span -> days.contains(Words.fold(span.of(text))))
                .forEach(known::add);
        return known;
    }

    private static Set<String> days(CalendarWords calendar) {
        Set<String> days = new TreeSet<>();
        calendar.months().values().forEach(words -> words.forEach(word -> days.add(plain(word))));
        calendar.weekdays().values().forEach(words -> words.forEach(word -> days.add(plain(word))));
        return days;
    }

    private static String plain(String word) {
        return Words.fold(word.replaceAll("[.*~]", ""));
    }

    /** The word itself and, where it is long enough to be told by it, its full sound. */
    private static Set<String> terms(Landmark anchor) {
        Set<String> terms = new TreeSet<>();
        for (Reading reading : anchor.readings()) {
            String term = reading.term();
            boolean sound = term.startsWith("s:") || term.startsWith("e:");
            boolean whole = sound
                    && reading.strength() == strongest(anchor, term.substring(0, 2))
                    && term.length() >= SHORTEST_SOUND + 2;
            if (whole || term.startsWith("w:") || term.startsWith("n:")) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static double strongest(Landmark anchor, String kind) {
        return anchor.readings().stream()
                .filter(reading -> reading.term().startsWith(kind))
                .mapToDouble(Reading::strength)
                .max()
                .orElse(0);
    }
}
