package org.stemma.engine;

import java.util.List;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;
import org.stemma.witness.Witness;

/**
 * What a sentence without a counterpart repeats.
 *
 * <p>A lede or a summary says again what the text tells at length. The aligner answers each sentence once, so one of the two stays
 * alone; it is still worth comparing with what the other one was answered by. Only likeness tells here, for place says nothing.
 */
final class Echoes {

    /** Likeness from which two sentences say the same wherever they stand; our own, on the shared seeds and the sample week. */
    private static final double SAME = 8;

    /** What changes with these settings. */
    static final Part PART = new Part("echoes", new Settings(SAME));

    /** As the constant above. */
    record Settings(double same) {}

    private final Aligner aligner;

    Echoes(Aligner aligner) {
        this.aligner = aligner;
    }

    /**
     * Pairs of sentences that the article has alone and those of the other that say the same.
     *
     * @param beads what else answers what
     */
    List<Bead> of(Witness article, Witness other, List<Bead> beads) {
        List<Integer> alone = beads.stream()
                .filter(bead -> bead.right().isEmpty())
                .flatMap(bead -> bead.left().stream())
                .toList();
        if (alone.isEmpty() || alone.size() == article.sentences().size()) {
            return List.of();
        }
        Side left = new Side(
                article.language(), alone.stream().map(article.sentences()::get).toList());
        return aligner.align(left, new Side(other.language(), other.sentences())).stream()
                .filter(bead -> bead.isPair() && bead.left().size() == 1 && bead.likeness() >= SAME)
                .map(bead -> new Bead(
                        bead.left().stream().map(alone::get).toList(),
                        bead.right(),
                        bead.confidence(),
                        bead.likeness()))
                .toList();
    }
}
