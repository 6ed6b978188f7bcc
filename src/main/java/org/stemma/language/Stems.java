package org.stemma.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Stems of words, so that inflected forms of one language count as one: Lucene's light stemmers, and the first five letters
 * where there is none. Common words (the analyzers' stop words) are known.
 */
final class Stems {

    private static final Map<String, Stems> ALL = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_WORD = 60;
    private static final int PLAIN_STEM = 5;

    private final @org.jspecify.annotations.Nullable Analyzer analyzer;
    private final CharArraySet common;
    private final String language;
    private final Map<String, String> seen = new ConcurrentHashMap<>();

    private Stems(String language) {
        this.language = language;
        this.analyzer = analyzer(language);
        this.common = analyzer instanceof StopwordAnalyzerBase words ? words.getStopwordSet() : CharArraySet.EMPTY_SET;
    }

    static Stems of(String language) {
        return ALL.computeIfAbsent(language, Stems::new);
    }

    boolean isCommon(String word) {
        return word.length() < 2 || common.contains(word.toLowerCase(Locale.ROOT));
    }

    String stem(String word) {
        String read = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        String known = seen.get(read);
        if (known == null) {
            known = analyzer == null ? plain(read) : analysed(analyzer, read);
            if (seen.size() < MOST_REMEMBERED) {
                seen.put(read, known);
            }
        }
        return known;
    }

    private static String plain(String word) {
        String folded = Words.fold(word);
        return folded.length() > PLAIN_STEM ? folded.substring(0, PLAIN_STEM) : folded;
    }

    private String analysed(Analyzer with, String word) {
        try (TokenStream stream = with.tokenStream(language, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? Words.fold(term.toString()) : plain(word);
            while (stream.incrementToken()) {
                stem += " " + Words.fold(term.toString());
            }
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @org.jspecify.annotations.Nullable Analyzer analyzer(String language) {
        return switch (language) {
            case "en" -> new EnglishAnalyzer();
            case "ru" -> new RussianAnalyzer();
            case "es" -> new SpanishAnalyzer();
            case "de" -> new GermanAnalyzer();
            case "fr" -> new FrenchAnalyzer();
            case "it" -> new ItalianAnalyzer();
            case "pt" -> new PortugueseAnalyzer();
            case "ar" -> new ArabicAnalyzer();
            case "fa" -> new PersianAnalyzer();
            case "tr" -> new TurkishAnalyzer();
            default -> null;
        };
    }
}
