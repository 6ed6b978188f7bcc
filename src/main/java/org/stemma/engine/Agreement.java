package org.stemma.engine;

import java.util.List;
import org.stemma.check.Divergence;
import org.stemma.engine.Examination.Seen;
import org.stemma.language.Words;

/**
 * Whether a witness that doesn't object to a reading has it too. Silence is no vote: one who says only "on Friday" doesn't
 * confirm that it was the 25th.
 */
final class Agreement {

    /** Checks that see something across languages too; the others are blind there. */
    private static final List<String> ABROAD = List.of(
            "number-mismatch",
            "unit-mismatch",
            "date-shift",
            "negation-flip",
            "certainty-shift",
            "loaded-term",
            "opposite");

    /** Checks of what can be said in many words. */
    private static final List<String> MEANT = List.of("negation-flip", "certainty-shift", "qualifier-lost");

    private Agreement() {}

    /** Whether {@code words} of another witness confirm what the article says. */
    static boolean of(Seen seen, boolean sameLanguage, String words) {
        Divergence divergence = seen.divergence();
        if (!sameLanguage && !ABROAD.contains(seen.check().id())) {
            return false;
        }
        String found = seen.articleWords();
        boolean reading =
                divergence.reference().isPresent() && !divergence.found().isEmpty();
        return reading ? has(words, sameLanguage ? found : digits(found)) : isTelling(seen);
    }

    /** Of words that are there or not, silence tells; what is meant can be said in words that the check doesn't compare. */
    private static boolean isTelling(Seen silent) {
        return silent.divergence().isSuspicion()
                || !MEANT.contains(silent.check().id());
    }

    /** Whether a name's spelling is what the divergence is about. */
    static boolean isOfName(Seen seen) {
        return seen.check().id().equals("name-altered");
    }

    private static boolean has(String words, String reading) {
        String there = " " + String.join(" ", Words.folded(words)) + " ";
        String here = String.join(" ", Words.folded(reading));
        return !here.isEmpty() && there.contains(here);
    }

    private static String digits(String reading) {
        return reading.replaceAll("[^0-9]+", " ").strip();
    }
}
