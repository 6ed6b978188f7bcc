package org.stemma.language.anchor;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Words;
import org.stemma.text.Span;

/** What is compared of a sentence: its words; of scripts without blanks pairs of Han characters and runs of katakana. */
final class Chunks {

    private Chunks() {}

    /** Katakana letters that touch are one word; so are two touching Han characters, each with its neighbour. */
    static List<Span> spans(String sentence) {
        List<Span> spans = Words.spans(sentence);
        List<Span> merged = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            Character.UnicodeScript script = Character.UnicodeScript.of(sentence.codePointAt(span.start()));
            if (script == Character.UnicodeScript.KATAKANA) {
                int end = katakanaEnd(sentence, span.start());
                merged.add(new Span(span.start(), end));
                while (i + 1 < spans.size() && spans.get(i + 1).start() < end) {
                    i++;
                }
            } else if (script == Character.UnicodeScript.HAN) {
                boolean pair = i + 1 < spans.size()
                        && spans.get(i + 1).start() == span.end()
                        && isHan(sentence.codePointAt(span.end()));
                merged.add(pair ? new Span(span.start(), spans.get(i + 1).end()) : span);
            } else if (script != Character.UnicodeScript.HIRAGANA) {
                merged.add(span);
            }
        }
        return merged;
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    static boolean isKatakana(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
    }

    private static int katakanaEnd(String sentence, int start) {
        int end = start;
        while (end < sentence.length() && (isKatakana(sentence.charAt(end)) || sentence.charAt(end) == 'ー')) {
            end++;
        }
        return end;
    }
}
