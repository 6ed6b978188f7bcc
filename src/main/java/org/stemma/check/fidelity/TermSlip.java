package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.Wording;
import org.stemma.language.Words;

/**
 * Finds a text that calls one thing by another name once: "on the sidelines of the commission in Bergen" where it says "… of the
 * conference in Bergen" elsewhere, and the reference knows the conference but no commission.
 */
public record TermSlip() implements Check {

    private static final String TYPE = "fluency/inconsistency/terminology";
    private static final int BEFORE = 3;
    private static final int BEHIND = 2;
    private static final int SHORTEST = 5;

    @Override
    public String id() {
        return "term-slip";
    }

    @Override
    public Card card() {
        return new Card(
                "Is one thing called by one name?",
                List.of(TYPE),
                "\"{found}\", elsewhere \"{stated}\"",
                List.of(
                        Example.english(
                                "They met at the conference.",
                                "They met on the sidelines of the conference in Bergen. A warning given on the sidelines"
                                        + " of the ⟦commission⟧ in Bergen was heard."),
                        Example.english(
                                "They met at the conference. The commission in Bergen sat.",
                                "They met on the sidelines of the conference in Bergen. A warning given on the sidelines"
                                        + " of the commission in Bergen was heard.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        List<Divergence> seen = new ArrayList<>();
        Tokens witness = Comparison.of(passage).witness;
        List<Integer> rare = new ArrayList<>();
        List<String> known = Words.folded(passage.referenceText());
        for (int at = BEFORE; passage.sameLanguage() && at + BEHIND < witness.size(); at++) {
            if (isTerm(witness, at) && !known.contains(witness.folded().get(at))) {
                rare.add(at);
            }
        }
        if (!rare.isEmpty()) {
            Tokens whole = Tokens.of(new Wording(
                    passage.witnessText(),
                    passage.witness().language(),
                    passage.witness().published()));
            Map<String, String> usual = frames(whole, known);
            rare.stream()
                    .filter(at -> usual.containsKey(frame(witness, at))
                            && isOnce(whole, witness.folded().get(at)))
                    .forEach(at -> seen.add(Divergence.added(TYPE, Severity.MAJOR, witness.place(at, at + 1))
                            .stating(usual.getOrDefault(frame(witness, at), ""), witness.word(at))));
        }
        return seen;
    }

    private static boolean isOnce(Tokens whole, String word) {
        return whole.folded().stream().filter(word::equals).count() == 1;
    }

    /** The frames around words that the reference has too. */
    private static Map<String, String> frames(Tokens whole, List<String> known) {
        Map<String, String> frames = new TreeMap<>();
        for (int at = BEFORE; at + BEHIND < whole.size(); at++) {
            if (isTerm(whole, at) && known.contains(whole.folded().get(at))) {
                frames.putIfAbsent(frame(whole, at), whole.word(at));
            }
        }
        return frames;
    }

    private static boolean isTerm(Tokens tokens, int at) {
        return tokens.isContent(at)
                && tokens.word(at).length() >= SHORTEST
                && !tokens.isCapitalized(at)
                && tokens.isContent(at - BEFORE)
                && tokens.isContent(at + BEHIND);
    }

    private static String frame(Tokens tokens, int at) {
        return String.join(" ", tokens.folded().subList(at - BEFORE, at)) + " … "
                + String.join(" ", tokens.folded().subList(at + 1, at + 1 + BEHIND));
    }
}
