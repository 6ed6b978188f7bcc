package org.stemma.check.fidelity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.language.Certainty;
import org.stemma.language.LanguageProfile;
import org.stemma.language.WordPhrases;
import org.stemma.language.Words;
import org.stemma.signature.Digest;

/** A profile's words for negation, certainty, bounds and so on, ready to be found. */
record Lexicon(
        WordPhrases negators,
        WordPhrases negations,
        WordPhrases certainty,
        WordPhrases obligation,
        WordPhrases speech,
        WordPhrases attribution,
        WordPhrases bounds,
        WordPhrases quantifiers,
        WordPhrases opposites,
        WordPhrases pronouns,
        WordPhrases aliases,
        WordPhrases loaded,
        WordPhrases intensifiers,
        Set<String> function) {

    private static final Map<Digest, Lexicon> READY = new ConcurrentHashMap<>();

    static Lexicon of(LanguageProfile profile) {
        return READY.computeIfAbsent(profile.content(), content -> make(profile.certainty()));
    }

    private static Lexicon make(Certainty words) {
        List<String> clitics = words.clitics();
        return new Lexicon(
                one("not", words.negators(), clitics),
                new WordPhrases(Map.of("not", words.negators(), "refusal", words.refusals()), clitics),
                new WordPhrases(words.certainty(), clitics),
                one("must", words.obligation(), clitics),
                one("said", words.speech(), clitics),
                new WordPhrases(Map.of("said", words.speech(), "view", words.views()), clitics),
                new WordPhrases(words.bounds(), clitics),
                new WordPhrases(words.quantifiers(), clitics),
                new WordPhrases(words.opposites(), clitics),
                new WordPhrases(words.pronouns(), clitics),
                new WordPhrases(words.aliases(), clitics),
                new WordPhrases(words.loaded(), clitics),
                one("very", words.intensifiers(), clitics),
                folded(words.function()));
    }

    private static WordPhrases one(String key, List<String> words, List<String> clitics) {
        return new WordPhrases(Map.of(key, words), clitics);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Words.fold(word)));
        return folded;
    }
}
