package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.Words;
import org.stemma.text.Span;

/** Finds a subject, or a speaker, that was cut off as a sentence of its own: "… reported Thursday. The Harbor Times." */
public record CutOffSubject() implements Check {

    private static final String TYPE = "fluency/grammar/fragment";
    private static final int LONGEST_NAME = 5;

    /** So many characters before a sentence tell whether it was cut off there. */
    private static final int REACH = 60;

    private static final Pattern ENDED = Pattern.compile("[.][\"”]? $|[.][\"”]$");
    private static final Pattern QUOTED = Pattern.compile("[.][\"”] ?$");

    @Override
    public String id() {
        return "cut-off-subject";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Is a subject cut off as a sentence of its own?",
                List.of(TYPE),
                "\"{found}\" is no sentence",
                List.of(
                        Example.english(
                                "The sale is off, The Harbor Times reported Thursday.",
                                "The sale is off, reported Thursday. ⟦The Harbor Times⟧."),
                        Example.english(
                                "They do it \"at their peril,\" Ruiz said.",
                                "They do it \"at their peril.\" ⟦Ruiz said⟧."),
                        Example.english(
                                "The Harbor Times reported it.", "It reported it. The Harbor Times was right.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Tokens witness = Comparison.of(passage).witness;
        List<Divergence> seen = new ArrayList<>();
        for (int at = 0; at < witness.size(); at++) {
            int end = end(witness, at);
            String ahead = end == at ? "" : ahead(passage, witness, at);
            if (ENDED.matcher(ahead).find() && isCutOff(witness, new Span(at, end), ahead)) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, witness.place(at, end)));
            }
        }
        return seen;
    }

    /** The little that stands before the word. */
    private static String ahead(Passage passage, Tokens tokens, int at) {
        int start = tokens.spans().get(at).start();
        return at == 0 ? passage.before(REACH) : tokens.text().substring(Math.max(0, start - REACH), start);
    }

    /** Whether the words of the sentence are but a name, or a name that says. */
    private static boolean isCutOff(Tokens tokens, Span words, String ahead) {
        int at = words.start();
        int end = words.end();
        int name = at;
        while (name < end && tokens.isCapitalized(name)) {
            name++;
        }
        boolean nameAlone = name == end && end > at + 1 && speaks(tokens, ahead);
        boolean says = name > at
                && end - at <= LONGEST_NAME
                && QUOTED.matcher(ahead).find()
                && tokens.lexicon().attribution().find(tokens.folded().subList(at, end)).stream()
                        .anyMatch(hit -> hit.to() == end - at && hit.from() > 0);
        return nameAlone || says;
    }

    /** Behind the sentence that begins there, if it is short enough to be a name; else {@code from}. */
    private static int end(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from <= LONGEST_NAME) {
            if (!tokens.behind(end).isBlank() || end + 1 == tokens.size()) {
                return tokens.behind(end).startsWith(".") ? end + 1 : from;
            }
            end++;
        }
        return from;
    }

    private static boolean speaks(Tokens tokens, String ahead) {
        List<String> words = Words.folded(ahead);
        List<String> last = words.subList(Math.max(0, words.size() - 3), words.size());
        return !tokens.lexicon().attribution().find(last).isEmpty();
    }
}
