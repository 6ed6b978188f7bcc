package org.stemma.check.fidelity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.language.Certainty;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Phrases;
import org.stemma.language.Words;
import org.stemma.signature.Digest;

/** A profile's words for negation, certainty, bounds and so on, ready to be found. */
record Lexicon(
        Phrases negators,
        Phrases negations,
        Phrases certainty,
        Phrases obligation,
        Phrases speech,
        Phrases attribution,
        Phrases bounds,
        Phrases quantifiers,
        Phrases opposites,
        Phrases pronouns,
        Phrases aliases,
        Phrases loaded,
        Phrases intensifiers,
        Set<String> function) {

    private static final Map<Digest, Lexicon> READY = new ConcurrentHashMap<>();

    static Lexicon of(LanguageProfile profile) {
        return READY.computeIfAbsent(profile.content(), content -> make(profile.certainty()));
    }

    private static Lexicon make(Certainty words) {
        List<String> clitics = words.clitics();
        return new Lexicon(
                one("not", words.negators(), clitics),
                new Phrases(Map.of("not", words.negators(), "refusal", words.refusals()), clitics),
                new Phrases(words.certainty(), clitics),
                one("must", words.obligation(), clitics),
                one("said", words.speech(), clitics),
                new Phrases(Map.of("said", words.speech(), "view", words.views()), clitics),
                new Phrases(words.bounds(), clitics),
                new Phrases(words.quantifiers(), clitics),
                new Phrases(words.opposites(), clitics),
                new Phrases(words.pronouns(), clitics),
                new Phrases(words.aliases(), clitics),
                new Phrases(words.loaded(), clitics),
                one("very", words.intensifiers(), clitics),
                folded(words.function()));
    }

    private static Phrases one(String key, List<String> words, List<String> clitics) {
        return new Phrases(Map.of(key, words), clitics);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Words.fold(word)));
        return folded;
    }
}
