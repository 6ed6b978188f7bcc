package org.stemma.language.anchor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.WordlistLoader;
import org.stemma.language.Scripts;
import org.stemma.language.Words;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * What stays of a folded word when its endings go, and which words are too common to tell sentences apart: Snowball's
 * stemmers and stop words, as Lucene ships them. A language that Snowball doesn't know keeps the first
 * {@value #LETTERS_KEPT} letters. Deterministic; safe for threads.
 */
public final class Stems {

    private static final int LETTERS_KEPT = 6;

    private static final int LONGEST_WORD = 60;

    /** Words up to this length are common where no list says so; scripts without vowels write shorter. */
    private static final int SHORT = 3;

    private static final int SHORT_WITHOUT_VOWELS = 2;

    private static final int SHORT_WITHOUT_BLANKS = 1;

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.of(
            "en", EnglishStemmer::new,
            "ru", RussianStemmer::new,
            "es", SpanishStemmer::new,
            "de", GermanStemmer::new,
            "fr", FrenchStemmer::new,
            "ar", ArabicStemmer::new,
            "tr", TurkishStemmer::new,
            "pt", PortugueseStemmer::new,
            "it", ItalianStemmer::new);

    private static final Map<String, String> STOP_LISTS = Map.of(
            "en", "snowball/english_stop.txt",
            "ru", "snowball/russian_stop.txt",
            "es", "snowball/spanish_stop.txt",
            "de", "snowball/german_stop.txt",
            "fr", "snowball/french_stop.txt",
            "it", "snowball/italian_stop.txt",
            "pt", "snowball/portuguese_stop.txt");

    private static final Map<String, Stems> KNOWN = new ConcurrentHashMap<>();

    private final ThreadLocal<SnowballStemmer> stemmer;
    private final Set<String> common;
    private final int shortWord;

    private Stems(String language) {
        Supplier<SnowballStemmer> maker = STEMMERS.get(language);
        this.stemmer = ThreadLocal.withInitial(() -> maker == null ? new FirstLetters() : maker.get());
        this.common = STOP_LISTS.containsKey(language) ? stopWords(STOP_LISTS.get(language)) : Set.of();
        this.shortWord = Scripts.leavesOutBlanks(language)
                ? SHORT_WITHOUT_BLANKS
                : Scripts.leavesOutVowels(language) ? SHORT_WITHOUT_VOWELS : SHORT;
    }

    public static Stems of(String language) {
        return KNOWN.computeIfAbsent(Scripts.primary(language), Stems::new);
    }

    /** The stem of a folded word. */
    public String stem(String folded) {
        SnowballStemmer current = stemmer.get();
        current.setCurrent(folded.length() > LONGEST_WORD ? folded.substring(0, LONGEST_WORD) : folded);
        current.stem();
        return current.getCurrent();
    }

    /** Whether a folded word says little about what a sentence is about. */
    public boolean isCommon(String folded) {
        return common.contains(folded) || common.isEmpty() && folded.length() <= shortWord;
    }

    private static Set<String> stopWords(String list) {
        try (InputStreamReader reader =
                new InputStreamReader(WordlistLoader.class.getResourceAsStream(list), StandardCharsets.UTF_8)) {
            Set<String> folded = new HashSet<>();
            WordlistLoader.getSnowballWordSet(reader)
                    .forEach(word -> folded.add(Words.fold(new String((char[]) word))));
            return folded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands in where Snowball has no rules. */
    private static final class FirstLetters extends SnowballStemmer {

        @Override
        public boolean stem() {
            String word = getCurrent();
            setCurrent(word.length() > LETTERS_KEPT ? word.substring(0, LETTERS_KEPT) : word);
            return true;
        }
    }
}
