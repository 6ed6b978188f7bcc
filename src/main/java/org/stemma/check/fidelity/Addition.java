package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.text.Span;

/**
 * Finds what the witness says and the reference doesn't: whole passages (neutral: an article may report on its own; who sees
 * the whole article may know better), and phrases with nothing in their place.
 */
public record Addition() implements Check {

    private static final String TYPE = "accuracy/addition";
    private static final int FACT = 4;

    @Override
    public String id() {
        return "addition";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Is something added?",
                List.of(TYPE),
                "\"{found}\" is added",
                List.of(
                        Example.english(
                                "The dam was closed in spring.",
                                "The dam was closed in spring ⟦after heavy rains in the northern hills⟧."),
                        Example.english("", "⟦Two engineers have been arrested.⟧"),
                        Example.english("The dam was closed in spring.", "They shut the dam in spring.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (passage.reference().text().isBlank()) {
            return whole(passage);
        }
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        int spare = Gap.open(words, true);
        boolean almostSame = spare == 0 && words.reference.size() >= 5;
        return Gap.inWitness(words).stream()
                .filter(gap -> gap.opposite() == 0 && gap.content() >= (almostSame ? 1 : 2) && spare < gap.content())
                .map(gap -> Divergence.added(TYPE, severity(gap, spare), words.witness.place(gap.from(), gap.to())))
                .toList();
    }

    /** A single word that is added may be needed to say the same. */
    private static Severity severity(Gap gap, int spare) {
        boolean fact = gap.content() >= FACT && spare == 0;
        return fact ? Severity.MAJOR : gap.content() > 1 ? Severity.MINOR : Severity.NEUTRAL;
    }

    private static List<Divergence> whole(Passage passage) {
        String text = passage.witness().text();
        return text.isBlank()
                ? List.of()
                : List.of(Divergence.added(TYPE, Severity.NEUTRAL, Place.of(text, new Span(0, text.length()))));
    }
}
