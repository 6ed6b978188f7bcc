package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.Words;
import org.stemma.signature.Digest;
import org.stemma.witness.pivot.PivotDetector;
import org.stemma.witness.pivot.PivotTrace;

/**
 * Finds wording, typography and names that another language left in an English text that is known to have come through it.
 *
 * <p>The same traces, from {@code witness/pivots.yaml}, are the evidence for the pivot language. What native English hardly ever
 * shows is a minor slip of style; what it shows now and then is only noted. Loaded terms have a check of their own.
 */
public record Translationese() implements Check {

    private static final String STYLE = "fluency/unidiomatic";
    private static final String TYPOGRAPHY = "fluency/typography";

    private static final double NOTED = 1;
    private static final double SLIP = 1.5;

    /** The digest of the traces. */
    record Settings(Digest traces) {}

    @Override
    public String id() {
        return "translationese";
    }

    @Override
    public Record settings() {
        return new Settings(PivotDetector.traces());
    }

    @Override
    public Card card() {
        return new Card(
                "Does another language show through?",
                List.of(STYLE, TYPOGRAPHY),
                "\"{found}\" shows through from another language: {stated}",
                List.of(
                        Example.through(
                                "es",
                                "The cabinet led by Ana Ruiz met on Friday.",
                                "The cabinet ⟦presided over by⟧ Ana Ruiz met on Friday."),
                        Example.through("es", "Prices “(…) will fall”, he said.", "Prices “⟦(…)⟧ will fall”, he said."),
                        Example.through("ru", "It met on Friday.", "It met on Friday."),
                        Example.english("It was presided over by Ana Ruiz.", "It was presided over by Ana Ruiz.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        String text = passage.witness().text();
        return passage.pivot().stream()
                .filter(pivot -> passage.witness().language().tag().equals("en"))
                .flatMap(pivot -> PivotDetector.traces(pivot, text).stream())
                .filter(trace -> trace.weight() >= NOTED)
                .filter(trace -> !isLoaded(trace, text, passage))
                .map(trace -> divergence(trace, text))
                .toList();
    }

    private static boolean isLoaded(PivotTrace trace, String text, Passage passage) {
        return !Lexicon.of(passage.witness().language())
                .loaded()
                .find(Words.folded(trace.place().of(text)))
                .isEmpty();
    }

    private static Divergence divergence(PivotTrace trace, String text) {
        Place place = Place.of(text, trace.place());
        return Divergence.added(
                        trace.kind().equals("typography") ? TYPOGRAPHY : STYLE,
                        trace.weight() >= SLIP ? Severity.MINOR : Severity.NEUTRAL,
                        place)
                .stating(trace.id(), place.words());
    }
}
