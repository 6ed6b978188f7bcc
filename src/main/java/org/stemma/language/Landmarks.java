package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.Span;

/**
 * What of a text can be recognised in another language without a model: names and cognates by their sound, numbers by their
 * value, places, currencies and days by CLDR; and the stems of its words for texts in the same language. Deterministic;
 * linear in the text's length.
 */
public final class Landmarks {

    /** What an anchor is. */
    public enum Kind {
        NAME,
        WORD,
        NUMBER,
        CONCEPT
    }

    /**
     * One reading of an anchor.
     *
     * @param term equal terms of two texts answer each other; the part before the colon says of what kind they are
     * @param strength 0–1, how much an equal term is worth beside the anchor's other readings
     */
    public record Reading(String term, double strength) {}

    /**
     * One recognisable stretch.
     *
     * @param kind what it is
     * @param readings from exact to rough; two texts share the anchor if they share one
     * @param span its place
     */
    public record Anchor(Kind kind, List<Reading> readings, Span span) {

        public Anchor {
            readings = List.copyOf(readings);
        }
    }

    private Landmarks() {}

    /** The anchors in text order, kind by kind. */
    public static List<Anchor> of(String text, String tag) {
        String plain = plainDigits(text);
        String language = Scripts.primary(tag);
        List<Anchor> all = new ArrayList<>();
        concepts(plain, language, all);
        numbers(plain, language, all);
        List<Anchor> words = Scripts.leavesOutBlanks(language) ? EastAsianLandmarks.of(plain, language) : words(plain, language);
        all.addAll(words);
        return all;
    }

    private static void concepts(String text, String language, List<Anchor> all) {
        for (Concepts.Mention mention : Concepts.of(language).find(text)) {
            List<Reading> readings = mention.ids().stream()
                    .map(id -> new Reading("c:" + id, strength(id)))
                    .toList();
            all.add(new Anchor(Kind.CONCEPT, readings, mention.span()));
        }
    }

    private static double strength(String concept) {
        boolean day = concept.startsWith("month") || concept.startsWith("weekday");
        return day ? 0.5 : 1;
    }

    private static void numbers(String text, String language, List<Anchor> all) {
        for (NumberReader.NumberMention number : NumberReader.find(text, Languages.of(language))) {
            String value = number.value().toPlainString();
            double strength = value.length() == 1 ? 0.4 : value.length() == 2 ? 0.7 : 1;
            all.add(new Anchor(Kind.NUMBER, List.of(new Reading("n:" + value, strength)), number.span()));
        }
    }

    private static List<Anchor> words(String text, String language) {
        List<Anchor> all = new ArrayList<>();
        Stems stems = Stems.of(language);
        int before = 0;
        for (Span span : Words.spans(text)) {
            String word = span.of(text);
            if (!stems.isCommon(Words.fold(word)) && Character.isLetter(word.codePointAt(0))) {
                boolean opens = opensSentence(text, before, span.start());
                all.add(word(word, language, opens, stems, span));
            }
            before = span.end();
        }
        return all;
    }

    private static Anchor word(String word, String language, boolean opens, Stems stems, Span span) {
        boolean capital = Character.isUpperCase(word.codePointAt(0)) && !opens && !language.equals("de");
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading("w:" + language + ":" + stems.stem(Words.fold(word)), 1));
        readings.addAll(sounds(word, language, capital));
        return new Anchor(capital ? Kind.NAME : Kind.WORD, readings, span);
    }

    /** A sentence's first word is written large without being a name. */
    private static boolean opensSentence(String text, int from, int to) {
        if (from == 0) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (".!?\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Reading> sounds(String word, String language, boolean capital) {
        Set<String> codes = new TreeSet<>();
        for (String form : Clitics.forms(word, Languages.of(language))) {
            codes.addAll(Sound.codes(form));
        }
        double strength = capital ? 1 : 0.8;
        List<Reading> readings = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String code : codes) {
            add(readings, seen, "s:" + code, code.length() >= 3 ? strength : 0);
            add(readings, seen, "s:" + cut(code, 1), code.length() >= 4 ? 0.9 * strength : 0);
            add(
                    readings,
                    seen,
                    "s4:" + code.substring(0, Math.min(4, code.length())),
                    code.length() >= 4 ? 0.7 * strength : 0);
        }
        String one = Sound.eastAsian(word);
        add(readings, seen, "e:" + one, one.length() >= 3 ? 0.8 * strength : 0);
        add(readings, seen, "e:" + cut(one, 1), one.length() >= 4 ? 0.7 * strength : 0);
        return readings;
    }

    static void add(List<Reading> readings, Set<String> seen, String term, double strength) {
        if (strength > 0 && seen.add(term)) {
            readings.add(new Reading(term, strength));
        }
    }

    private static String cut(String code, int count) {
        return code.substring(0, Math.max(0, code.length() - count));
    }

    /** Every script's digits as ASCII ones, each in its place. */
    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain.toString();
    }
}
