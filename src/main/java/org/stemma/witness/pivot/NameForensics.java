package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Transliterations;
import org.stemma.language.Words;

/** What became of names that other English witnesses spell otherwise: respellings, and Chinese names by Palladius. */
final class NameForensics {

    private static final double PALLADIUS = 3;
    private static final int LONGEST_SYLLABLES = 14;

    private final Set<String> notNames;

    NameForensics(Set<String> notNames) {
        this.notNames = notNames;
    }

    /** The traces by language. */
    Map<String, List<PivotSignal>> inspect(Examined examined, List<Examined> others) {
        Map<String, List<PivotSignal>> found = new TreeMap<>();
        palladius(examined, others).ifPresent(signal -> add(found, List.of("ru"), signal));
        respellings(examined, others).forEach((kind, signal) -> add(found, kind.languages(), signal));
        return found;
    }

    private static void add(Map<String, List<PivotSignal>> found, List<String> languages, PivotSignal signal) {
        languages.forEach(language ->
                found.computeIfAbsent(language, key -> new ArrayList<>()).add(signal));
    }

    /** The first respelling of each kind, of names that stand in one text only on either side. */
    private Map<Respelling, PivotSignal> respellings(Examined examined, List<Examined> others) {
        Set<String> known = new TreeSet<>();
        Set<String> small = new TreeSet<>(examined.smallWords());
        TreeMap<String, Name> theirs = new TreeMap<>();
        for (Examined other : others) {
            known.addAll(other.vocabulary());
            small.addAll(other.smallWords());
            Name.of(other, notNames).forEach(theirs::putIfAbsent);
        }
        TreeMap<String, Name> ours = Name.of(examined, notNames);
        ours.keySet().removeAll(known);
        ours.keySet().removeAll(small);
        theirs.keySet().removeAll(examined.vocabulary());
        theirs.keySet().removeAll(small);
        Map<Respelling, PivotSignal> found = new EnumMap<>(Respelling.class);
        ours.values()
                .forEach(name -> theirs.values()
                        .forEach(other -> Respelling.of(name, other)
                                .ifPresent(kind -> found.putIfAbsent(kind, kind.signal(name, other)))));
        return found;
    }

    /** A Chinese name of another witness that stands here as Russian would have it. */
    private static Optional<PivotSignal> palladius(Examined examined, List<Examined> others) {
        String text = " " + String.join(" ", Words.folded(String.join(" ", examined.texts()))) + " ";
        Map<String, List<Token>> pairs = new TreeMap<>();
        for (Examined other : others) {
            for (List<Token> tokens : other.tokens()) {
                for (int i = 1; i < tokens.size(); i++) {
                    if (couldBePinyin(tokens.get(i - 1)) && couldBePinyin(tokens.get(i))) {
                        pairs.put(tokens.get(i - 1).text() + " " + tokens.get(i).text(), tokens.subList(i - 1, i + 1));
                    }
                }
            }
        }
        return pairs.values().stream()
                .flatMap(pair -> palladius(text, pair.get(0), pair.get(1)).stream())
                .findFirst();
    }

    private static Optional<PivotSignal> palladius(String text, Token family, Token given) {
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
        return token.isCapitalized()
                && length >= 2
                && length <= LONGEST_SYLLABLES
                && token.text().chars().allMatch(c -> c < 128 && Character.isLetter(c));
    }
}
