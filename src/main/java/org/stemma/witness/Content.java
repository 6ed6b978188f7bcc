package org.stemma.witness;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What shared readings, omissions and wording say about one article deriving from another: a common error is evidence,
 * a common truth is not (Lachmann; Maas, Textual Criticism, §8).
 */
final class Content {

    // our own weights, in log-odds
    private static final double PRIOR = -2;
    private static final double SHARED_ERROR = 1.5;
    private static final double SHARED_READING = 1;
    private static final double SHARED_ADDITION = 1;
    private static final double TRUTH_THAT_THE_PARENT_LOST = -2;
    private static final double READING_OF_A_THIRD = -0.8;
    private static final double STATEMENTS_FROM_ELSEWHERE = -6;
    private static final double MOST_FOR_OMISSIONS = 2;
    private static final double MOST_FOR_READINGS = 4.5;
    private static final double LIKENESS_OF_PARAPHRASES = 0.6;
    private static final double LIKENESS = 8;

    private final Tradition tradition;

    /** By identity: a wording is one object of one locus. */
    private final Map<Wording, Nearest> nearest = new IdentityHashMap<>();

    Content(Tradition tradition) {
        this.tradition = tradition;
    }

    /** Nothing if the two share no statement. */
    Optional<List<Reason>> reasons(String child, String parent) {
        List<Locus> shared = tradition.lociOf(child).stream()
                .filter(locus -> locus.has(parent))
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(PRIOR, "most articles go back to the origin directly"));
        elsewhere(child, parent, shared.size()).ifPresent(reasons::add);
        omissions(child, parent).ifPresent(reasons::add);
        additions(child, parent).ifPresent(reasons::add);
        errors(child, parent, shared).ifPresent(reasons::add);
        corrections(child, parent, shared).ifPresent(reasons::add);
        likeness(child, parent, shared).ifPresent(reasons::add);
        return Optional.of(reasons);
    }

    /** Statements that the child has and the parent lacks, though they are somebody else's, too. */
    private Optional<Reason> elsewhere(String child, String parent, int shared) {
        long beyond = tradition.lociOf(child).stream()
                .filter(locus -> !locus.has(parent))
                .filter(locus -> !tradition.yardstick(locus, child, parent).isEmpty())
                .count();
        if (beyond == 0) {
            return Optional.of(new Reason(0.5, "carries nothing of the story that " + parent + " lacks"));
        }
        double share = (double) beyond / (beyond + shared);
        return Optional.of(
                new Reason(STATEMENTS_FROM_ELSEWHERE * share, beyond + " of its statements are not in " + parent));
    }

    /** Statements that both lack: the less the child leaves out, the more it says. */
    private Optional<Reason> omissions(String child, String parent) {
        List<Locus> known = tradition.loci().stream()
                .filter(locus -> !tradition.yardstick(locus, child, parent).isEmpty())
                .filter(locus ->
                        tradition.origin().isPresent() || locus.wordings().size() > 1)
                .toList();
        long lackedByBoth = known.stream()
                .filter(locus -> !locus.has(parent) && !locus.has(child))
                .count();
        long lackedByChild = known.stream().filter(locus -> !locus.has(child)).count();
        if (lackedByBoth == 0) {
            return Optional.empty();
        }
        double weight = -lackedByBoth * StrictMath.log((double) lackedByChild / known.size());
        boolean parentIsWhole = lackedByBoth == lackedByChild;
        return Optional.of(new Reason(
                Math.min(MOST_FOR_OMISSIONS, weight),
                "leaves out " + lackedByBoth + " statements that " + parent + " leaves out"
                        + (parentIsWhole ? ", and no other" : "")));
    }

    /** Statements that both have and the origin lacks. */
    private Optional<Reason> additions(String child, String parent) {
        if (tradition.origin().isEmpty()) {
            return Optional.empty();
        }
        long added = tradition.lociOf(child).stream()
                .filter(locus -> locus.has(parent) && !locus.has(Witness.ORIGIN))
                .count();
        return added == 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        Math.min(MOST_FOR_READINGS, SHARED_ADDITION * added),
                        "shares " + added + " statements that the origin does not have"));
    }

    /** Figures that both have against the origin, or against other witnesses. */
    private Optional<Reason> errors(String child, String parent, List<Locus> shared) {
        TreeSet<String> figures = new TreeSet<>();
        int places = 0;
        for (Locus locus : shared) {
            TreeSet<String> here = commonErrors(locus, child, parent);
            figures.addAll(here);
            places += here.isEmpty() ? 0 : 1;
        }
        double each = tradition.origin().isPresent() ? SHARED_ERROR : SHARED_READING;
        String against = tradition.origin().isPresent() ? "the origin contradicts" : "other witnesses contradict";
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        Math.min(MOST_FOR_READINGS, each * places),
                        "shares figures that " + against + ": " + String.join(", ", figures)));
    }

    /** The child's words for figures that it has in common with the parent against the origin or against others. */
    TreeSet<String> commonErrors(Locus locus, String child, String parent) {
        TreeSet<String> common = new TreeSet<>();
        Figures ours = locus.of(child).orElseThrow().figures();
        Figures theirs = locus.of(parent).orElseThrow().figures();
        for (Wording other : tradition.yardstick(locus, child, parent)) {
            if (ours.conflictWith(other.figures()) && theirs.conflictWith(other.figures())) {
                SortedMap<String, String> shared = ours.sharedWith(theirs);
                shared.keySet().removeAll(other.figures().values().keySet());
                common.addAll(shared.values());
            }
        }
        return common;
    }

    /** Readings of the child that agree with the origin, or with a third witness, against the parent. */
    private Optional<Reason> corrections(String child, String parent, List<Locus> shared) {
        long corrected =
                shared.stream().filter(locus -> corrects(locus, child, parent)).count();
        double each = tradition.origin().isPresent() ? TRUTH_THAT_THE_PARENT_LOST : READING_OF_A_THIRD;
        return corrected == 0
                ? Optional.empty()
                : Optional.of(new Reason(each * corrected, corrected + " of its readings are not those of " + parent));
    }

    private boolean corrects(Locus locus, String child, String parent) {
        Wording ours = locus.of(child).orElseThrow();
        Wording theirs = locus.of(parent).orElseThrow();
        return ours.conflictsWith(theirs)
                && tradition.yardstick(locus, child, parent).stream()
                        .anyMatch(other -> other.conflictsWith(theirs) && !other.conflictsWith(ours));
    }

    /** Whether the child's words are nearer to the parent's than to the origin's, or to any other's. */
    private Optional<Reason> likeness(String child, String parent, List<Locus> shared) {
        double sum = 0;
        int compared = 0;
        for (Locus locus : shared) {
            Wording ours = locus.of(child).orElseThrow();
            Wording theirs = locus.of(parent).orElseThrow();
            if (ours.language().equals(theirs.language())) {
                sum += ours.likeness(theirs) - nearestOther(locus, ours, parent);
                compared++;
            }
        }
        if (compared == 0) {
            return Optional.empty();
        }
        double nearer = sum / compared;
        double bound = tradition.origin().isPresent() ? 3 : 2.5;
        double weight = Math.max(-bound, Math.min(bound, LIKENESS * nearer));
        return Optional.of(new Reason(
                weight,
                "its words are nearer to those of " + parent + " than to "
                        + (tradition.origin().isPresent() ? "the origin's" : "any other's")));
    }

    private double nearestOther(Locus locus, Wording ours, String parent) {
        Optional<Wording> original = tradition.origin().flatMap(origin -> locus.of(origin.id()));
        if (original.isPresent()) {
            return ours.likeness(original.get());
        }
        double other =
                nearest.computeIfAbsent(ours, key -> Nearest.of(locus, ours)).except(parent);
        return Math.max(LIKENESS_OF_PARAPHRASES, tradition.origin().isPresent() ? 0 : other);
    }

    /**
     * The two nearest wordings of other witnesses, found once for each wording.
     *
     * @param witness whose wording is the nearest
     */
    private record Nearest(String witness, double best, double second) {

        static Nearest of(Locus locus, Wording ours) {
            Nearest nearest = new Nearest("", 0, 0);
            for (Wording other : locus.wordings()) {
                double likeness = other == ours ? 0 : ours.likeness(other);
                if (likeness > nearest.best()) {
                    nearest = new Nearest(other.witness(), likeness, nearest.best());
                } else if (likeness > nearest.second()) {
                    nearest = new Nearest(nearest.witness(), nearest.best(), likeness);
                }
            }
            return nearest;
        }

        double except(String parent) {
            return witness.equals(parent) ? second : best;
        }
    }
}
