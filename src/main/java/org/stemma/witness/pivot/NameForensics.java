package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Transliterations;
import org.stemma.language.Words;

/**
 * What became of names that other English witnesses spell otherwise.
 *
 * <p>A script without vowels (Hebrew, Arabic, Persian) keeps the consonants and makes the translator guess where vowels
 * stood; Cyrillic keeps the sound and loses the spelling; Russian spells Chinese names by Palladius. Points of ENGINE
 * measurements, §6.
 */
final class NameForensics {

    private static final List<String> ABJADS = List.of("he", "ar", "fa");
    private static final List<String> CYRILLIC = List.of("ru", "uk");
    private static final List<String> NOT_LATIN = List.of("ru", "uk", "he", "ar", "fa", "zh", "ja");

    private static final double PALLADIUS = 3;
    private static final double VOWELS_MOVED = 2;
    private static final double RESPELLED = 0.7;

    /** Fewer consonants than this are alike by accident, unless a name beside it is the same. */
    private static final int CONSONANTS_THAT_IDENTIFY = 4;

    private final Set<String> notNames;

    NameForensics(Set<String> notNames) {
        this.notNames = notNames;
    }

    /** The traces by language. */
    Map<String, List<PivotSignal>> inspect(Examined examined, List<Examined> others) {
        Map<String, List<PivotSignal>> found = new TreeMap<>();
        palladius(examined, others).ifPresent(signal -> add(found, List.of("ru"), signal));
        Map<String, PivotSignal> respellings = respellings(examined, others);
        respellings.forEach((kind, signal) -> add(found, languages(kind), signal));
        return found;
    }

    private static void add(Map<String, List<PivotSignal>> found, List<String> languages, PivotSignal signal) {
        languages.forEach(language ->
                found.computeIfAbsent(language, key -> new ArrayList<>()).add(signal));
    }

    private static List<String> languages(String kind) {
        return switch (kind) {
            case "consonants kept, vowels moved" -> ABJADS;
            case "spelled by sound" -> CYRILLIC;
            default -> NOT_LATIN;
        };
    }

    /** The first respelling of each kind. */
    private Map<String, PivotSignal> respellings(Examined examined, List<Examined> others) {
        Set<String> known = new TreeSet<>();
        Set<String> small = new TreeSet<>(examined.smallWords());
        TreeMap<String, Name> theirs = new TreeMap<>();
        for (Examined other : others) {
            known.addAll(other.vocabulary());
            small.addAll(other.smallWords());
            Name.of(other, notNames).forEach(theirs::putIfAbsent);
        }
        Set<String> own = examined.vocabulary();
        Map<String, PivotSignal> found = new LinkedHashMap<>();
        Name.of(examined, notNames).forEach((folded, name) -> {
            if (!known.contains(folded) && !small.contains(folded)) {
                theirs.forEach((otherFolded, other) -> {
                    if (!own.contains(otherFolded) && !small.contains(otherFolded)) {
                        kind(name, other).ifPresent(kind -> found.putIfAbsent(kind, signal(kind, name, other)));
                    }
                });
            }
        });
        return found;
    }

    private static PivotSignal signal(String kind, Name name, Name other) {
        double points = kind.equals("consonants kept, vowels moved") ? VOWELS_MOVED : RESPELLED;
        return new PivotSignal(kind, "name", points, name.word() + " for " + other.word());
    }

    private static Optional<String> kind(Name name, Name other) {
        String skeleton = name.skeleton();
        boolean identified = skeleton.length() >= CONSONANTS_THAT_IDENTIFY || name.sharesNeighbour(other);
        if (!identified || skeleton.length() < 2) {
            return Optional.empty();
        }
        if (name.plain().equals(other.plain())) {
            return Optional.of("spelled as from another script");
        }
        if (skeleton.equals(other.skeleton())) {
            boolean sameFrame = frameInside(name).equals(frameInside(other));
            return Optional.of(sameFrame ? "vowels changed" : "consonants kept, vowels moved");
        }
        return bySound(name).equals(bySound(other)) ? Optional.of("spelled by sound") : Optional.empty();
    }

    /** A silent or added vowel at the end says nothing about the script. */
    private static String frameInside(Name name) {
        return name.frame().replaceAll("o$", "");
    }

    private static String bySound(Name name) {
        return name.plain()
                .replaceAll("kh|gh|h", "g")
                .replaceAll("w", "v")
                .replaceAll("x", "ks")
                .replaceAll("dzh|j|zh", "j")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("[cq]", "k")
                .replaceAll("z", "s")
                .replaceAll("[aeiouy]+", "o")
                .replaceAll("o$", "");
    }

    /** A Chinese name of another witness that stands here as Russian would have it. */
    private static Optional<PivotSignal> palladius(Examined examined, List<Examined> others) {
        String text = " " + String.join(" ", Words.folded(String.join(" ", examined.texts()))) + " ";
        for (Examined other : others) {
            for (List<Token> tokens : other.tokens()) {
                for (int i = 0; i + 1 < tokens.size(); i++) {
                    Optional<PivotSignal> found = palladius(text, tokens.get(i), tokens.get(i + 1));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PivotSignal> palladius(String text, Token family, Token given) {
        if (!couldBePinyin(family) || !couldBePinyin(given)) {
            return Optional.empty();
        }
        for (String first : Transliterations.throughRussian(family.text())) {
            for (String second : Transliterations.throughRussian(given.text())) {
                String name = first + " " + second;
                boolean changed = !name.equals(family.folded() + " " + given.folded());
                if (changed && text.contains(" " + name + " ")) {
                    String quote = name + " for " + family.text() + " " + given.text();
                    return Optional.of(new PivotSignal("Chinese name by Palladius", "name", PALLADIUS, quote));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean couldBePinyin(Token token) {
        int length = token.text().length();
        return token.isCapitalized() && length >= 2 && length <= 14 && token.text().chars().allMatch(c -> c < 128 && Character.isLetter(c));
    }
}
