package org.stemma.check.fidelity;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/**
 * Finds narration that was put into quotation marks, as if somebody had said these words.
 *
 * <p>The reference says the same and quotes nobody, here or nearby. Fragments and single words in marks are left alone. Who retells
 * rather takes marks off than sets them, so against another version alone it is hardly more than a suspicion, unless the
 * words are put into several mouths at once ("according to officials"): nobody speaks in chorus.
 */
public record QuotationInvented() implements Check {

    private static final String TYPE = "accuracy/addition/quotation";

    /** The very words are told. */
    private static final double CLEAR = 0.9;

    private static final double LIKELY = 0.55;

    /** A chorus that the other side doesn't have. */
    private static final double TAKEN_OFF = 0.3;

    @Override
    public String id() {
        return "quotation-invented";
    }

    @Override
    public Card card() {
        return new Card(
                "Did anybody say what stands in quotation marks?",
                List.of(TYPE),
                "nobody is quoted with \"{found}\": elsewhere it is told, not said",
                List.of(
                        Example.english(
                                "Officials said the ⟦pumps had never been tested in winter⟧.",
                                "Officials said “⟦the pumps had never been tested in winter⟧”."),
                        Example.english(
                                "⟦Selling grain to the island would be a clear break with the council's older rule against exports⟧, "
                                        + "officials said.",
                                "“⟦Selling the island grain would be a marked break with the older rule against exports⟧,” "
                                        + "according to port officials."),
                        Example.english(
                                "The harbor master said the pumps had never been tested in winter.",
                                "The pumps had “never been tested”, the harbor master said."),
                        Example.english(
                                "“The pumps had never been tested in a winter like this,” he said.",
                                "“The pumps had not been tested in a winter like this one,” he said.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Comparison words = Comparison.of(passage);
        Unquoted.Side here = new Unquoted.Side(words.witness, words::inReference);
        Unquoted.Side there = new Unquoted.Side(words.reference, words::inWitness);
        return Stream.concat(
                        Unquoted.of(here, words.reference, passage.referenceText()).stream()
                                .map(QuotationInvented::invented),
                        Unquoted.of(there, words.witness, passage.witnessText()).stream()
                                .filter(Unquoted::isInChorus)
                                .map(QuotationInvented::takenOff))
                .toList();
    }

    private static Divergence invented(Unquoted each) {
        double sure = each.isEqual() ? CLEAR : LIKELY;
        return Divergence.changed(TYPE, Severity.MAJOR, each.narrated(), each.quoted())
                .sure(each.isInChorus() ? Divergence.EVIDENT : sure);
    }

    /** Only tells which of two sides to believe. */
    private static Divergence takenOff(Unquoted each) {
        return Divergence.changed(TYPE, Severity.NEUTRAL, each.quoted(), each.narrated())
                .sure(TAKEN_OFF);
    }
}
