package org.stemma.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stemma.alignment.Bead;
import org.stemma.check.Divergence;
import org.stemma.check.Finding;
import org.stemma.check.Severity;
import org.stemma.engine.Examination.Seen;
import org.stemma.language.Words;
import org.stemma.text.Span;
import org.stemma.witness.Lineage;
import org.stemma.witness.Pairs;
import org.stemma.witness.Witness;

/**
 * Who is right where the origin's text isn't at hand: the witnesses vote.
 *
 * <p>An article is held against every other witness that speaks of the same thing. A divergence is a finding if more
 * independent witnesses contradict the article than agree with it; witnesses that derive from one another vote once. If
 * only one can be asked, nobody can tell who is wrong: the divergence is reported as neutral and does not lower the score.
 */
final class Consensus {

    /** So many independent witnesses without a sentence make it one of the article's own. */
    private static final int FEWEST_WITHOUT = 3;

    /** Below it a divergence is shown, but costs nothing. */
    private static final double LEAST_CONFIDENCE = 0.4;

    private static final List<String> LANGUAGE_TYPES = List.of("fluency", "style", "locale");

    private final Examination examination;
    private final StoryTexts texts;
    private final Pairs pairs;
    private final Lineage branches;

    Consensus(Examination examination, StoryTexts texts, Pairs pairs, Lineage branches) {
        this.examination = examination;
        this.texts = texts;
        this.pairs = pairs;
        this.branches = branches;
    }

    /** One witness's objection to one place of the article. */
    private record Objection(String witness, Seen seen, Optional<Span> place) {

        /** What it says instead; quotations that differ from one another don't support each other. */
        String reading() {
            boolean quotation = seen.divergence().type().endsWith("/quote");
            return quotation ? String.join(" ", Words.folded(seen.divergence().stated())) : "";
        }

        boolean concerns(Objection other) {
            return seen.check().id().equals(other.seen.check().id())
                    && seen.divergence().type().equals(other.seen.divergence().type())
                    && (place.isPresent() && other.place.isPresent()
                            ? place.get().overlaps(other.place.get())
                            : place.isEmpty()
                                    && other.place.isEmpty()
                                    && seen.article()
                                            .numbers()
                                            .equals(other.seen.article().numbers())
                                    && seen.divergence()
                                            .stated()
                                            .equals(other.seen.divergence().stated()));
        }
    }

    /** The findings of one article, in text order. */
    List<Finding> findings(Witness article) {
        Map<String, List<Seen>> bySide = new LinkedHashMap<>();
        for (Witness other : texts.witnesses()) {
            if (!other.id().equals(article.id())) {
                bySide.put(other.id(), examine(article, other));
            }
        }
        if (bySide.isEmpty()) {
            bySide.put(article.id(), alone(article));
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Objection> objections : gathered(bySide)) {
            decide(article, objections).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparing((Finding f) ->
                        f.sentences().isEmpty() ? 0 : f.sentences().get(0))
                .thenComparing(Finding::check)
                .thenComparing(Finding::id));
        return findings;
    }

    /** What the only witness shows of its own language. */
    private List<Seen> alone(Witness article) {
        List<Bead> beads = IntStream.range(0, article.sentences().size())
                .mapToObj(number -> Bead.alone(List.of(number), List.of(), 1))
                .toList();
        Witness nobody =
                new Witness(article.id(), article.language(), "", "", article.published(), Optional.empty(), List.of());
        return examination.examine(article, nobody, beads);
    }

    private List<Seen> examine(Witness article, Witness other) {
        List<Bead> beads = beads(article, other).stream()
                .filter(bead -> !bead.left().isEmpty())
                .toList();
        return examination.examine(article, other, beads);
    }

    private List<Bead> beads(Witness article, Witness other) {
        return pairs.between(article.id(), other.id());
    }

