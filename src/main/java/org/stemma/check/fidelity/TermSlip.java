package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (!passage.sameLanguage()) {
            return List.of();
        }
        Tokens witness = Comparison.of(passage).witness;
        Usage usage = Usage.of(passage);
        List<Divergence> seen = new ArrayList<>();
        for (int at = BEFORE; at + BEHIND < witness.size(); at++) {
            if (isTerm(witness, at) && usage.isSlip(witness.folded().get(at), frame(witness, at))) {
                seen.add(Divergence.added(TYPE, Severity.MAJOR, witness.place(at, at + 1))
                        .stating(usage.usual().getOrDefault(frame(witness, at), ""), witness.word(at)));
            }
        }
        return seen;
    }

    /**
     * How two whole texts use their terms.
     *
     * @param known the reference's words
     * @param once words that the witness has once
     * @param usual frames in the witness around words that the reference has too, and the first such word
     */
    private record Usage(Passage passage, Set<String> known, Set<String> once, Map<String, String> usual) {

        private static final ThreadLocal<Usage> LAST = new ThreadLocal<>();

        /** One passage after another is of the same two texts, so the last answer is kept. */
        static Usage of(Passage passage) {
            Usage last = LAST.get();
            if (last == null || !last.isOf(passage)) {
                last = made(passage);
                LAST.set(last);
            }
            return last;
        }

        private boolean isOf(Passage other) {
            return passage.referenceText().equals(other.referenceText())
                    && passage.witnessText().equals(other.witnessText())
                    && passage.witness()
                            .language()
                            .tag()
                            .equals(other.witness().language().tag());
        }

        private static Usage made(Passage passage) {
            Tokens whole = Tokens.of(new Wording(
                    passage.witnessText(),
                    passage.witness().language(),
                    passage.witness().published()));
            Set<String> known = new HashSet<>(Words.folded(passage.referenceText()));
            Map<String, Long> counts =
                    whole.folded().stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
            counts.values().removeIf(count -> count > 1);
            return new Usage(passage, known, counts.keySet(), frames(whole, known));
        }

        boolean isSlip(String word, String frame) {
            return !known.contains(word) && once.contains(word) && usual.containsKey(frame);
        }
    }

    private static Map<String, String> frames(Tokens whole, Set<String> known) {
        Map<String, String> frames = new HashMap<>();
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
