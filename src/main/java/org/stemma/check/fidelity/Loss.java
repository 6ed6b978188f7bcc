package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.language.PhraseIndex.Hit;
import org.stemma.language.Words;
import org.stemma.text.Span;

/** Where in the witness something is missing, so that a reader sees both sides. */
final class Loss {

    /** A passage of so many characters is shown whole. */
    private static final int SHORT = 120;

    private static final int REACH = 4;
    private static final String CLAUSE = ",;:—–،，、。";

    private Loss() {}

    /** From the word that answers what stands before the lost one to the word that answers what stands behind it. */
    static Place in(Comparison words, Hit lost) {
        int before = answer(words, lost.from() - 1, -1);
        int behind = answer(words, lost.to(), 1);
        if (before < 0 || behind < 0 || Math.abs(behind - before) > REACH) {
            int one = behind < 0 ? before : behind;
            return one < 0
                    ? whole(words)
                    : words.witness.place(Math.max(0, one - 1), Math.min(words.witness.size(), one + 2));
        }
        return words.witness.place(Math.min(before, behind), Math.max(before, behind) + 1);
    }

    private static int answer(Comparison words, int from, int step) {
        for (int at = from; at >= 0 && at < words.reference.size() && Math.abs(at - from) < REACH; at += step) {
            if (words.reference.isContent(at) && words.inWitness(at) >= 0) {
                return words.inWitness(at);
            }
        }
        return -1;
    }

    private static Place whole(Comparison words) {
        return words.witness.place(0, words.witness.size());
    }

    /** In another language: all of a short passage, else the clause at the same share of its length. */
    static Place in(Passage passage, Span lost) {
        String text = passage.witness().text();
        if (text.length() <= SHORT) {
            return Place.of(text, new Span(0, text.length()));
        }
        int at = (int) ((long) lost.start()
                * (text.length() - 1)
                / passage.reference().text().length());
        List<Span> words = Words.spans(text);
        int start = at;
        while (start > 0 && CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < text.length() && CLAUSE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return trimmed(text, words, new Span(start, Math.max(start, end)));
    }

    private static Place trimmed(String text, List<Span> words, Span clause) {
        List<Span> inside = words.stream().filter(clause::overlaps).toList();
        return inside.isEmpty()
                ? Place.of(text, new Span(0, text.length()))
                : Place.of(
                        text,
                        new Span(
                                inside.get(0).start(),
                                inside.get(inside.size() - 1).end()));
    }
}
