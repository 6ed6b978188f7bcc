package org.stemma.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stemma.alignment.Bead;
import org.stemma.check.Divergence;
import org.stemma.check.Severity;
import org.stemma.engine.Examination.Seen;
import org.stemma.language.Languages;
import org.stemma.language.Words;
import org.stemma.witness.Witness;

/**
 * What an article says that its reference doesn't, sentence by sentence.
 *
 * <p>An article may add reporting of its own: that is neutral. A sentence that stands alone between two that are the
 * reference's reads as if it were the reference's too: minor. One that puts the words into the origin's mouth (it names a
 * publisher): major. Where more than half of an article has no counterpart nothing is listed: coverage and checkability tell.
 */
final class OwnReporting {

    /** A shorter sentence is a stump. */
    private static final int FEWEST_WORDS = 4;

    private static final String WHOLE = "addition";

    private final Witness article;
    private final TreeSet<Integer> answered = new TreeSet<>();

    OwnReporting(Witness article, List<Bead> beads) {
        this.article = article;
        beads.stream().filter(Bead::isPair).forEach(bead -> answered.addAll(bead.left()));
    }

    /** The same, whole-sentence additions weighed or left out. */
    List<Seen> weighed(List<Seen> all) {
        boolean mostlyOwn = answered.size() * 2 < article.sentences().size();
        List<Seen> weighed = new ArrayList<>();
        for (Seen seen : all) {
            if (!isWhole(seen)) {
                weighed.add(seen);
            } else if (!mostlyOwn) {
                weighed.add(seen.as(weighed(seen)));
            }
        }
        return weighed;
    }

    static boolean isWhole(Seen seen) {
        return seen.check().id().equals(WHOLE) && seen.reference().numbers().isEmpty();
    }

    private Divergence weighed(Seen seen) {
        Divergence whole = seen.divergence();
        return whole.weighing(severity(seen.article()));
    }

    /** How grave a sentence of its own is at its place. */
    Severity severity(Joined sentence) {
        if (!isEnclosed(sentence.numbers())) {
            return Severity.NEUTRAL;
        }
        return namesPublisher(sentence.text()) ? Severity.MAJOR : Severity.MINOR;
    }

    /** A statement; the sentences right before and behind are the reference's. */
    boolean isEnclosed(List<Integer> numbers) {
        return follows(numbers) && answered.contains(numbers.get(0) + 1);
    }

    /** A statement that ends the article; the sentence right before is the reference's. */
    boolean isAppended(List<Integer> numbers) {
        return follows(numbers) && numbers.get(0) + 1 == article.sentences().size();
    }

    private boolean follows(List<Integer> numbers) {
        boolean statement = Words.count(article.sentences().get(numbers.get(0))) >= FEWEST_WORDS;
        return numbers.size() == 1 && statement && answered.contains(numbers.get(0) - 1);
    }

    private boolean namesPublisher(String text) {
        String folded = " " + String.join(" ", Words.folded(text)) + " ";
        return Languages.of(article.language()).reporting().publishers().values().stream()
                .flatMap(List::stream)
                .map(name -> " " + String.join(" ", Words.folded(name)) + " ")
                .anyMatch(folded::contains);
    }
}
