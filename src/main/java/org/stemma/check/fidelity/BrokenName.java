package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Divergence;
import org.stemma.check.Severity;

/**
 * A name of two words of which one became a little word: a pivot whose script writes the name's part like a preposition or
 * a conjunction (Wang Yi → Ван И → "Van And").
 */
final class BrokenName {

    private static final double LIKE = 0.5;
    private static final int SHORTEST = 2;
    private static final int SHORT = 3;

    private BrokenName() {}

    static List<Divergence> of(String type, Comparison words) {
        List<Divergence> seen = new ArrayList<>();
        for (int i = 0; i + 1 < words.reference.size() && seen.isEmpty(); i++) {
            if (isPair(words.reference, i)) {
                broken(type, words, i, seen);
            }
        }
        return seen;
    }

    /** Two capitalised words side by side, both content and at least one of them short. */
    private static boolean isPair(Tokens tokens, int i) {
        boolean names = tokens.isCapitalized(i) && tokens.isName(i + 1) && tokens.isContent(i);
        int shorter = Math.min(tokens.word(i).length(), tokens.word(i + 1).length());
        return names && tokens.behind(i).equals(" ") && shorter >= SHORTEST && shorter <= SHORT;
    }

    private static void broken(String type, Comparison words, int i, List<Divergence> seen) {
        for (int j = 0; j + 1 < words.witness.size() && seen.isEmpty(); j++) {
            boolean behind = words.inWitness(i + 1) < 0 && isLittle(words.witness, j + 1) && isLike(words, i, j);
            boolean before = words.inWitness(i) < 0 && isLittle(words.witness, j) && isLike(words, i + 1, j + 1);
            if ((behind || before) && words.witness.behind(j).equals(" ")) {
                seen.add(Divergence.changed(
                                type, Severity.CRITICAL, words.reference.place(i, i + 2), words.witness.place(j, j + 2))
                        .sure(Divergence.EVIDENT));
            }
        }
    }

    /** A preposition or the like that is written with a capital. */
    private static boolean isLittle(Tokens tokens, int at) {
        return tokens.isCapitalized(at)
                && tokens.lexicon().function().contains(tokens.folded().get(at));
    }

    private static boolean isLike(Comparison words, int i, int j) {
        return words.witness.isCapitalized(j)
                && words.witness.isContent(j)
                && Names.likeness(words.reference.word(i), words.witness.word(j)) >= LIKE;
    }

    /** Whether a divergence seen otherwise is a part of this one. */
    static boolean covers(List<Divergence> broken, Divergence other) {
        return broken.stream()
                .flatMap(each -> each.witness().stream())
                .anyMatch(span -> other.witness().filter(span::overlaps).isPresent());
    }
}
