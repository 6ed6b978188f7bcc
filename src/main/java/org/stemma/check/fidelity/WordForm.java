package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;

/**
 * Finds words in a form that the profile's grammar knows not to go with their neighbours ("an ferry"), two neighbours that changed
 * places ("ferry the"), and two words that lost what joined them ("ships boats").
 */
public record WordForm() implements Check {

    private static final String TYPE = "fluency/grammar/word-form";
    private static final String ORDER = "fluency/grammar/word-order";
    private static final String COHESION = "fluency/cohesion";

    @Override
    public String id() {
        return "word-form";
    }

    @Override
    public Card card() {
        return new Card(
                "Do words go together?",
                List.of(TYPE, ORDER, COHESION),
                "\"{found}\" doesn't go together",
                List.of(
                        Example.english("A ferry sank.", "⟦An ferry⟧ sank."),
                        Example.english("The owner of the ferry was fined.", "The owner of ⟦ferry the⟧ was fined."),
                        Example.english("They sold ships ⟦and⟧ boats.", "They sold ⟦ships boats⟧."),
                        Example.english("“It is late,” Ward said.", "“It is late,” said Ward."),
                        Example.english("An FBI agent and a European left.", "An FBI agent and a European left.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Divergence> seen = new ArrayList<>(forms(words.witness, passage));
        for (int j = 0; passage.sameLanguage() && j + 1 < words.witness.size(); j++) {
            if (words.witness.behind(j).equals(" ") && words.inReference(j) >= 0 && words.inReference(j + 1) >= 0) {
                neighbours(words, j, seen);
            }
        }
        return seen;
    }

    private static List<Divergence> forms(Tokens witness, Passage passage) {
        return Clauses.find(witness, passage.witness().language().grammar().forms()).stream()
                .filter(match -> !passage.reference()
                        .text()
                        .contains(witness.span(match.from(), match.to()).of(witness.text())))
                .map(match -> Divergence.added(TYPE, Severity.MINOR, witness.place(match.from(), match.to())))
                .toList();
    }

    private static void neighbours(Comparison words, int j, List<Divergence> seen) {
        int left = words.inReference(j);
        int right = words.inReference(j + 1);
        if (right == left - 1 && isSwapped(words, j)) {
            seen.add(Divergence.added(ORDER, Severity.MINOR, words.witness.place(j, j + 2)));
        } else if (right == left + 2 && words.inWitness(left + 1) < 0 && isJoint(words.reference, left + 1)) {
            seen.add(Divergence.lost(
                    COHESION,
                    Severity.MINOR,
                    words.reference.place(left + 1, left + 2),
                    words.witness.place(j, j + 2)));
        }
    }

    /** All around stands as it stood; "said Ward" and "will also" are as good as "Ward said" and "also will". */
    private static boolean isSwapped(Comparison words, int j) {
        boolean around = words.inReference(j - 1) == words.inReference(j + 1) - 1
                && words.inReference(j + 2) == words.inReference(j) + 1;
        boolean inner = j > 0 && j + 2 < words.witness.size();
        return around && inner && (words.witness.isContent(j) || words.witness.isContent(j + 1)) && !isSpeech(words, j);
    }

    private static boolean isSpeech(Comparison words, int j) {
        return words.witness.find(words.witness.lexicon().attribution()).stream()
                .anyMatch(hit -> hit.from() <= j + 1 && hit.to() > j);
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.lexicon().joints().at(tokens.folded(), at).isPresent();
    }
}
