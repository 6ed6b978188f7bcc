package org.stemma.check.fidelity;

import java.util.List;
import java.util.Optional;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Wording;
import org.stemma.language.PhraseIndex;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * The words of one side of a passage.
 *
 * @param spans their places
 * @param folded lower case, without diacritics
 * @param stems what is compared
 */
record Tokens(String text, Lexicon lexicon, List<Span> spans, List<String> folded, List<String> stems) {

    static Tokens of(Wording wording) {
        List<Span> spans = Words.spans(wording.text());
        List<String> folded =
                spans.stream().map(span -> Words.fold(span.of(wording.text()))).toList();
        String tag = wording.language().tag();
        List<String> stems = folded.stream().map(word -> Stem.of(word, tag)).toList();
        return new Tokens(wording.text(), Lexicon.of(wording.language()), spans, folded, stems);
    }

    int size() {
        return spans.size();
    }

    String word(int at) {
        return spans.get(at).of(text);
    }

    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    Place place(int from, int to) {
        return Place.of(text, span(from, to));
    }

    Place place(PhraseIndex.Hit hit) {
        return place(hit.from(), hit.to());
    }

    List<PhraseIndex.Hit> find(PhraseIndex phrases) {
        return phrases.find(folded);
    }

    /** A word with content of its own. */
    boolean isContent(int at) {
        return !lexicon.function().contains(folded.get(at)) && !isShort(at);
    }

    private boolean isShort(int at) {
        String word = folded.get(at);
        // of a word that is nothing but marks, folding leaves nothing
        return word.isEmpty() || word.length() < 2 && word.charAt(0) < '\u2e80' && !Character.isDigit(word.charAt(0));
    }

    boolean isCapitalized(int at) {
        return Character.isUpperCase(text.codePointAt(spans.get(at).start()));
    }

    /** Whether the word opens a sentence, a quotation or the text. */
    boolean opensSentence(int at) {
        if (at == 0) {
            return true;
        }
        String between = text.substring(spans.get(at - 1).end(), spans.get(at).start());
        boolean initial = spans.get(at - 1).length() <= 2 && isCapitalized(at - 1) && between.startsWith(".");
        return !initial && between.chars().anyMatch(c -> ".!?:\"“”«»„()[]•*\n–—|;/".indexOf(c) >= 0);
    }

    /** A capital in the middle of a sentence: a name in languages that write nouns small. */
    boolean isName(int at) {
        return isCapitalized(at) && !opensSentence(at) && !lexicon.function().contains(folded.get(at));
    }

    boolean isNumeric(int at) {
        return folded.get(at).chars().anyMatch(Character::isDigit);
    }

    /** What stands between the word and the next one. */
    String behind(int at) {
        int end = at + 1 < size() ? spans.get(at + 1).start() : text.length();
        return text.substring(spans.get(at).end(), end);
    }

    /** The first word of the sentence in which the word stands. */
    int sentenceFrom(int at) {
        int from = at;
        while (from > 0 && !endsSentence(from - 1)) {
            from--;
        }
        return from;
    }

    /** Behind the last word of the sentence whose last known word stands before {@code to}. */
    int sentenceTo(int to) {
        int end = to;
        while (end < size() && !endsSentence(end - 1)) {
            end++;
        }
        return end;
    }

    /** Behind the word a sentence's mark stands, and no initial's or abbreviation's. */
    boolean endsSentence(int at) {
        String behind = behind(at);
        boolean mark = behind.chars().anyMatch(c -> ".!?…。".indexOf(c) >= 0)
                && behind.chars().anyMatch(Character::isWhitespace);
        return mark && (spans.get(at).length() > 3 || !behind.equals(". "));
    }

    /** The first word that the span touches. */
    Optional<Integer> at(Span span) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size() && spans.get(low).overlaps(span) ? Optional.of(low) : Optional.empty();
    }
}
