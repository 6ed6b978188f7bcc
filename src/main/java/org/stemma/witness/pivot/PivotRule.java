package org.stemma.witness.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.text.Span;

/**
 * One kind of trace with the phrases that show it.
 *
 * @param weight points for the first occurrence
 */
record PivotRule(String id, String kind, double weight, List<Phrase> phrases) {

    private static final double WEIGHT_OF_REPETITION = 1.5;

    /** The trace in a text, if it is there. */
    Optional<PivotSignal> inspect(Examined examined) {
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < examined.texts().size() && quotes.size() < 2; i++) {
            String text = examined.texts().get(i);
            places(examined.tokens().get(i)).stream().limit(2).forEach(place -> quotes.add(place.of(text)));
        }
        double points = quotes.size() > 1 ? Math.round(weight * WEIGHT_OF_REPETITION * 100) / 100.0 : weight;
        return quotes.stream().findFirst().map(quote -> new PivotSignal(id, kind, points, quote));
    }

    /** Where it shows, in order, none overlapping another. */
    List<Span> places(List<Token> tokens) {
        List<Span> places = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            OptionalInt end = end(tokens, at);
            if (end.isPresent() && end.getAsInt() > at) {
                places.add(new Span(
                        tokens.get(at).span().start(),
                        tokens.get(end.getAsInt() - 1).span().end()));
                at = end.getAsInt() - 1;
            }
        }
        return places;
    }

    PivotTrace at(Span place) {
        return new PivotTrace(id, kind, weight, place);
    }

    private OptionalInt end(List<Token> tokens, int at) {
        for (Phrase phrase : phrases) {
            OptionalInt end = phrase.match(tokens, at);
            if (end.isPresent()) {
                return end;
            }
        }
        return OptionalInt.empty();
    }
}
