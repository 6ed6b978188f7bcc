package org.stemma.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.engine.Examination.Seen;
import org.stemma.witness.Lineage;
import org.stemma.witness.Witness;

/** Who stands on which side of a divergence, and how many independent voices that makes. */
final class Parties {

    private final Testimony testimony;
    private final StoryTexts texts;
    private final Lineage branches;
    private final List<Witness> panel;
    private final Map<String, Spelt> spelt = new HashMap<>();

    Parties(Testimony testimony, StoryTexts texts, Lineage branches) {
        this.testimony = testimony;
        this.texts = texts;
        this.branches = branches;
        this.panel = texts.panel();
    }

    /** The objections of those who agree with one another, where most voices do. */
    List<Objection> leading(List<Objection> all) {
        return Readings.leading(all, Objection::reading, objection -> branches.branch(objection.witness()));
    }

    /** Those who object to the article's reading, and those who spell a name as they do. */
    TreeSet<String> objectors(Witness article, Objection best, List<Objection> objections) {
        TreeSet<String> objectors = new TreeSet<>();
        objections.forEach(objection -> objectors.add(objection.witness()));
        objectors.addAll(naming(article, best));
        return objectors;
    }

    /** Witnesses that spell a name like the objector, wherever they do, and nowhere like the article. */
    private List<String> naming(Witness article, Objection best) {
        Seen seen = best.seen();
        return panel.stream()
                .filter(other -> Agreement.isOfName(seen) && !other.id().equals(article.id()))
                .filter(other -> spelt(other).names(seen.referenceWords())
                        && !spelt(other).names(seen.articleWords()))
                .map(Witness::id)
                .toList();
    }

    private Spelt spelt(Witness witness) {
        return spelt.computeIfAbsent(witness.id(), id -> Spelt.of(String.join(" ", witness.sentences())));
    }

    /**
     * How many voices stand on which side; empty if only the article's heirs and kin object, or a suspicion isn't shared.
     *
     * <p>The text that an article was made from outweighs the article: where the two differ, it was the article that changed something,
     * so the voice of their branch is the exemplar's.
     */
    Optional<Verdict> verdict(Witness article, Objection best, TreeSet<String> objectors) {
        TreeSet<String> siding = siding(article, best, objectors);
        TreeSet<String> against = voices(objectors, article);
        TreeSet<String> agreeing = voices(siding, article);
        agreeing.removeAll(against);
        boolean copied = objectors.stream().anyMatch(objector -> branches.descends(article.id(), objector));
        int others = against.size() + (copied ? 1 : 0);
        boolean suspicion = best.seen().divergence().isSuspicion() && others < 2;
        if (others == 0 || suspicion) {
            return Optional.empty();
        }
        siding.add(article.id());
        int here = nearest(siding);
        int there = nearest(objectors);
        return Optional.of(new Verdict(
                others,
                agreeing.size() + (copied ? 0 : 1),
                here - there,
                Math.min(here, there) == 0,
                drift(article, best)));
    }

    /** The branches that the witnesses stand for, the article's own left out. */
    TreeSet<String> voices(TreeSet<String> witnesses, Witness article) {
        TreeSet<String> voices = new TreeSet<>();
        witnesses.forEach(witness -> voices.add(branches.branch(witness)));
        voices.remove(branches.branch(article.id()));
        return voices;
    }

    private int nearest(TreeSet<String> witnesses) {
        return witnesses.stream().mapToInt(branches::translations).min().orElse(0);
    }

    private double drift(Witness article, Objection best) {
        double here = best.seen().divergence().confidence();
        return testimony
                .turned(article, witness(best.witness()), best.seen())
                .map(seen -> here - seen.divergence().confidence())
                .orElse(0.0);
    }

    private Witness witness(String id) {
        return texts.witnesses().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Witnesses that have the article's reading: they say the same, or hold the same against the objector. */
    private TreeSet<String> siding(Witness article, Objection best, TreeSet<String> objectors) {
        Witness objector = witness(best.witness());
        TreeSet<String> siding = new TreeSet<>();
        for (Witness other : panel) {
            boolean asked = !objectors.contains(other.id()) && !other.id().equals(article.id());
            if (asked
                    && (says(article, other, best.seen())
                            || testimony.at(other, objector, best.seen()).isPresent())) {
                siding.add(other.id());
            }
        }
        return siding;
    }

    /** A name is looked for in all of the other's text, anything else where it speaks of the same. */
    private boolean says(Witness article, Witness other, Seen seen) {
        if (Agreement.isOfName(seen)) {
            return spelt(other).names(seen.articleWords());
        }
        List<Integer> answers = testimony.answers(article, other, seen.article().numbers());
        boolean sameLanguage = article.language().equals(other.language());
        return !answers.isEmpty()
                && Agreement.of(
                        seen,
                        sameLanguage,
                        Joined.of(other.sentences(), answers).text());
    }
}
