package org.stemma.drift;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.check.Finding;
import org.stemma.language.Romanizer;
import org.stemma.language.Words;

/**
 * Whether two articles' findings are one divergence: the same check, the same statement, the same thing found.
 *
 * <p>References may differ, as no article is its own witness; so statements are compared by their words. Words in two
 * scripts can't be compared; then the reference's words at fault decide.
 */
final class SameDivergence {

    /** Dice's coefficient of words from which two sentences are the same statement; our own. */
    private static final double SAME_STATEMENT = 0.5;

    private static final double SAME_WORDS = 0.6;

    /** Of every text that was asked for, since a long sentence may have hundreds of findings. */
    private final Map<String, Set<String>> words = new HashMap<>();

    boolean of(Finding one, Finding other) {
        return one.id().equals(other.id())
                || (one.check().equals(other.check()) && sameFound(one, other) && sameStatement(one, other));
    }

    private boolean sameStatement(Finding one, Finding other) {
        if (one.referenceSentence().isEmpty() || other.referenceSentence().isEmpty()) {
            return one.referenceSentence().isEmpty()
                    && other.referenceSentence().isEmpty();
        }
        boolean sameStated = Words.fold(one.divergence().stated())
                .equals(Words.fold(other.divergence().stated()));
        boolean sameNumber = one.statements().stream().anyMatch(other.statements()::contains);
        return likeness(one.referenceSentence(), other.referenceSentence()) >= SAME_STATEMENT
                || (sameStated && sameNumber && !one.divergence().stated().isEmpty());
    }

    private boolean sameFound(Finding one, Finding other) {
        String found = Words.fold(one.divergence().found());
        String otherFound = Words.fold(other.divergence().found());
        if (!found.isEmpty() && found.equals(otherFound)) {
            return true;
        }
        if (hasFigure(found) && hasFigure(otherFound)) {
            return false;
        }
        if (one.quote().isEmpty() || other.quote().isEmpty()) {
            return one.quote().isEmpty() && other.quote().isEmpty() && sameReferenceWords(one, other);
        }
        if (sameScript(one.quote(), other.quote())) {
            return likeness(one.quote(), other.quote()) >= SAME_WORDS;
        }
        return likeness(Romanizer.latin(one.quote()), Romanizer.latin(other.quote())) >= SAME_WORDS
                || sameReferenceWords(one, other);
    }

    private static boolean hasFigure(String found) {
        return found.chars().anyMatch(Character::isDigit);
    }

    private boolean sameReferenceWords(Finding one, Finding other) {
        return !one.referenceQuote().isEmpty() && likeness(one.referenceQuote(), other.referenceQuote()) >= SAME_WORDS;
    }

    private static boolean sameScript(String one, String other) {
        return script(one) == script(other);
    }

    private static Character.UnicodeScript script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    /** Dice's coefficient of the sets of folded words, 0–1. */
    private double likeness(String one, String other) {
        Set<String> own = words(one);
        Set<String> others = words(other);
        if (own.isEmpty() || others.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        long shared = own.stream().filter(others::contains).count();
        return 2.0 * shared / (own.size() + others.size());
    }

    private Set<String> words(String text) {
        return words.computeIfAbsent(text, any -> new HashSet<>(Words.folded(text)));
    }
}
