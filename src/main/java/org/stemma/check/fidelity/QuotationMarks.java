package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.Writing;
import org.stemma.text.Span;

/** Finds an opening quotation mark that closes: {@code ambiguous“}. Languages that close with it are left alone. */
public record QuotationMarks() implements Check {

    private static final String TYPE = "fluency/punctuation/quotation-mark";
    private static final char OPENING = '“';

    @Override
    public String id() {
        return "quotation-marks";
    }

    @Override
    public Card card() {
        return new Card(
                "Does the right mark close the quotation?",
                List.of(TYPE),
                "\"{found}\": an opening mark closes",
                List.of(
                        Example.english("It is “quite clear”.", "It is “quite clea⟦r“⟧."),
                        Example.english("It is “quite clear”.", "It is “quite clear”."),
                        new Example("de", "Das ist „ganz klar“.", "de", "Das ist „ganz klar“.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Writing writing = passage.witness().language().writing();
        String text = passage.witness().text();
        List<Divergence> seen = new ArrayList<>();
        if (writing.closing().contains(String.valueOf(OPENING))) {
            return seen;
        }
        for (int i = text.indexOf(OPENING, 1); i >= 0; i = text.indexOf(OPENING, i + 1)) {
            boolean behind = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (behind && Character.isLetterOrDigit(text.charAt(i - 1))) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, Place.of(text, new Span(i - 1, i + 1))));
            }
        }
        return seen;
    }
}
