package org.stemma.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * Cuts a paragraph into sentences: ICU's rules for the language (UAX #29), then cuts behind the profile's abbreviations,
 * behind initials and before lower-case letters are taken back, and dashes of direct speech begin a sentence. Deterministic for a pinned ICU4J.
 */
public final class Segmenter {

    private static final Pattern SPEECH_DASH = Pattern.compile("(?<=[.!?…][\"”»]?)\\s(?=[–—]\\s[\"“«„]?\\p{Lu})");

    /** Characters before a break that are looked at; no abbreviation is longer. */
    private static final int TAIL = 80;

    private static final int SHORT_WORD = 4;

    /** Our own, in characters: what goes on longer is no sentence, and is cut so that no article costs more than its length. */
    public static final int LONGEST = 4_000;

    private final ULocale locale;
    private final Set<String> abbreviations;

    /** German writes {@code am 24. Februar}, {@code im 20. Jahrhundert}, with a capital behind the stop. */
    private final boolean ordinalsHaveStops;

    public Segmenter(LanguageProfile profile) {
        this.locale = new ULocale(profile.tag());
        this.abbreviations = new HashSet<>(profile.writing().abbreviations());
        this.ordinalsHaveStops = profile.tag().equals("de");
    }

    /** The sentences of a cleaned paragraph, in order, none empty, outer blanks left out; what is too long for one is cut. */
    public List<Text> sentences(Text paragraph) {
        List<Span> pieces = new ArrayList<>();
        spans(paragraph.value()).forEach(span -> cut(paragraph.value(), span, pieces));
        return pieces.stream().map(paragraph::part).toList();
    }

    private static void cut(String paragraph, Span sentence, List<Span> pieces) {
        int start = sentence.start();
        while (sentence.end() - start > LONGEST) {
            int cut = cut(paragraph, start);
            trimmed(paragraph, start, cut, pieces);
            start = cut;
        }
        trimmed(paragraph, start, sentence.end(), pieces);
    }

    /** The sentences' places in {@code paragraph}. */
    public List<Span> spans(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(paragraph);
        List<Span> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == paragraph.length() || !isFalseBreak(paragraph, start, end)) {
                speeches(paragraph, start, end, spans);
                start = end;
            }
        }
        return spans;
    }

    /** Cuts before a dash that opens direct speech behind a full stop: {@code … she said. – The ship stays.} */
    private static void speeches(String paragraph, int start, int end, List<Span> spans) {
        Matcher dash = SPEECH_DASH.matcher(paragraph).region(start, end);
        int from = start;
        while (dash.find()) {
            trimmed(paragraph, from, dash.start() + 1, spans);
            from = dash.start() + 1;
        }
        trimmed(paragraph, from, end, spans);
    }

    private static void trimmed(String paragraph, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(paragraph.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(paragraph.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    /** Where a stretch without a sentence's end is cut: at its last blank, or else between two characters. */
    private static int cut(String paragraph, int start) {
        int cut = start + LONGEST;
        while (cut > start + LONGEST / 2 && !Character.isWhitespace(paragraph.charAt(cut))) {
            cut--;
        }
        boolean blank = Character.isWhitespace(paragraph.charAt(cut));
        int end = blank ? cut : start + LONGEST;
        return Character.isLowSurrogate(paragraph.charAt(end)) ? end - 1 : end;
    }

    private boolean isFalseBreak(String paragraph, int start, int end) {
        String tail = paragraph.substring(Math.max(start, end - TAIL), end).stripTrailing();
        String last = tail.substring(tail.lastIndexOf(' ') + 1).replaceAll("^[\\p{Ps}\\p{Pi}\"']+", "");
        boolean abbreviated = abbreviations.contains(last) || abbreviations.contains(capitalized(last));
        return (abbreviated && !endsWithAcronym(paragraph, last, end))
                || last.matches("\\p{Lu}\\.")
                || (ordinalsHaveStops && last.matches("\\d{1,2}\\."))
                || goesOnInLowerCase(paragraph, end, tail);
    }

    /**
     * {@code … in the U.S. The ship …}: behind an acronym a sentence ends where a short word follows that the paragraph
     * has in lower case too, and so is no name.
     */
    private static boolean endsWithAcronym(String paragraph, String last, int end) {
        int stop = end;
        while (stop < paragraph.length() && Character.isLetter(paragraph.charAt(stop)) && stop - end <= SHORT_WORD) {
            stop++;
        }
        String next = paragraph.substring(end, stop);
        boolean acronym = last.indexOf('.') < last.length() - 1;
        boolean shortWord = !next.isEmpty() && next.length() <= SHORT_WORD && Character.isUpperCase(next.charAt(0));
        return acronym && shortWord && paragraph.contains(" " + next.toLowerCase(Locale.ROOT) + " ");
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** After a closing quotation mark, as in {@code "Is it so?" he asked.} */
    private static boolean goesOnInLowerCase(String paragraph, int end, String sentence) {
        boolean quoted = sentence.matches("(?s).*[?!.][\\p{Pe}\\p{Pf}\"']+");
        return quoted && Character.isLowerCase(paragraph.charAt(end));
    }
}