    private static List<List<Objection>> gathered(Map<String, List<Seen>> bySide) {
        List<List<Objection>> groups = new ArrayList<>();
        bySide.forEach((witness, all) -> all.forEach(seen -> {
            Objection objection =
                    new Objection(witness, seen, seen.divergence().witness().map(seen.article()::inWhole));
            groups.stream()
                    .filter(group -> group.get(0).concerns(objection))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Objection> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(objection);
        }));
        return groups;
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
        TreeSet<String> against = new TreeSet<>();
        objections.forEach(objection -> against.add(branches.branch(objection.witness())));
        against.remove(branches.branch(article.id()));
        if (best.seen().reference().numbers().isEmpty()) {
            return OwnReporting.isWhole(best.seen()) ? unshared(article, best, against.size()) : Optional.empty();
        }
        int agreeing = agreeing(article, best, against);
        boolean suspicion = best.seen().divergence().isSuspicion() && against.size() < 2;
        if (against.isEmpty() || against.size() <= agreeing || suspicion) {
            return Optional.empty();
        }
        List<String> support =
                objections.stream().map(Objection::witness).distinct().sorted().toList();
        return Optional.of(
                finding(article, best, weighed(best.seen().divergence(), against.size(), agreeing), support));
    }

    /** A sentence that no independent witness has, between two that others have; nobody can tell whether it was the origin's. */
    private Optional<Finding> unshared(Witness article, Objection best, int against) {
        List<Integer> sentence = best.seen().article().numbers();
        List<Bead> answers = texts.witnesses().stream()
                .filter(other -> !branches.sameBranch(other.id(), article.id()))
                .flatMap(other -> beads(article, other).stream())
                .filter(Bead::isPair)
                .toList();
        OwnReporting reporting = new OwnReporting(article, answers);
        boolean alone = answers.stream().noneMatch(bead -> bead.left().containsAll(sentence));
        return against >= FEWEST_WITHOUT && alone && reporting.isEnclosed(sentence)
                ? Optional.of(finding(article, best, best.seen().divergence(), List.of()))
                : Optional.empty();
    }

    /** A defect of the article's own language shows without a second witness. */
    private static boolean isOfLanguage(Divergence divergence) {
        return divergence.reference().isEmpty()
                && LANGUAGE_TYPES.stream().anyMatch(type -> divergence.type().startsWith(type));
    }

    /** Independent witnesses that speak of the same sentences, could have objected, and say what the article says. */
    private int agreeing(Witness article, Objection best, TreeSet<String> against) {
        TreeSet<String> agreeing = new TreeSet<>();
        for (Witness other : texts.witnesses()) {
            String branch = branches.branch(other.id());
            if (!branch.equals(branches.branch(article.id()))
                    && !against.contains(branch)
                    && speaksOf(article, other, best)) {
                agreeing.add(branch);
            }
        }
        return agreeing.size();
    }

    private boolean speaksOf(Witness article, Witness other, Objection best) {
        List<Integer> answers = beads(article, other).stream()
                .filter(Bead::isPair)
                .filter(bead ->
                        bead.left().stream().anyMatch(best.seen().article().numbers()::contains))
                .flatMap(bead -> bead.right().stream())
                .distinct()
                .sorted()
                .toList();
        boolean sameLanguage = article.language().equals(other.language());
        return !answers.isEmpty()
                && Agreement.of(
                        best.seen(),
                        sameLanguage,
                        Joined.of(other.sentences(), answers).text());
    }

    private static Divergence weighed(Divergence seen, int against, int agreeing) {
        boolean undecidable = against < 2 && seen.confidence() < Divergence.EVIDENT;
        double share = (double) against / (against + agreeing) * (undecidable ? 0.5 : 1);
        double confidence = Math.round(seen.confidence() * share * 1000) / 1000.0;
        return new Divergence(
                seen.type(),
                undecidable || confidence < LEAST_CONFIDENCE ? Severity.NEUTRAL : seen.severity(),
                seen.reference(),
                seen.witness(),
                seen.stated(),
                seen.found(),
                confidence);
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
