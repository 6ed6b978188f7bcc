package org.stemma.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases under a key each, found in folded words; the longest wins.
 *
 * <p>{@code возможн*} stands for every word that begins so, {@code *n't} for every word that ends so. Where the language
 * glues little words to the front of others, they are taken off if the whole word is unknown. Linear in the text.
 */
public final class PhraseIndex {

    private static final int LONGEST_STEM = 24;
    private static final int LONGEST_ENDING = 7;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();
    private final List<String> clitics;

    private record Phrase(List<String> words, String key) {}

    /**
     * One place where a phrase stands.
     *
     * @param key under which the phrase is listed
     * @param from number of its first word
     * @param to number behind its last word
     */
    public record Hit(String key, int from, int to) {}

    public PhraseIndex(Map<String, List<String>> phrasesByKey, List<String> clitics) {
        this.clitics = clitics;
        phrasesByKey.forEach((key, phrases) -> phrases.forEach(phrase -> add(key, phrase)));
        Comparator<Phrase> longestFirst =
                Comparator.comparingInt((Phrase phrase) -> -phrase.words().size());
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byStem.values().forEach(list -> list.sort(longestFirst));
    }

    private void add(String key, String phrase) {
        if (phrase.startsWith("*")) {
            byEnding.putIfAbsent(Words.fold(phrase.substring(1)), key);
            return;
        }
        boolean stem = phrase.endsWith("*");
        List<String> words = Words.folded(phrase);
        if (!words.isEmpty()) {
            Map<String, List<Phrase>> index = stem && words.size() == 1 ? byStem : byFirst;
            index.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, key));
        }
    }

    public boolean isEmpty() {
        return byFirst.isEmpty() && byStem.isEmpty() && byEnding.isEmpty();
    }

    /** Where the phrases stand, in order, none overlapping another. */
    public List<Hit> find(List<String> folded) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < folded.size()) {
            Optional<Hit> hit = at(folded, at);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    /** The longest phrase that begins at the word. */
    public Optional<Hit> at(List<String> folded, int at) {
        return whole(folded, at, folded.get(at)).or(() -> withoutClitic(folded, at));
    }

    private Optional<Hit> withoutClitic(List<String> folded, int at) {
        String word = folded.get(at);
        for (String clitic : clitics) {
            if (word.startsWith(clitic) && word.length() >= clitic.length() + 2) {
                Optional<Hit> hit = whole(folded, at, word.substring(clitic.length()));
                if (hit.isPresent()) {
                    return hit;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> whole(List<String> folded, int at, String first) {
        for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
            if (standsAt(phrase, folded, at)) {
                return Optional.of(new Hit(phrase.key(), at, at + phrase.words().size()));
            }
        }
        return stemmed(first).or(() -> ending(first)).map(key -> new Hit(key, at, at + 1));
    }

    private static boolean standsAt(Phrase phrase, List<String> folded, int at) {
        int size = phrase.words().size();
        return at + size <= folded.size() && phrase.words().subList(1, size).equals(folded.subList(at + 1, at + size));
    }

    private Optional<String> stemmed(String word) {
        for (int end = Math.min(word.length(), LONGEST_STEM); end > 1 && !byStem.isEmpty(); end--) {
            List<Phrase> found = byStem.get(word.substring(0, end));
            if (found != null) {
                return Optional.of(found.get(0).key());
            }
        }
        return Optional.empty();
    }

    private Optional<String> ending(String word) {
        for (int start = Math.max(1, word.length() - LONGEST_ENDING);
                start < word.length() && !byEnding.isEmpty();
                start++) {
            String key = byEnding.get(word.substring(start));
            if (key != null) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
