package org.stemma.witness;

import java.util.List;
import java.util.function.Predicate;

/** From which further articles did one take readings that its parent cannot have given it, as far as words don't tell? */
final class Contamination {

    /** So many statements must come from there; fewer are chance. */
    private static final int STATEMENTS_NEEDED = 2;

    private static final double TAKEN_OVER = 0.6;

    /** How much nearer its words must be to that article's than to the parent's or the origin's. */
    private static final double CLEARLY_NEARER = 0.15;

    private final Tradition tradition;
    private final Families families;
    private final Content content;

    Contamination(Tradition tradition, Families families) {
        this.tradition = tradition;
        this.families = families;
        this.content = new Content(tradition);
    }

    /**
     * Ids in order.
     *
     * @param descends whether an article derives from the one asked about
     */
    List<String> sources(Dossier article, String parent, Predicate<String> descends) {
        return tradition.articles().stream()
                .filter(other ->
                        !families.same(article.id(), other.id()) && !other.id().equals(parent))
                .filter(other -> Circumstances.possible(article, other) && !descends.test(other.id()))
                .filter(other -> taken(article.id(), other.id(), parent) >= STATEMENTS_NEEDED)
                .map(Dossier::id)
                .toList();
    }

    private long taken(String article, String other, String parent) {
        return tradition.lociOf(article).stream()
                .filter(locus -> locus.has(other))
                .filter(locus -> isTaken(locus, article, other, parent))
                .count();
    }

    private boolean isTaken(Locus locus, String article, String other, String parent) {
        Wording ours = locus.of(article).orElseThrow();
        Wording theirs = locus.of(other).orElseThrow();
        double likeness = ours.likeness(theirs);
        double nearest = locus.wordings().stream()
                .filter(each ->
                        !each.witness().equals(article) && !each.witness().equals(other))
                .mapToDouble(ours::likeness)
                .max()
                .orElse(0);
        boolean notTheParents =
                !locus.has(parent) || ours.conflictsWith(locus.of(parent).orElseThrow());
        boolean sameError = tradition.origin().isPresent()
                && !content.commonErrors(locus, article, other).isEmpty();
        boolean wording = likeness >= TAKEN_OVER && likeness - nearest >= CLEARLY_NEARER;
        return notTheParents && (sameError || wording)
                || parent.equals(Witness.ORIGIN) && sameError && likeness >= TAKEN_OVER;
    }
}
