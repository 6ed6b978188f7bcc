package org.stemma.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/** What dates, languages, relays, titles and the spelling of names say about one article deriving from another. */
final class Circumstances {

    private static final double ROMANIZED_NAME = 0.7;
    private static final int MOST_ROMANIZED_NAMES = 3;
    private static final int SHORTEST_NAME = 4;

    private final Tradition tradition;
    private final TreeMap<String, Set<String>> words = new TreeMap<>();

    Circumstances(Tradition tradition) {
        this.tradition = tradition;
        tradition.dossiers().forEach(dossier -> words.put(dossier.id(), read(dossier)));
    }

    /** Whether the calendar allows it. */
    static boolean possible(Dossier child, Dossier parent) {
        Optional<LocalDate> later = parent.witness().published();
        return child.witness()
                .published()
                .flatMap(day -> later.map(other -> !other.isAfter(day)))
                .orElse(true);
    }

    List<Reason> reasons(Dossier child, Dossier parent) {
        List<Reason> reasons = known(child, parent);
        if (date(child, parent).isEmpty()) {
            reasons.add(new Reason(-0.2, "a publication day is not known"));
        }
        return reasons;
    }

    /** The same without what is only not known. */
    List<Reason> known(Dossier child, Dossier parent) {
        List<Reason> reasons = new ArrayList<>();
        date(child, parent).ifPresent(reasons::add);
        language(child, parent).ifPresent(reasons::add);
        relay(child, parent).ifPresent(reasons::add);
        title(child, parent).ifPresent(reasons::add);
        names(child, parent).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Reason> date(Dossier child, Dossier parent) {
        Optional<LocalDate> day = child.witness().published();
        Optional<LocalDate> before = parent.witness().published();
        if (day.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                before.get().isBefore(day.get())
                        ? new Reason(0.3, "published " + day.get() + ", after " + parent.id() + " of " + before.get())
                        : new Reason(-0.3, "published on the same day"));
    }

    private Optional<Reason> language(Dossier child, Dossier parent) {
        String origin = tradition.originLanguage();
        String from = parent.language();
        if (!child.language().equals(origin)) {
            return foreign(child, parent);
        }
        if (from.equals(origin)) {
            return betweenOriginals(child, parent);
        }
        if (child.pivot().equals(Optional.of(from))) {
            return Optional.of(new Reason(2.5, "bears the traces of a translation from " + from));
        }
        if (child.pivotHint().equals(Optional.of(from))) {
            return Optional.of(new Reason(1.2, "bears hints of a translation from " + from));
        }
        double against = child.pivot().isPresent() ? -4 : -2.5;
        return Optional.of(new Reason(against, "bears no trace of a translation from " + from));
    }

    /** Both in the origin's language: the child of a re-translation shows its pivot, too. */
    private static Optional<Reason> betweenOriginals(Dossier child, Dossier parent) {
        Optional<String> pivot = child.pivot();
        if (pivot.isPresent()) {
            return pivot.equals(parent.pivot())
                    ? Optional.of(new Reason(0.5, "bears the traces of the same language, " + pivot.get()))
                    : Optional.of(new Reason(-4, "bears traces of " + pivot.get() + ", which the other does not"));
        }
        return parent.pivot().map(language -> new Reason(-1.5, "lacks the traces of " + language));
    }

    private static Optional<Reason> foreign(Dossier child, Dossier parent) {
        if (parent.pivot().equals(Optional.of(child.language()))) {
            return Optional.of(new Reason(-3, "the other is itself a translation from " + child.language()));
        }
        if (parent.language().equals(child.language())) {
            return Optional.of(new Reason(0.3, "in the same language"));
        }
        return Optional.empty();
    }

    private static Optional<Reason> relay(Dossier child, Dossier parent) {
        Optional<String> relay = child.witness().relay();
        if (relay.isEmpty()) {
            return Optional.empty();
        }
        if (isOutlet(relay.get(), parent.witness().outlet())) {
            return Optional.of(
                    new Reason(4, "names " + relay.get() + " as its source, which published " + parent.id()));
        }
        boolean same = relay.equals(parent.witness().relay());
        return Optional.of(new Reason(same ? -0.5 : -1.5, "names " + relay.get() + " as its source"));
    }

    /** Whether a register id such as {@code tass} is the outlet "ТАСС". */
    static boolean isOutlet(String relay, String outlet) {
        String written = letters(outlet);
        String wanted = letters(relay);
        return !written.isEmpty()
                && !wanted.isEmpty()
                && (written.equals(wanted)
                        || Words.folded(Romanizer.latin(outlet)).contains(wanted)
                        || (wanted.length() > 5 && written.contains(wanted)));
    }

    private static String letters(String words) {
        return Romanizer.latin(words).replaceAll("[^a-z0-9]", "");
    }

    private static Optional<Reason> title(Dossier child, Dossier parent) {
        Witness one = child.witness();
        Witness other = parent.witness();
        if (one.title().isEmpty() || !one.language().equals(other.language())) {
            return Optional.empty();
        }
        Set<String> words = new TreeSet<>(Words.folded(one.title()));
        Set<String> others = new TreeSet<>(Words.folded(other.title()));
        Set<String> shared = new TreeSet<>(words);
        shared.retainAll(others);
        boolean alike = shared.size() >= 3 && 2.0 * shared.size() / (words.size() + others.size()) >= 0.6;
        return alike ? Optional.of(new Reason(0.8, "nearly the same headline")) : Optional.empty();
    }

    /** Names that nobody else spells so, but that are the parent's in Latin letters. */
    private Optional<Reason> names(Dossier child, Dossier parent) {
        String origin = tradition.originLanguage();
        if (!child.language().equals(origin) || parent.language().equals(origin)) {
            return Optional.empty();
        }
        Set<String> candidates = new TreeSet<>();
        words(parent).forEach(word -> candidates.add(letters(word)));
        Set<String> elsewhere = new TreeSet<>();
        tradition.dossiers().stream()
                .filter(other ->
                        other != child && other != parent && other.language().equals(child.language()))
                .forEach(other -> elsewhere.addAll(words(other)));
        List<String> shared = words(child).stream()
                .filter(word -> word.length() >= SHORTEST_NAME && candidates.contains(letters(word)))
                .filter(word -> !elsewhere.contains(word) && !words(parent).contains(word))
                .limit(MOST_ROMANIZED_NAMES)
                .toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        ROMANIZED_NAME * shared.size(), "spells " + String.join(", ", shared) + " as " + parent.id()));
    }

    private Set<String> words(Dossier dossier) {
        return words.getOrDefault(dossier.id(), Set.of());
    }

    private static Set<String> read(Dossier dossier) {
        Set<String> words = new TreeSet<>();
        dossier.witness()
                .sentences()
                .forEach(sentence -> Words.folded(sentence).forEach(word -> words.addAll(List.of(word.split("-")))));
        words.removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
        return words;
    }
}
