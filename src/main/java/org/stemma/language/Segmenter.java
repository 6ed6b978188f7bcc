package org.stemma.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * Cuts a paragraph into sentences: ICU's rules for the language (UAX #29), then cuts behind the profile's abbreviations,
 * behind initials and before lower-case letters are taken back. Deterministic for a pinned ICU4J.
 */
public final class Segmenter {

    private final ULocale locale;
    private final Set<String> abbreviations;

    public Segmenter(LanguageProfile profile) {
        this.locale = new ULocale(profile.tag());
        this.abbreviations = new HashSet<>(profile.writing().abbreviations());
    }

    /** The sentences of a cleaned paragraph, in order, none empty, outer blanks left out. */
    public List<Text> sentences(Text paragraph) {
        return spans(paragraph.value()).stream().map(paragraph::part).toList();
    }

    /** The sentences' places in {@code paragraph}. */
    public List<Span> spans(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(paragraph);
        List<Span> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == paragraph.length() || !isFalseBreak(paragraph, start, end)) {
                trimmed(paragraph, start, end, spans);
                start = end;
            }
        }
        return spans;
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

    private boolean isFalseBreak(String paragraph, int start, int end) {
        String sentence = paragraph.substring(start, end).stripTrailing();
        String last = sentence.substring(sentence.lastIndexOf(' ') + 1).replaceAll("^[\\p{Ps}\\p{Pi}\"']+", "");
        return abbreviations.contains(last)
                || abbreviations.contains(capitalized(last))
                || last.matches("\\p{Lu}\\.")
                || goesOnInLowerCase(paragraph, end, sentence);
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
