package org.stemma.engine;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stemma.language.DateReader;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.PhraseIndex;
import org.stemma.language.Words;
import org.stemma.witness.Witness;

/**
 * On which day the people in an article spoke: a spokesman who says much the same on two days has spoken twice.
 *
 * <p>A sentence that reports speech and names one day has it; those behind it that go on quoting or reporting have it too. Only
 * quotations count: that a company told its suppliers on a day is a fact like others. What a publisher reported is no speech of this
 * kind either: a paper's report has a day of its own.
 */
final class Occasions {

    private static final String SPEECH = "speech";
    private static final String PUBLISHER = "publisher";
    private static final Map<String, PhraseIndex> WORDS = new ConcurrentHashMap<>();

    private final List<Optional<MonthDay>> days = new ArrayList<>();

    Occasions(Witness witness) {
        LanguageProfile profile = Languages.of(witness.language());
        PhraseIndex words = WORDS.computeIfAbsent(profile.tag(), tag -> index(profile));
        Optional<MonthDay> current = Optional.empty();
        for (String sentence : witness.sentences()) {
            List<String> kinds = words.find(Words.folded(sentence)).stream()
                    .map(PhraseIndex.Hit::key)
                    .distinct()
                    .toList();
            boolean speech = kinds.contains(SPEECH) && !kinds.contains(PUBLISHER);
            Optional<MonthDay> own = speech ? day(sentence, profile, witness) : Optional.empty();
            boolean quotes = profile.writing().quotes(sentence);
            current = own.isPresent() ? own : speech || quotes ? current : Optional.empty();
            days.add(quotes ? current : Optional.empty());
        }
    }

    private static PhraseIndex index(LanguageProfile profile) {
        Map<String, List<String>> phrases = new HashMap<>();
        phrases.put(
                SPEECH,
                Stream.of(profile.reporting().verbs(), profile.reporting().told())
                        .flatMap(List::stream)
                        .toList());
        phrases.put(
                PUBLISHER,
                profile.reporting().publishers().values().stream()
                        .flatMap(List::stream)
                        .toList());
        return new PhraseIndex(phrases, List.of());
    }

    private static Optional<MonthDay> day(String sentence, LanguageProfile profile, Witness witness) {
        List<MonthDay> named = DateReader.find(sentence, profile, witness.published()).stream()
                .flatMap(date -> day(date).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The year is seldom written, and not known where the article has no date. */
    private static Optional<MonthDay> day(DateReader.DateMention date) {
        if (date.resolved().isPresent()) {
            return date.resolved().map(MonthDay::from);
        }
        boolean known = date.month().isPresent() && date.day().isPresent();
        return known
                ? Optional.of(MonthDay.of(date.month().getAsInt(), date.day().getAsInt()))
                : Optional.empty();
    }

    /** The days on which what these sentences report was said. */
    Set<MonthDay> days(Collection<Integer> sentences) {
        Set<MonthDay> said = new TreeSet<>();
        sentences.forEach(sentence -> days.get(sentence).ifPresent(said::add));
        return said;
    }
}
