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
public final class Anchors {

    /** What an anchor is. */
    public enum Kind {
        NAME,
        WORD,
        NUMBER,
        PLACE,
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

    private Anchors() {}

    /** The anchors in text order, kind by kind. */
    public static List<Anchor> of(String text, String tag) {
        String plain = plainDigits(text);
        String language = tag.split("[-_]", 2)[0];
        List<Anchor> all = new ArrayList<>();
        places(plain, language, all);
        numbers(plain, language, all);
        Lexicon.of(language)
                .find(plain)
                .forEach(each ->
                        all.add(new Anchor(Kind.CONCEPT, List.of(new Reading("c:" + each.id(), 1)), each.span())));
        List<Anchor> words = isUnspaced(language) ? EastAsianAnchors.of(plain, language) : words(plain, language);
        all.addAll(words);
        return all;
    }

    static boolean isUnspaced(String language) {
        return language.equals("zh") || language.equals("ja");
    }

    private static void places(String text, String language, List<Anchor> all) {
        for (Gazetteer.Place place : Gazetteer.of(language).find(text)) {
            boolean day = place.id().startsWith("month") || place.id().startsWith("weekday");
            all.add(new Anchor(Kind.PLACE, List.of(new Reading("p:" + place.id(), day ? 0.5 : 1)), place.span()));
        }
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
            if (!stems.isCommon(word) && Character.isLetter(word.codePointAt(0))) {
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
        readings.add(new Reading("w:" + language + ":" + stems.stem(word), 1));
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
        for (String form : forms(word, language)) {
            codes.addAll(SoundCode.variants(form));
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
        String one = SoundCode.eastAsian(word);
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

    /** The word itself and, in Hebrew and Arabic, without the short words that are written together with it. */
    private static List<String> forms(String word, String language) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        String proclitics = language.equals("he") ? "ובלמהשכ" : language.equals("ar") ? "وبلفك" : "";
        String rest = word;
        for (int i = 0; i < 2 && rest.length() > 3 && proclitics.indexOf(rest.charAt(0)) >= 0; i++) {
            rest = rest.substring(1);
            forms.add(rest);
        }
        if (language.equals("ar")) {
            for (String form : List.copyOf(forms)) {
                if (form.startsWith("ال") && form.length() > 4) {
                    forms.add(form.substring(2));
                }
            }
        }
        return forms;
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
