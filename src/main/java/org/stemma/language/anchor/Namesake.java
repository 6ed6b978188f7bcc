package org.stemma.language.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.language.Languages;
import org.stemma.language.Romanizer;
import org.stemma.language.Transliterations;
import org.stemma.language.Words;

/**
 * A name in one language, to be compared with names in others: Erdoğan is Эрдоган, أردوغان and 埃尔多安; Wang Yi isn't Wang
 * Wenbin.
 *
 * <p>Names that every language has of its own (countries, cities, what else the {@link Concepts} know) are the same if they are
 * one concept, and different if they are two. All others are compared word by word, by how they sound ({@link Hearing}), Chinese
 * names in Cyrillic letters by Palladius. The end of a name, such as the surname, is the same as the whole. A name that is
 * translated (谷歌) and no concept isn't recognised. Deterministic.
 */
public final class Namesake {

    /** So much may be misheard of a word. */
    private static final double MISHEARD = 0.25;

    private static final double MISHEARD_IN_PALLADIUS = 0.05;

    private static final Pattern PARTS = Pattern.compile("[\\s\\-־\u200c·・.]+");

    private static final Set<String> ARTICLES = Set.of("the", "al", "el", "ال");

    /** A word with what is left of it without clitics. */
    private record Word(List<Hearing> heard) {

        boolean isLike(Word other) {
            return heard.stream().anyMatch(mine -> other.heard.stream().anyMatch(theirs -> alike(mine, theirs)));
        }

        private static boolean alike(Hearing one, Hearing other) {
            return !one.isSilent() && !other.isSilent() && one.mishearing(other) <= MISHEARD;
        }
    }

    private final String language;
    private final Set<String> concepts;
    private final List<String> spelled;
    private final List<Word> words;
    private final Word whole;

    private Namesake(String name, String tag) {
        this.language = tag;
        this.concepts = concepts(name, tag);
        this.spelled = parts(name);
        this.words = spelled.stream().map(this::word).toList();
        this.whole = word(joined());
    }

    /**
     * A name in the language of a BCP 47 tag.
     *
     * @param name without the words around it
     */
    public static Namesake of(String name, String tag) {
        return new Namesake(name, tag);
    }

    /** What the whole name, not a part of it, means in every language. */
    private static Set<String> concepts(String name, String tag) {
        Set<String> ids = new TreeSet<>();
        int covered = 0;
        for (Concepts.Mention mention : Concepts.of(tag).find(name)) {
            ids.addAll(mention.ids());
            covered += mention.span().length();
        }
        return covered >= name.length() - 1 ? ids : Set.of();
    }

    private static List<String> parts(String name) {
        List<String> parts = Arrays.stream(PARTS.split(name.strip()))
                .map(part -> !part.isEmpty() && Chunks.isKatakana(part.codePointAt(0)) ? part : Words.fold(part))
                .filter(part -> !part.isEmpty() && !ARTICLES.contains(part))
                .toList();
        return parts.isEmpty() ? List.of(name) : parts;
    }

    private Word word(String part) {
        return new Word(Clitics.forms(part, Languages.of(language)).stream()
                .map(Hearing::of)
                .toList());
    }

    /** Whether both may name one thing. */
    public boolean is(Namesake other) {
        if (!concepts.isEmpty() && !other.concepts.isEmpty()) {
            return !Collections.disjoint(concepts, other.concepts);
        }
        boolean shorter = words.size() <= other.words.size();
        return whole.isLike(other.whole)
                || (shorter ? isIn(other) : other.isIn(this))
                || isPalladius(other)
                || other.isPalladius(this);
    }

    /** Whether the last words are those of the other name, two at least. */
    public boolean endsWith(Namesake other) {
        int from = words.size() - other.words.size();
        boolean ends = other.words.size() > 1 && from >= 0;
        for (int i = other.words.size() - 1; i >= 0 && ends; i--) {
            ends = words.get(from + i).isLike(other.words.get(i));
        }
        return ends;
    }

    /** Word by word in order, the last word the last. */
    private boolean isIn(Namesake longer) {
        List<Word> rest = new ArrayList<>(longer.words);
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            while (!last && !rest.isEmpty() && !word.isLike(rest.get(rest.size() - 1))) {
                rest.remove(rest.size() - 1);
            }
            if (rest.isEmpty() || !word.isLike(rest.remove(rest.size() - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the other is this Chinese name as Russian spells it. */
    private boolean isPalladius(Namesake other) {
        boolean cyrillic = other.joined()
                .codePoints()
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return cyrillic
                && Hearing.of(Words.fold(palladius()).replace(" ", "")).mishearing(Hearing.of(other.joined()))
                        <= MISHEARD_IN_PALLADIUS;
    }

    private String palladius() {
        return Transliterations.palladius(
                String.join(" ", spelled.stream().map(Romanizer::latin).toList()));
    }

    private String joined() {
        return String.join("", spelled);
    }
}
