package org.stemma.witness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Words;

/**
 * How one witness words one statement.
 *
 * @param witness its id
 * @param language BCP 47
 * @param sentences numbers of its sentences, ascending
 * @param text those sentences joined by a space
 * @param figures its figures
 * @param words its folded words, sorted
 * @param negations how many words of it negate
 */
record Wording(
        String witness,
        String language,
        List<Integer> sentences,
        String text,
        Figures figures,
        List<String> words,
        int negations) {

    /** From here on a negation more or less is a contradiction, no other turn of phrase. */
    private static final double NEARLY_THE_SAME = 0.7;

    static Wording of(Witness witness, List<Integer> sentences) {
        String text = String.join(
                " ", sentences.stream().map(witness.sentences()::get).toList());
        List<String> words = new ArrayList<>(Words.folded(text));
        Collections.sort(words);
        LanguageProfile profile = Languages.of(witness.language());
        List<String> negators = profile.certainty().negators();
        int negations = (int) words.stream().filter(negators::contains).count();
        Figures figures = Figures.of(text, profile, witness.published());
        return new Wording(witness.id(), witness.language(), sentences, text, figures, List.copyOf(words), negations);
    }

    /** Dice's coefficient of the words, 0–1; 0 between two languages. */
    double likeness(Wording other) {
        if (!language.equals(other.language) || words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.size() && j < other.words.size()) {
            int order = words.get(i).compareTo(other.words.get(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (words.size() + other.words.size());
    }

    /** Whether the two cannot both be right: other figures, or nearly the same words with and without a negation. */
    boolean conflictsWith(Wording other) {
        boolean negated = (negations == 0) != (other.negations == 0) && likeness(other) >= NEARLY_THE_SAME;
        return figures.conflictWith(other.figures) || negated;
    }
}
