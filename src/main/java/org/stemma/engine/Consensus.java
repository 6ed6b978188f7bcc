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

    /** So many independent voices more that skip a sentence than have it make it one of the article's own. */
    private static final int FEWEST_WITHOUT = 2;

    private static final List<String> LANGUAGE_TYPES = List.of("fluency", "style", "locale");

    private final Testimony testimony;
    private final List<Witness> panel;
    private final Parties parties;

    Consensus(Testimony testimony, StoryTexts texts, Lineage branches) {
        this.testimony = testimony;
        this.panel = texts.panel();
        this.parties = new Parties(testimony, texts, branches);
    }

    /** The findings of one article, in text order. */
    List<Finding> findings(Witness article) {
        Map<String, List<Seen>> bySide = new LinkedHashMap<>();
        for (Witness other : panel) {
            if (!other.id().equals(article.id())) {
                bySide.put(other.id(), testimony.of(article, other));
            }
        }
        if (bySide.isEmpty()) {
            bySide.put(article.id(), testimony.alone(article));
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Objection> objections : Objections.gathered(bySide)) {
            decide(article, objections).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparing((Finding f) ->
                        f.sentences().isEmpty() ? 0 : f.sentences().get(0))
                .thenComparing(Finding::check)
                .thenComparing(Finding::id));
        return findings;
    }

    private Optional<Finding> decide(Witness article, List<Objection> all) {
        List<Objection> objections = parties.leading(Objection.founded(all));
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
        TreeSet<String> objectors = parties.objectors(article, best, objections);
        return parties.verdict(article, best, objectors)
                .flatMap(verdict -> verdict.on(best.seen()))
                .map(divergence -> finding(article, best, divergence, List.copyOf(objectors)));
    }

    /** A sentence that hardly anybody else has and that several skip who have those around it; nobody can tell whether it was the origin's. */
    private Optional<Finding> unshared(Witness article, Objection best) {
        List<Integer> sentence = best.seen().article().numbers();
        TreeSet<String> skipping = new TreeSet<>();
        TreeSet<String> having = new TreeSet<>();
        for (Witness other : panel) {
            List<Bead> answers = testimony.beads(article, other).stream()
                    .filter(Bead::isPair)
                    .toList();
            OwnReporting own = new OwnReporting(article, answers);
            if (answers.stream().anyMatch(bead -> bead.left().containsAll(sentence))) {
                having.add(other.id());
            } else if (own.isEnclosed(sentence) || own.isAppended(sentence)) {
                skipping.add(other.id());
            }
        }
        int without = parties.voices(skipping, article).size()
                - parties.voices(having, article).size();
        return without >= FEWEST_WITHOUT
                ? Optional.of(finding(article, best, best.seen().divergence(), List.of()))
                : Optional.empty();
    }

    /** A defect of the article's own language shows without a second witness. */
    private static boolean isOfLanguage(Divergence divergence) {
        return divergence.reference().isEmpty()
                && LANGUAGE_TYPES.stream().anyMatch(type -> divergence.type().startsWith(type));
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
