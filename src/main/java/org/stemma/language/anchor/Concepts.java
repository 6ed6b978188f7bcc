package org.stemma.language.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Scripts;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * What a text names that has a name in every language: the {@link CldrNames}, and what the language's profile names by an
 * id (its lexicon of the news, publishers, loaded terms, days). Names are found by their stems, so that inflected forms
 * count; in scripts without blanks by their characters. Deterministic, linear.
 */
public final class Concepts {

    private static final Map<String, Concepts> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_BEGINNING = 24;
    private static final int SHORTEST_NAME = 3;

    private final LanguageProfile profile;
    private final Stems stems;
    private final boolean unspaced;

    /** Stems with blanks between them to ids; of scripts without blanks the names themselves. */
    private final Map<String, Set<String>> names = new HashMap<>();

    private final Map<String, Set<String>> beginnings = new HashMap<>();
    private int longest;

    /**
     * A place where something is named.
     *
     * @param ids what the name may mean, the same in every language, such as {@code country:fr}, {@code month:2},
     *     {@code word:police}
     */
    public record Mention(Set<String> ids, Span span) {

        public Mention {
            ids = Collections.unmodifiableSet(new TreeSet<>(ids));
        }
    }

    private Concepts(String language) {
        this.profile = Languages.of(language);
        this.stems = Stems.of(language);
        this.unspaced = Scripts.leavesOutBlanks(language);
        CldrNames.tell(language, this::name);
        if (profile.tag().equals(language)) {
            profile("word", profile.lexicon().words());
            profile("publisher", profile.reporting().publishers());
            profile("matter", profile.certainty().loaded());
            profile("month", profile.calendar().months());
            profile("weekday", profile.calendar().weekdays());
            profile("relative", profile.calendar().relative());
        }
    }

    /** The concepts of a BCP 47 tag's language. */
    public static Concepts of(String tag) {
        return KNOWN.computeIfAbsent(Scripts.primary(tag), Concepts::new);
    }

    /** In text order, the longest name first, none inside another. */
    public List<Mention> find(String text) {
        return unspaced ? byCharacters(text) : byWords(text);
    }

    // ---------------------------------------------------------------------------------- entering

    private void profile(String kind, Map<String, List<String>> section) {
        section.forEach((id, words) -> words.forEach(word -> name(kind + ":" + id, word)));
    }

    private void name(String id, String name) {
        if (unspaced) {
            if (name.length() > 1 || id.startsWith("word:")) {
                enter(names, name, id);
                longest = Math.max(longest, name.length());
            }
        } else if (name.endsWith("*")) {
            enter(beginnings, Words.fold(name.substring(0, name.length() - 1)), id);
        } else if (name.length() >= SHORTEST_NAME || id.startsWith("word:")) {
            List<String> words = Words.folded(name);
            if (!words.isEmpty() && words.size() <= MOST_WORDS) {
                enter(names, phrase(words), id);
            }
        }
    }

    private static void enter(Map<String, Set<String>> names, String name, String id) {
        names.computeIfAbsent(name, n -> new TreeSet<>()).add(id);
    }

    private String phrase(List<String> words) {
        return String.join(" ", words.stream().map(stems::stem).toList());
    }

    // ---------------------------------------------------------------------------------- finding

    private List<Mention> byCharacters(String text) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (int length = Math.min(longest, text.length() - i); length > 0; length--) {
                Set<String> ids = names.getOrDefault(text.substring(i, i + length), Set.of());
                if (!ids.isEmpty()) {
                    found.add(new Mention(ids, new Span(i, i + length)));
                    i += length - 1;
                    break;
                }
            }
        }
        return found;
    }

    private List<Mention> byWords(String text) {
        List<Span> spans = Words.spans(text);
        List<String> words =
                spans.stream().map(span -> Words.fold(span.of(text))).toList();
        List<String> stemmed = words.stream().map(stems::stem).toList();
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int count = Math.min(MOST_WORDS, words.size() - i);
            Set<String> ids = Set.of();
            for (; count > 0 && ids.isEmpty(); count--) {
                String phrase = String.join(" ", stemmed.subList(i, i + count));
                ids = count > 1 ? names.getOrDefault(phrase, Set.of()) : word(words.get(i));
            }
            if (!ids.isEmpty()) {
                found.add(new Mention(
                        ids, new Span(spans.get(i).start(), spans.get(i + count).end())));
                i += count;
            }
        }
        return found;
    }

    private Set<String> word(String word) {
        for (String form : Clitics.forms(word, profile)) {
            Set<String> ids = new TreeSet<>(names.getOrDefault(stems.stem(form), Set.of()));
            ids.addAll(beginning(form));
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return Set.of();
    }

    /** What the longest beginning of the word says. */
    private Set<String> beginning(String word) {
        for (int length = Math.min(LONGEST_BEGINNING, word.length()); length > 1; length--) {
            Set<String> ids = beginnings.get(word.substring(0, length));
            if (ids != null) {
                return ids;
            }
        }
        return Set.of();
    }
}
