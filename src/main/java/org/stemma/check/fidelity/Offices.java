package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.language.PhraseIndex;
import org.stemma.language.PhraseIndex.Hit;
import org.stemma.language.Words;

/**
 * Finds what persons are called on one side of a passage, and which name and which country it belongs to.
 *
 * <p>Countries and articles inside a title are passed over: "head of the Chinese foreign ministry" is a head of foreign ministry.
 */
final class Offices {

    /** Marks, and little words, are no offices. */
    private static final String MARK = "~";

    /** Where a key says the rank; behind it what is already meant by the words: {@code state//president/deputy}. */
    private static final int RANK = 2;

    /** "Deputy Water Minister", "former and acting". */
    private static final int MARK_REACH = 2;

    /** "Wang Yi, the country's very own foreign minister". */
    private static final int APPOSITION = 4;

    private final Tokens tokens;
    private final PhraseIndex index;
    private final List<Hit> countries;
    private final List<Integer> kept = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Offices(Tokens tokens) {
        this.tokens = tokens;
        this.index = tokens.lexicon().offices();
        List<String> plain = tokens.folded().stream().map(Offices::plain).toList();
        this.countries = tokens.lexicon().aliases().find(plain).stream()
                .filter(hit -> hit.key().length() == 2)
                .toList();
        for (int at = 0; at < tokens.size(); at++) {
            if (!isCountry(at) && !isLittle(plain, at)) {
                kept.add(at);
                words.add(plain.get(at));
            }
        }
    }

    /** In text order; none where the profile has no offices. */
    static List<Office> of(Tokens tokens) {
        return tokens.lexicon().offices().isEmpty() ? List.of() : new Offices(tokens).all();
    }

    private static String plain(String folded) {
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private boolean isCountry(int at) {
        return countries.stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
    }

    private boolean isLittle(List<String> plain, int at) {
        return index.at(plain, at).filter(hit -> hit.key().equals(MARK)).isPresent();
    }

    private List<Office> all() {
        List<Hit> hits = index.find(words).stream()
                .filter(hit -> !hit.key().startsWith(MARK) && isOnePhrase(hit))
                .toList();
        return hits.stream().map(this::office).toList();
    }

    /** Nothing but blanks inside, and no possessive behind: "the minister's house" is no minister. */
    private boolean isOnePhrase(Hit hit) {
        int last = kept.get(hit.to() - 1);
        return IntStream.range(kept.get(hit.from()), last).allMatch(this::goesOn)
                && plain(tokens.folded().get(last)).equals(tokens.folded().get(last));
    }

    /** A blank, or the stop of an abbreviation. */
    private boolean goesOn(int at) {
        String behind = tokens.behind(at);
        return behind.equals(" ") || (!tokens.endsSentence(at) && (behind.equals(". ") || behind.equals(".")));
    }

    private Office office(Hit hit) {
        String[] key = hit.key().split("/", -1);
        int to = kept.get(hit.to() - 1) + 1;
        int from = kept.get(hit.from());
        List<Integer> marked = marked(hit.from());
        TreeSet<String> marks = new TreeSet<>();
        marked.forEach(at -> marks.add(mark(at).orElseThrow()));
        Stream.of(key).skip(RANK + 1).forEach(mark -> marks.add(MARK + mark));
        int first = marked.isEmpty() ? from : kept.get(marked.get(marked.size() - 1));
        return new Office(
                key[0],
                key[1],
                key[RANK],
                marks,
                owner(from, to),
                person(first, to).orElse(-1),
                first,
                to);
    }

    /** The words before it that make it another office, the nearest first. */
    private List<Integer> marked(int office) {
        List<Integer> marked = new ArrayList<>();
        for (int at = office - 1; at >= Math.max(0, office - MARK_REACH) && goesOn(kept.get(at)); at--) {
            if (mark(at).isPresent()) {
                marked.add(at);
            } else if (!tokens.isContent(kept.get(at))) {
                break;
            }
        }
        return marked;
    }

    private Optional<String> mark(int at) {
        return index.at(words, at).map(Hit::key).filter(key -> key.startsWith(MARK));
    }

    /** Of the country inside it, right before it or right behind it ("minister of China"). */
    private String owner(int from, int to) {
        return countries.stream()
                .filter(hit -> hit.to() >= from - 1 && hit.from() <= to + 1)
                .filter(hit -> IntStream.range(Math.min(hit.from(), from), Math.max(hit.to(), to) - 1)
                        .allMatch(this::goesOn))
                .findFirst()
                .map(Hit::key)
                .orElse("");
    }

    /** "Minister Wang Yi", "the minister, Wang Yi", "Wang Yi, China's minister". */
    private Optional<Integer> person(int from, int to) {
        if (to < tokens.size()
                && isName(to)
                && (goesOn(to - 1) || tokens.behind(to - 1).equals(", "))) {
            return Optional.of(nameEnd(to));
        }
        int first = from;
        while (first > 0
                && from - first < APPOSITION
                && goesOn(first - 1)
                && !isLittleAt(first)
                && isPartOfPhrase(first - 1)) {
            first--;
        }
        boolean apposition = first > 0 && tokens.behind(first - 1).equals(", ") && isName(first - 1);
        return apposition ? Optional.of(first - 1) : Optional.empty();
    }

    private boolean isLittleAt(int at) {
        return isLittle(tokens.folded(), at);
    }

    /** A country, a word with content, or the article with which the phrase begins. */
    private boolean isPartOfPhrase(int at) {
        return isCountry(at) || tokens.isContent(at) || isLittleAt(at);
    }

    private boolean isName(int at) {
        return tokens.isCapitalized(at)
                && tokens.isContent(at)
                && !isCountry(at)
                && index.at(tokens.folded(), at).isEmpty();
    }

    private int nameEnd(int from) {
        int last = from;
        while (last + 1 < tokens.size() && tokens.behind(last).equals(" ") && isName(last + 1)) {
            last++;
        }
        return last;
    }

    /** The person's last name, folded. */
    static String surname(Tokens tokens, Office office) {
        return plain(Words.fold(tokens.word(office.person())));
    }
}
