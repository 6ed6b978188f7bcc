package org.stemma.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.text.Span;

/**
 * Some sentences of a witness joined by a space, and where they stand among all its sentences joined likewise.
 *
 * @param numbers of the sentences, ascending
 * @param text joined words
 * @param starts for each sentence its first position in {@code text}
 * @param places for each sentence its first position in the witness's whole text
 */
record Joined(List<Integer> numbers, String text, int[] starts, int[] places) {

    static Joined of(List<String> sentences, List<Integer> numbers) {
        int[] starts = new int[numbers.size()];
        int[] places = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            starts[i] = length;
            places[i] = place(sentences, numbers.get(i));
            length += sentences.get(numbers.get(i)).length() + 1;
        }
        return new Joined(
                List.copyOf(numbers),
                numbers.stream().map(sentences::get).collect(Collectors.joining(" ")),
                starts,
                places);
    }

    /** A headline, which is no sentence of the text: its place is behind all of them. */
    static Joined headline(List<String> sentences, String title) {
        return new Joined(List.of(), title, new int[] {0}, new int[] {place(sentences, sentences.size())});
    }

    private static int place(List<String> sentences, int number) {
        int place = 0;
        for (int i = 0; i < number; i++) {
            place += sentences.get(i).length() + 1;
        }
        return place;
    }

    /** The span of {@code text} in the witness's whole text; by first and last character. */
    Span inWhole(Span span) {
        if (span.isEmpty()) {
            return new Span(place(span.start()), place(span.start()));
        }
        return new Span(place(span.start()), Math.max(place(span.start()), place(span.end() - 1) + 1));
    }

    private int place(int position) {
        int sentence = starts.length - 1;
        while (sentence > 0 && starts[sentence] > position) {
            sentence--;
        }
        return places[sentence] + position - starts[sentence];
    }
}
