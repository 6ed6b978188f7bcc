package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.Thesaurus;

/**
 * Finds a word of the reference with one letter wrong inside it, a word that no dictionary has and that is near one that they have,
 * and a sentence that opens with a small letter. A word that either text has elsewhere is a term and no slip.
 */
public record Misspelling() implements Check {

    private static final String TYPE = "fluency/spelling";
    private static final int SHORTEST = 5;

    @Override
    public String id() {
        return "misspelling";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Is a word spelt wrongly?",
                List.of(TYPE, TYPE + "/capitalization"),
                "\"{found}\" should be \"{stated}\"",
                List.of(
                        Example.english("The old ⟦chapel⟧ was sold.", "The old ⟦chpel⟧ was sold."),
                        Example.english("The boats left.", "⟦the⟧ boats left."),
                        Example.english("The ferry sank at night.", "The boat was ⟦reportadly⟧ lost in the dark."),
                        new Example("ru", "Паром затонул.", "en", "The ferry ⟦snak⟧."),
                        Example.english(
                                "The prizes of Mr. al-Din are bonds.", "The organised superprofits of ibn Din."),
                        Example.english("The harbour closed.", "The harbor closed."),
                        Example.english("They organised it.", "They organized it.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        List<Divergence> seen = new ArrayList<>();
        if (passage.sameLanguage() && words.reference.size() > 2 && words.witness.size() > 2) {
            smallOpening(words, seen);
        }
        letters(passage, seen);
        return seen;
    }

    private static void smallOpening(Comparison words, List<Divergence> seen) {
        boolean small = Character.isLowerCase(words.witness.word(0).charAt(0))
                && words.witness.word(0).chars().noneMatch(Character::isUpperCase);
        if (small
                && words.reference.isCapitalized(0)
                && words.witness.spans().get(0).start() <= 1) {
            seen.add(Divergence.added(TYPE + "/capitalization", Severity.MINOR, words.witness.place(0, 1)));
        }
    }

    private static void letters(Passage passage, List<Divergence> seen) {
        Comparison words = Comparison.of(passage);
        for (int j = 0; j < words.witness.size(); j++) {
            if (words.inReference(j) < 0 && isPlain(words.witness, j)) {
                int before = seen.size();
                intended(words, j, seen);
                if (seen.size() == before && isWrong(words, j) && !isTerm(passage, words.witness.word(j))) {
                    seen.add(Divergence.added(TYPE, Severity.MINOR, words.witness.place(j, j + 1)));
                }
            }
        }
    }

    /** No word, but a letter or two off a word. */
    private static boolean isWrong(Comparison words, int j) {
        return Vocabulary.isUnknown(words.witness, j) && Vocabulary.isNearWord(words.witness, j);
    }

    private static boolean isTerm(Passage passage, String word) {
        return WordCounts.of(passage.referenceText()).times(word) > 0
                || WordCounts.of(passage.witnessText()).times(word) > 1;
    }

    private static void intended(Comparison words, int j, List<Divergence> seen) {
        for (int i : words.faced(j)) {
            if (words.inWitness(i) < 0
                    && isPlain(words.reference, i)
                    && isSlip(
                            words.reference.folded().get(i),
                            words.witness.folded().get(j))
                    && !isVariant(words, i, j)
                    && words.facing(i, i + 1, j, j + 1) > 0) {
                seen.add(Divergence.changed(
                        TYPE, Severity.MINOR, words.reference.place(i, i + 1), words.witness.place(j, j + 1)));
                return;
            }
        }
    }

    /** "Foetal" and "fetal": two spellings of one word; "would" and "could": two words. */
    private static boolean isVariant(Comparison words, int i, int j) {
        return !words.witness.isContent(j)
                || (words.reference.lexicon().english()
                        && Thesaurus.english()
                                .entry(words.reference.folded().get(i))
                                .isLike(Thesaurus.english()
                                        .entry(words.witness.folded().get(j))));
    }

    private static boolean isPlain(Tokens tokens, int at) {
        return !tokens.isName(at)
                && tokens.spans().get(at).length() <= 40
                && tokens.folded().get(at).codePoints().allMatch(Character::isLetter)
                && (at == 0 || !tokens.isNumeric(at - 1))
                && (at + 1 == tokens.size() || !tokens.isNumeric(at + 1));
    }

    /** One letter lost or swapped, not at the end, where inflections are. */
    private static boolean isSlip(String intended, String written) {
        return intended.length() >= SHORTEST
                && intended.length() - written.length() <= 1
                && intended.length() >= written.length()
                && intended.charAt(intended.length() - 1) == written.charAt(written.length() - 1)
                && intended.charAt(intended.length() - 2) == written.charAt(written.length() - 2)
                && Names.distance(intended, written) == 1;
    }
}
