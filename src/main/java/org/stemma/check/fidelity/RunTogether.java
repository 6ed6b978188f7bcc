package org.stemma.check.fidelity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.language.Words;

/**
 * Finds two words written as one, as stripped links leave them: "Councilon", "YiChina's". Both parts must be known: to the
 * passage or the reference, or, where the whole is no word, to a dictionary.
 */
public record RunTogether() implements Check {

    private static final String TYPE = "fluency/spelling/run-together";
    private static final int SHORTEST_HEAD = 4;

    @Override
    public String id() {
        return "run-together";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Card card() {
        return new Card(
                "Are two words written as one?",
                List.of(TYPE),
                "\"{found}\" is two words",
                List.of(
                        Example.english(
                                "The Harbor Council on Tuesday raised the fee.",
                                "The Harbor ⟦Councilon⟧ Tuesday raised the fee."),
                        Example.english("The ferry was pulled out.", "It was ⟦draggedand⟧ pulled."),
                        Example.english("Ana Ruiz, Chile's envoy, left.", "Ana ⟦RuizChile's⟧ envoy left."),
                        Example.english("The season was over.", "Overall, another season within reason was over.")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        Comparison words = Comparison.of(passage);
        Tokens witness = words.witness;
        Set<String> known = known(words);
        return IntStream.range(0, witness.size())
                .filter(at -> words.inReference(at) < 0
                        && !witness.lexicon()
                                .function()
                                .contains(witness.folded().get(at)))
                .filter(at -> witness.spans().get(at).length() <= 40)
                .filter(at -> isTwo(witness.word(at), known, witness.lexicon())
                        || isTwoWords(witness, at)
                        || isNameAndWord(witness.word(at), passage.referenceText(), witness.lexicon()))
                .mapToObj(at -> Divergence.added(TYPE, Severity.MINOR, witness.place(at, at + 1)))
                .toList();
    }

    private static Set<String> known(Comparison words) {
        Set<String> known = new HashSet<>(words.reference.folded());
        known.addAll(words.witness.folded());
        return known;
    }

    /** A name that the reference has somewhere, and a little word behind it. */
    private static boolean isNameAndWord(String word, String referenceText, Lexicon lexicon) {
        return Character.isUpperCase(word.codePointAt(0))
                && IntStream.rangeClosed(SHORTEST_HEAD, word.length() - 2)
                        .filter(cut ->
                                lexicon.function().contains(word.substring(cut)) && !isEnding(word.substring(cut)))
                        .anyMatch(cut -> stands(word.substring(0, cut), referenceText));
    }

    /** Whether the text has the word as a whole. */
    private static boolean stands(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTwo(String word, Set<String> known, Lexicon lexicon) {
        for (int cut = 2; cut <= word.length() - 2; cut++) {
            String left = Words.fold(word.substring(0, cut));
            String right = Words.fold(word.substring(cut));
            boolean seam = Character.isLowerCase(word.charAt(cut - 1)) && Character.isUpperCase(word.charAt(cut));
            boolean leftStands = known.contains(left) && !lexicon.function().contains(left);
            boolean little = cut >= 4 && lexicon.function().contains(right) && !isEnding(right);
            if (leftStands && (little || (seam && known.contains(right)))) {
                return true;
            }
        }
        return false;
    }

    /** No word, and a word with a little one behind it. */
    static boolean isTwoWords(Tokens tokens, int at) {
        String word = tokens.word(at);
        return Vocabulary.isUnknown(tokens, at)
                && !Vocabulary.isNearWord(tokens, at)
                && IntStream.rangeClosed(SHORTEST_HEAD, word.length() - 2)
                        .anyMatch(cut -> tokens.lexicon().spelling().knows(word.substring(0, cut))
                                && tokens.lexicon().function().contains(word.substring(cut))
                                && !isEnding(word.substring(cut)));
    }

    /** Little words that also end longer ones. */
    private static boolean isEnding(String right) {
        return List.of(
                        "s", "like", "all", "less", "able", "ever", "self", "more", "most", "out", "up", "off", "over",
                        "down", "by", "er", "en", "es", "as", "is", "an", "am", "me", "us", "he", "it", "a", "i")
                .contains(right);
    }
}
