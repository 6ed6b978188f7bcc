package org.stemma.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * Finds known phrases in a text, whole words only, the longest at each place, in time linear in the text's length.
 *
 * <p>A phrase may end in {@code *}: up to {@value #LONGEST_ENDING} more letters may follow (inflection). Capitals of a
 * short phrase (an abbreviation, a name in one word) must be capitals in the text. Where the language writes prepositions
 * and articles at the word (Hebrew, Arabic), up to {@value #MOST_PROCLITICS} letters of them may stand before a phrase.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

    static final int LONGEST_ENDING = 6;
    static final int MOST_PROCLITICS = 4;
    private static final int LONGEST_CASE_BOUND = 10;

    private static final class Node<T> {
        final Map<Character, Node<T>> next = new HashMap<>();
        final List<Ending<T>> endings = new ArrayList<>(0);
    }

    private record Ending<T>(T meaning, boolean[] capitals, boolean oneWord, boolean open) {}

    /**
     * A phrase that was found.
     *
     * @param proclitics letters written at the word before it, folded
     */
    public record Match<T>(T meaning, Span span, String proclitics) {}

    private final Node<T> root = new Node<>();
    private final String proclitics;

    private Phrases(String proclitics) {
        this.proclitics = proclitics;
    }

    /** Phrases by what they mean; of two that read alike the first counts. */
    public static <T> Phrases<T> of(Map<T, List<String>> phrases, String proclitics) {
        Phrases<T> all = new Phrases<>(proclitics);
        phrases.forEach((meaning, words) -> words.forEach(phrase -> all.add(meaning, phrase)));
        return all;
    }

    public static Phrases<Boolean> of(List<String> phrases, String proclitics) {
        return of(Map.of(Boolean.TRUE, phrases), proclitics);
    }

    private void add(T meaning, String phrase) {
        Folded folded = Folded.of(phrase);
        boolean oneWord = true;
        boolean[] capitals = new boolean[folded.length()];
        Node<T> node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.letter(i), letter -> new Node<>());
            oneWord &= i == 0 || !folded.followsSpace(i);
            capitals[i] = folded.isCapital(i) && folded.length() <= LONGEST_CASE_BOUND;
        }
        if (folded.length() > 0) {
            node.endings.add(new Ending<>(meaning, capitals, oneWord, phrase.endsWith("*")));
        }
    }

    /** The phrases in the text, in order, none overlapping another. */
    public List<Match<T>> find(Folded text) {
        List<Match<T>> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Optional<Hit<T>> hit = text.startsWord(i) ? atWord(text, i) : Optional.empty();
            hit.ifPresent(h -> found.add(h.match(text)));
            i = hit.map(Hit::end).orElse(i + 1);
        }
        return found;
    }

    private record Hit<T>(T meaning, int word, int start, int end) {

        Match<T> match(Folded text) {
            return new Match<>(meaning, text.span(start, end), text.toString(word, start));
        }
    }

    /** The longest phrase at a word, with or without proclitics before it. */
    private Optional<Hit<T>> atWord(Folded text, int word) {
        Optional<Hit<T>> best = at(text, word, word);
        for (int start = word + 1; best.isEmpty() && mayBeProclitic(text, word, start); start++) {
            best = at(text, word, start);
        }
        return best;
    }

    private boolean mayBeProclitic(Folded text, int word, int start) {
        return start - word <= MOST_PROCLITICS
                && start < text.length()
                && !text.startsWord(start)
                && proclitics.indexOf(text.letter(start - 1)) >= 0;
    }

    private Optional<Hit<T>> at(Folded text, int word, int start) {
        Hit<T> best = null;
        Node<T> node = root;
        boolean oneWord = true;
        for (int i = start; i < text.length(); i++) {
            if (i > start && text.followsBreak(i)) {
                break;
            }
            oneWord &= i == start || !text.followsSpace(i);
            node = node.next.get(text.letter(i));
            if (node == null) {
                break;
            }
            for (Ending<T> ending : node.endings) {
                int end = end(text, i + 1, ending.open());
                boolean fits = end > 0 && (oneWord || !ending.oneWord()) && sameCapitals(text, start, ending);
                if (fits && (best == null || best.end() < end)) {
                    best = new Hit<>(ending.meaning(), word, start, end);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where the word ends that the phrase ends in; 0 if the phrase ends inside a word. */
    private static int end(Folded text, int after, boolean open) {
        int end = after;
        int most = open ? after + LONGEST_ENDING : after;
        while (end < most && !text.startsWord(end)) {
            end++;
        }
        return text.startsWord(end) ? end : 0;
    }

    private static boolean sameCapitals(Folded text, int start, Ending<?> ending) {
        for (int i = 0; i < ending.capitals().length; i++) {
            if (ending.capitals()[i] && !text.isCapital(start + i)) {
                return false;
            }
        }
        return true;
    }
}
