package org.stemma.check.fidelity;

import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.stemma.check.Divergence.Place;
import org.stemma.check.fidelity.Voices.Voice;
import org.stemma.language.Words;
import org.stemma.text.Span;

/**
 * Words that one side has in quotation marks and the other side tells in its own voice.
 *
 * @param quoting the side with the quotation
 * @param quotation its words, without the marks
 * @param from first word of it
 * @param to behind the last one
 * @param telling the side that says the same without marks
 * @param told first and last place there that answer it
 */
record Unquoted(Tokens quoting, Span quotation, int from, int to, Tokens telling, Span told) {

    private static final int FEWEST_WORDS = 8;

    /** Where the words are the very same. */
    private static final int FEWEST_EQUAL_WORDS = 5;

    /** Share of a quotation's content words that make it the same statement; our own. */
    private static final double SAME_STATEMENT = 0.5;

    /** Words between a quotation and those who are said to have said it. */
    private static final int REACH = 8;

    private static final String MARKS = "“”„«»\"";

    /** One side with what it says of the other side's words. */
    record Side(Tokens tokens, IntUnaryOperator answer) {}

    /**
     * All of them, in text order.
     *
     * @param tellingText the telling side's whole text: what is quoted nearby is quoted
     */
    static List<Unquoted> of(Side quoting, Tokens telling, String tellingText) {
        boolean quotes = telling.text().chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return quotes
                ? List.of()
                : Quotations.of(quoting.tokens().text()).stream()
                        .map(span -> trimmed(quoting.tokens().text(), span))
                        .flatMap(span ->
                                quoting.tokens().at(span).stream().map(from -> of(quoting, span, from, telling)))
                        .filter(each -> each.isSame(quoting.answer()) && !each.isOfPaper())
                        .filter(each -> !isQuoted(each.words(), tellingText))
                        .toList();
    }

    private static Span trimmed(String text, Span quotation) {
        int end = quotation.end();
        while (end > quotation.start() + 1 && ".,!?… ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(quotation.start(), end);
    }

    private static Unquoted of(Side quoting, Span quotation, int from, Tokens telling) {
        Tokens tokens = quoting.tokens();
        int to = from;
        while (to < tokens.size() && tokens.spans().get(to).start() < quotation.end()) {
            to++;
        }
        int[] answers = IntStream.range(from, to)
                .filter(tokens::isContent)
                .map(quoting.answer())
                .filter(at -> at >= 0)
                .sorted()
                .toArray();
        return new Unquoted(tokens, quotation, from, to, telling, told(telling, answers));
    }

    /** What answers it in the sentence that has the middle of the answers. */
    private static Span told(Tokens telling, int[] answers) {
        if (answers.length == 0) {
            return new Span(0, telling.text().length());
        }
        int middle = answers[answers.length / 2];
        int from = telling.sentenceFrom(middle);
        int to = telling.sentenceTo(middle + 1);
        int[] inside = IntStream.of(answers).filter(at -> at >= from && at < to).toArray();
        return telling.span(inside[0], inside[inside.length - 1] + 1);
    }

    private boolean isSame(IntUnaryOperator answer) {
        int[] content = IntStream.range(from, to).filter(quoting::isContent).toArray();
        long answered =
                IntStream.of(content).filter(at -> answer.applyAsInt(at) >= 0).count();
        return isEqual() || (to - from >= FEWEST_WORDS && answered >= SAME_STATEMENT * content.length);
    }

    /** Whether the other side has the very words. */
    boolean isEqual() {
        return to - from >= FEWEST_EQUAL_WORDS && Collections.indexOfSubList(telling.folded(), words()) >= 0;
    }

    /** Whether it is put into several mouths at once. */
    boolean isInChorus() {
        List<Voice> near = near(Voices.of(quoting).sources());
        return !near.isEmpty() && near.stream().allMatch(Voice::isMany) && !isOnesWord();
    }

    /** Who quotes the newspaper quotes what it wrote, be it told. */
    private boolean isOfPaper() {
        return !near(Voices.of(quoting).papers()).isEmpty();
    }

    private List<Voice> near(List<Voice> speaking) {
        return speaking.stream()
                .filter(each -> each.from() - to < REACH && from - each.to() < REACH)
                .filter(each -> each.to() <= from || each.from() >= to)
                .toList();
    }

    /** "Price told officials": one speaks, the others listen. */
    private boolean isOnesWord() {
        return quoting.find(quoting.lexicon().speech()).stream()
                .map(hit -> hit.from() - 1)
                .anyMatch(at -> at >= 0 && (at < from || at >= to) && quoting.isName(at));
    }

    private static boolean isQuoted(List<String> words, String text) {
        return Quotations.of(text).stream()
                .map(span -> Words.folded(span.of(text)))
                .anyMatch(quoted -> Quotations.areSame(quoted, words));
    }

    private List<String> words() {
        return quoting.folded().subList(from, to);
    }

    Place quoted() {
        return Place.of(quoting.text(), quotation);
    }

    Place narrated() {
        return Place.of(telling.text(), told);
    }
}
