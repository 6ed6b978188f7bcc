package org.stemma.check.fidelity;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.text.Span;

/** Finds words in a script that neither the witness nor the reference is written in. Latin letters are at home everywhere. */
public record Untranslated() implements Check {

    private static final String TYPE = "accuracy/untranslated";

    @Override
    public String id() {
        return "untranslated";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Were words left in another language?",
                List.of(TYPE),
                "\"{found}\" is not translated",
                List.of(
                        Example.english("The harbor was closed.", "The ⟦гавань⟧ was closed."),
                        Example.english("The harbor was closed.", "The port was closed.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        UnicodeScript own = script(
                passage.witness().text(), new Span(0, passage.witness().text().length()));
        List<Divergence> seen = new ArrayList<>();
        if (own != UnicodeScript.LATIN) {
            return seen;
        }
        int at = 0;
        while (at < words.witness.size()) {
            int end = at;
            while (end < words.witness.size() && isForeign(words, end)) {
                end++;
            }
            if (end > at) {
                seen.add(Divergence.added(TYPE, Severity.MAJOR, words.witness.place(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        unknown(words, seen);
        return seen;
    }

    /** Words in Latin letters that are no English and near none. */
    private static void unknown(Comparison words, List<Divergence> seen) {
        for (int j = 0; j < words.witness.size(); j++) {
            boolean own = isForeign(words, j)
                    || words.inReference(j) >= 0
                    || words.reference.folded().contains(words.witness.folded().get(j));
            boolean noun = !own && Vocabulary.isForeignNoun(words, j);
            if (noun || (!own && Vocabulary.isUnknown(words.witness, j))) {
                boolean known = Vocabulary.isForeign(words.witness, j);
                if (known || noun || !isBadlyWritten(words.witness, j)) {
                    seen.add(Divergence.added(
                            TYPE, known ? Severity.MAJOR : Severity.MINOR, words.witness.place(j, j + 1)));
                }
            }
        }
    }

    private static boolean isBadlyWritten(Tokens tokens, int at) {
        return Vocabulary.isNearWord(tokens, at) || RunTogether.isTwoWords(tokens, at);
    }

    private static boolean isForeign(Comparison words, int at) {
        UnicodeScript script =
                script(words.witness.text(), words.witness.spans().get(at));
        return script != UnicodeScript.LATIN
                && script != UnicodeScript.COMMON
                && words.inReference(at) < 0
                && !words.reference.folded().contains(words.witness.folded().get(at));
    }

    /** The script of most letters. */
    private static UnicodeScript script(String text, Span span) {
        int latin = 0;
        int other = 0;
        UnicodeScript last = UnicodeScript.COMMON;
        for (int i = span.start(); i < span.end(); i++) {
            UnicodeScript script = UnicodeScript.of(text.charAt(i));
            if (script == UnicodeScript.LATIN) {
                latin++;
            } else if (Character.isLetter(text.charAt(i))
                    && script != UnicodeScript.COMMON
                    && script != UnicodeScript.INHERITED
                    && script != UnicodeScript.UNKNOWN) {
                other++;
                last = script;
            }
        }
        return latin + other == 0 ? UnicodeScript.COMMON : latin >= other ? UnicodeScript.LATIN : last;
    }
}
