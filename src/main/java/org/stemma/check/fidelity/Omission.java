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
 * Finds what the reference says and the witness doesn't: whole passages (neutral: they lower coverage, not fidelity) and
 * phrases with nothing in their place. PhraseIndex are sought in one language only.
 */
public record Omission() implements Check {

    private static final String TYPE = "accuracy/omission";

    /** A phrase of so many content words carries a fact, if the witness has no word to spare that could stand for it. */
    private static final int FACT = 2;

    @Override
    public String id() {
        return "omission";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Is something left out?",
                List.of(TYPE),
                "\"{stated}\" is left out",
                List.of(
                        Example.english(
                                "The dam was closed in spring ⟦after heavy rains in the northern hills⟧.",
                                "The dam was closed in spring."),
                        Example.english("⟦The captain was fined.⟧", ""),
                        Example.english(
                                "The dam was closed in spring after heavy rains.",
                                "After strong rainfall, they shut the dam in spring.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (passage.witness().text().isBlank()) {
            return whole(passage);
        }
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        int spare = Gap.open(words, false);
        return Gap.inReference(words).stream()
                .filter(gap -> gap.opposite() * 3 <= gap.content() - 1 && isWeighty(gap, spare))
                .map(gap -> Divergence.lost(
                        TYPE,
                        gap.content() >= FACT && spare == 0 ? Severity.MAJOR : Severity.MINOR,
                        words.reference.place(gap.from(), gap.to())))
                .toList();
    }

    /** Words that the witness has to spare may say the same in another place. */
    private static boolean isWeighty(Gap gap, int spare) {
        return gap.content() >= 3 ? spare <= gap.content() : gap.content() == 2 && spare <= 1;
    }

    private static List<Divergence> whole(Passage passage) {
        String text = passage.reference().text();
        return text.isBlank()
                ? List.of()
                : List.of(Divergence.lost(TYPE, Severity.NEUTRAL, Place.of(text, new Span(0, text.length()))));
    }
}
