package org.stemma.witness.pivot;

import java.util.List;
import java.util.Optional;

/** What happened to a name between two English texts. Points: ENGINE measurements, §6. */
enum Respelling {
    /** A script without vowels makes the translator guess where they stood. */
    VOWELS_MOVED("consonants kept, vowels moved", 2, List.of("he", "ar", "fa")),
    /** Cyrillic keeps the sound and loses the spelling. */
    BY_SOUND("spelled by sound", 0.7, List.of("ru", "uk")),
    /** One form for two spellings, such as Tomas and Thomas. */
    OTHER_SCRIPT("spelled as from another script", 0.7, List.of("ru", "uk", "he", "ar", "fa", "zh", "ja")),
    /** Other vowels in the same places. */
    VOWELS_CHANGED("vowels changed", 0.7, List.of("ru", "uk", "he", "ar", "fa", "zh", "ja"));

    /** Fewer consonants than this are alike by accident, unless a name beside it is the same. */
    private static final int CONSONANTS_THAT_IDENTIFY = 4;

    private static final int FEWEST_CONSONANTS = 2;

    private final String id;
    private final double points;
    private final List<String> languages;

    Respelling(String id, double points, List<String> languages) {
        this.id = id;
        this.points = points;
        this.languages = languages;
    }

    List<String> languages() {
        return languages;
    }

    PivotSignal signal(Name name, Name other) {
        return new PivotSignal(id, "name", points, name.word() + " for " + other.word());
    }

    /** Nothing if the two are not one name, or if no script explains the difference. */
    static Optional<Respelling> of(Name name, Name other) {
        Spelling here = name.spelling();
        Spelling there = other.spelling();
        boolean sameConsonants = here.consonants().equals(there.consonants());
        boolean sameSound = here.sound().equals(there.sound());
        if ((!sameConsonants && !sameSound) || !isOneName(name, other)) {
            return Optional.empty();
        }
        if (here.plain().equals(there.plain())) {
            return Optional.of(OTHER_SCRIPT);
        }
        if (!sameConsonants) {
            return Optional.of(BY_SOUND);
        }
        return Optional.of(here.frame().equals(there.frame()) ? VOWELS_CHANGED : VOWELS_MOVED);
    }

    private static boolean isOneName(Name name, Name other) {
        int consonants = name.spelling().consonants().length();
        return consonants >= CONSONANTS_THAT_IDENTIFY
                || (consonants >= FEWEST_CONSONANTS && name.sharesNeighbour(other));
    }
}
