package org.stemma.witness.pivot;

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
        String quote = "";
        int occurrences = 0;
        for (int s = 0; s < examined.tokens().size() && occurrences < 2; s++) {
            List<Token> tokens = examined.tokens().get(s);
            for (int at = 0; at < tokens.size() && occurrences < 2; at++) {
                OptionalInt end = end(tokens, at);
                if (end.isPresent() && end.getAsInt() > at) {
                    quote = quote.isEmpty()
                            ? quote(examined.texts().get(s), tokens, new Span(at, end.getAsInt()))
                            : quote;
                    occurrences++;
                    at = end.getAsInt() - 1;
                }
            }
        }
        double points = occurrences > 1 ? Math.round(weight * WEIGHT_OF_REPETITION * 100) / 100.0 : weight;
        return occurrences == 0 ? Optional.empty() : Optional.of(new PivotSignal(id, kind, points, quote));
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

    private static String quote(String text, List<Token> tokens, Span stretch) {
        return text.substring(
                tokens.get(stretch.start()).span().start(),
                tokens.get(stretch.end() - 1).span().end());
    }
}
