package org.stemma.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.alignment.Bead;
import org.stemma.check.Divergence;
import org.stemma.check.Finding;
import org.stemma.engine.Examination.Seen;
import org.stemma.witness.Lineage;
import org.stemma.witness.Witness;

/**
 * Who is right where the origin's text isn't at hand: the witnesses vote.
 *
 * <p>An article is held against every other witness that speaks of the same thing. A divergence is a finding if more
 * independent witnesses contradict the article than agree with it; witnesses that derive from one another vote once. Of as
 * many on both sides the stemma tells which reading is likelier, or nobody can; see {@link Verdict}.
 */
final class Consensus {

    /** So many independent witnesses that skip a sentence make it one of the article's own. */
    private static final int FEWEST_WITHOUT = 2;

    private static final List<String> LANGUAGE_TYPES = List.of("fluency", "style", "locale");

    private final Testimony testimony;
    private final StoryTexts texts;
    private final Lineage branches;

    Consensus(Testimony testimony, StoryTexts texts, Lineage branches) {
        this.testimony = testimony;
        this.texts = texts;
        this.branches = branches;
    }

    /** The findings of one article, in text order. */
    List<Finding> findings(Witness article) {
        Map<String, List<Seen>> bySide = new LinkedHashMap<>();
        for (Witness other : texts.witnesses()) {
            if (!other.id().equals(article.id())) {
                bySide.put(other.id(), testimony.of(article, other));
            }
        }
        if (bySide.isEmpty()) {
            bySide.put(article.id(), testimony.alone(article));
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Objection> objections : Objection.gathered(bySide)) {
            decide(article, objections).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparing((Finding f) ->
                        f.sentences().isEmpty() ? 0 : f.sentences().get(0))
                .thenComparing(Finding::check)
                .thenComparing(Finding::id));
        return findings;
    }

    private Optional<Finding> decide(Witness article, List<Objection> all) {
        List<Objection> objections = Readings.leading(all, Objection::reading, o -> branches.branch(o.witness()));
        Objection best = objections.stream()
                .max(Comparator.comparingDouble(
                                (Objection o) -> o.seen().divergence().confidence())
                        .thenComparing(Objection::witness, Comparator.reverseOrder()))
                .orElseThrow();
        if (isOfLanguage(best.seen().divergence())) {
            return Optional.of(finding(article, best, best.seen().divergence(), List.of()));
        }
        if (best.seen().reference().text().isBlank()) {
            return OwnReporting.isWhole(best.seen()) ? unshared(article, best) : Optional.empty();
        }
        TreeSet<String> objectors = new TreeSet<>();
        objections.forEach(objection -> objectors.add(objection.witness()));
        objectors.addAll(naming(article, best));
        return verdict(article, best, objectors)
                .flatMap(verdict -> verdict.on(best.seen()))
                .map(divergence -> finding(article, best, divergence, List.copyOf(objectors)));
    }

    /** Witnesses that spell a name like the objector, wherever they do, and nowhere like the article. */
    private List<String> naming(Witness article, Objection best) {
        Seen seen = best.seen();
        return texts.witnesses().stream()
                .filter(other -> Agreement.isOfName(seen) && !other.id().equals(article.id()))
                .filter(other -> Agreement.names(seen.referenceWords(), words(other))
                        && !Agreement.names(seen.articleWords(), words(other)))
                .map(Witness::id)
                .toList();
    }

    private static String words(Witness witness) {
        return String.join(" ", witness.sentences());
    }

    /** Who stands on which side; empty if only the article's own branch objects, or a suspicion isn't shared. */
    private Optional<Verdict> verdict(Witness article, Objection best, TreeSet<String> objectors) {
        TreeSet<String> siding = siding(article, best, objectors);
        TreeSet<String> against = voices(objectors, article);
        TreeSet<String> agreeing = voices(siding, article);
        agreeing.removeAll(against);
        boolean suspicion = best.seen().divergence().isSuspicion() && against.size() < 2;
        if (against.isEmpty() || suspicion) {
            return Optional.empty();
        }
        siding.add(article.id());
        int here = nearest(siding);
        int there = nearest(objectors);
        return Optional.of(new Verdict(
                against.size(), agreeing.size() + 1, here - there, Math.min(here, there) == 0, drift(article, best)));
    }

    private TreeSet<String> voices(TreeSet<String> witnesses, Witness article) {
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

    /** A sentence that nobody else has and that several skip who have those around it; nobody can tell whether it was the origin's. */
    private Optional<Finding> unshared(Witness article, Objection best) {
        List<Integer> sentence = best.seen().article().numbers();
        TreeSet<String> skipping = new TreeSet<>();
        for (Witness other : texts.witnesses()) {
            List<Bead> answers = testimony.beads(article, other).stream()
                    .filter(Bead::isPair)
                    .toList();
            if (answers.stream().anyMatch(bead -> bead.left().containsAll(sentence))) {
                return Optional.empty();
            }
            if (new OwnReporting(article, answers).isEnclosed(sentence)) {
                skipping.add(other.id());
            }
        }
        return voices(skipping, article).size() >= FEWEST_WITHOUT
                ? Optional.of(finding(article, best, best.seen().divergence(), List.of()))
                : Optional.empty();
    }

    /** A defect of the article's own language shows without a second witness. */
    private static boolean isOfLanguage(Divergence divergence) {
        return divergence.reference().isEmpty()
                && LANGUAGE_TYPES.stream().anyMatch(type -> divergence.type().startsWith(type));
    }

    /** Witnesses that have the article's reading: they say the same, or hold the same against the objector. */
    private TreeSet<String> siding(Witness article, Objection best, TreeSet<String> objectors) {
        Witness objector = witness(best.witness());
        TreeSet<String> siding = new TreeSet<>();
        for (Witness other : texts.witnesses()) {
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
            return Agreement.names(seen.articleWords(), words(other));
        }
        List<Integer> answers = testimony.answers(article, other, seen.article().numbers());
        boolean sameLanguage = article.language().equals(other.language());
        return !answers.isEmpty()
                && Agreement.of(
                        seen,
                        sameLanguage,
                        Joined.of(other.sentences(), answers).text());
    }

    private static Finding finding(Witness article, Objection best, Divergence divergence, List<String> support) {
        return Findings.of(
                article.id(),
                new Seen(
                        best.seen().check(),
                        divergence,
                        best.seen().article(),
                        best.seen().reference()),
                support);
    }
}
