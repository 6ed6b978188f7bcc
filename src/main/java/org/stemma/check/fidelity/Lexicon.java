package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.language.Certainty;
import org.stemma.language.LanguageProfile;
import org.stemma.language.PhraseIndex;
import org.stemma.language.Spelling;
import org.stemma.language.Words;
import org.stemma.provenance.Publishers;
import org.stemma.signature.Digest;

/** A profile's words for negation, certainty, bounds and so on, ready to be found. */
record Lexicon(
        PhraseIndex negators,
        PhraseIndex negations,
        PhraseIndex certainty,
        PhraseIndex obligation,
        PhraseIndex speech,
        PhraseIndex attribution,
        PhraseIndex sources,
        PhraseIndex offices,
        PhraseIndex mutual,
        PhraseIndex bounds,
        PhraseIndex quantifiers,
        PhraseIndex opposites,
        PhraseIndex relations,
        PhraseIndex qualifiers,
        PhraseIndex pronouns,
        PhraseIndex aliases,
        PhraseIndex loaded,
        PhraseIndex slurs,
        PhraseIndex intensifiers,
        PhraseIndex fractions,
        PhraseIndex auxiliaries,
        PhraseIndex joints,
        Set<String> function,
        Spelling spelling,
        boolean english) {

    /** Words that are loaded whatever they stand for. */
    private static final String SLURS = "slur/words";

    /** The key of publishers by name, who report what others say. */
    static final String PUBLISHER = "publisher";

    private static final Map<Digest, Lexicon> READY = new ConcurrentHashMap<>();

    static Lexicon of(LanguageProfile profile) {
        return READY.computeIfAbsent(profile.content(), content -> make(profile));
    }

    private static Lexicon make(LanguageProfile profile) {
        Certainty words = profile.certainty();
        List<String> clitics = words.clitics();
        return new Lexicon(
                one("not", words.negators(), clitics),
                new PhraseIndex(Map.of("not", words.negators(), "refusal", words.refusals()), clitics),
                new PhraseIndex(words.certainty(), clitics),
                one("must", words.obligation(), clitics),
                one("said", words.speech(), clitics),
                new PhraseIndex(Map.of("said", words.speech(), "view", words.views()), clitics),
                new PhraseIndex(sources(profile), clitics),
                new PhraseIndex(words.offices(), clitics),
                one("each other", words.mutual(), clitics),
                new PhraseIndex(words.bounds(), clitics),
                new PhraseIndex(words.quantifiers(), clitics),
                new PhraseIndex(words.opposites(), clitics),
                new PhraseIndex(words.relations(), clitics),
                new PhraseIndex(words.qualifiers(), clitics),
                new PhraseIndex(words.pronouns(), clitics),
                new PhraseIndex(words.aliases(), clitics),
                new PhraseIndex(without(words.loaded()), clitics),
                one(SLURS, words.loaded().getOrDefault(SLURS, List.of()), clitics),
                one("very", words.intensifiers(), clitics),
                new PhraseIndex(profile.numerals().fractions(), clitics),
                new PhraseIndex(profile.grammar().auxiliaries(), clitics),
                one("and", profile.grammar().joints(), clitics),
                folded(words.function()),
                profile.spelling(),
                profile.tag().startsWith("en"));
    }

    /** A publisher's name says so as much as "the newspaper" does. */
    private static Map<String, List<String>> sources(LanguageProfile profile) {
        Map<String, List<String>> sources =
                new LinkedHashMap<>(profile.certainty().sources());
        List<String> names = new ArrayList<>();
        Publishers.all().forEach(publisher -> names.addAll(publisher.names()));
        profile.reporting().publishers().values().forEach(names::addAll);
        names.removeIf(name -> name.startsWith("~"));
        sources.put(PUBLISHER, names);
        return sources;
    }

    private static Map<String, List<String>> without(Map<String, List<String>> loaded) {
        Map<String, List<String>> terms = new LinkedHashMap<>(loaded);
        terms.remove(SLURS);
        return terms;
    }

    private static PhraseIndex one(String key, List<String> words, List<String> clitics) {
        return new PhraseIndex(Map.of(key, words), clitics);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Words.fold(word)));
        return folded;
    }
}
