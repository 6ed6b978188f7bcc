package org.stemma.engine;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.alignment.Bead;
import org.stemma.language.Words;
import org.stemma.score.Coverage;
import org.stemma.score.Scorecard;
import org.stemma.score.Scorer;
import org.stemma.score.Scorer.Compared;
import org.stemma.score.metric.Metrics;
import org.stemma.witness.Collation;
import org.stemma.witness.Collation.Statement;
import org.stemma.witness.Lineage;
import org.stemma.witness.Pairs;
import org.stemma.witness.Witness;

/**
 * Counts for each article of a story what could be compared, and has it scored.
 *
 * <p>A statement is carried if the article has a counterpart of it; a sentence is checked if another independent witness, or
 * the origin, has one.
 */
final class Scoring {

    private static final String ARCHETYPE = "archetype";

    private final StoryTexts texts;
    private final Pairs pairs;
    private final List<Statement> statements;
    private final StoryFindings findings;
    private final Lineage branches;
    private final boolean hasOrigin;

    Scoring(StoryTexts texts, Pairs pairs, Collation collation, StoryFindings findings) {
        this.texts = texts;
        this.pairs = pairs;
        this.statements = collation.archetype().statements();
        this.findings = findings;
        this.branches = collation.lineage();
        this.hasOrigin = texts.origin().isPresent();
    }

    /** One card per article, in the order of the articles. */
    List<Scorecard> cards() {
        return texts.witnesses().stream()
                .filter(witness -> !witness.isOrigin())
                .map(this::card)
                .toList();
    }

    private Scorecard card(Witness article) {
        List<Statement> carried = statements.stream()
                .filter(statement -> carries(article, statement))
                .toList();
        int checked = checkedSentences(article).size();
        Coverage coverage = new Coverage(
                statements.size(), carried.size(), article.sentences().size(), checked);
        List<Statement> compared = carried.stream()
                .filter(s -> hasOrigin || isAttestedBeside(article, s))
                .toList();
        return new Scorer()
                .card(new Compared(
                        article.id(),
                        hasOrigin ? Witness.ORIGIN : ARCHETYPE,
                        coverage,
                        compared.stream().mapToInt(s -> Words.count(s.text())).sum(),
                        compared.stream()
                                .mapToInt(Statement::attestation)
                                .average()
                                .orElse(0),
                        findings.of(article.id()),
                        metrics(article)));
    }

    private boolean carries(Witness article, Statement statement) {
        String source = statement.source();
        return source.equals(article.id())
                || (pairs.compare(article.id(), source)
                        ? answers(article, statement)
                        : statement.support().contains(article.id()));
    }

    private boolean answers(Witness article, Statement statement) {
        return pairs.between(article.id(), statement.source()).stream()
                .anyMatch(bead -> bead.isPair() && bead.right().contains(statement.sentence()));
    }

    private boolean isAttestedBeside(Witness article, Statement statement) {
        return statement.support().stream().anyMatch(other -> !branches.sameBranch(other, article.id()));
    }

    /** Numbers of the sentences that the origin, or a witness on another branch, has a counterpart of. */
    private TreeSet<Integer> checkedSentences(Witness article) {
        return texts.witnesses().stream()
                .filter(other -> hasOrigin ? other.isOrigin() : !branches.sameBranch(other.id(), article.id()))
                .flatMap(other -> pairs.between(article.id(), other.id()).stream())
                .filter(Bead::isPair)
                .flatMap(bead -> bead.left().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Similarity to the origin's text, of the sentences that answer each other; none across languages. */
    private SortedMap<String, Double> metrics(Witness article) {
        SortedMap<String, Double> measured = new TreeMap<>();
        Optional<Witness> origin =
                texts.witnesses().stream().filter(Witness::isOrigin).findFirst();
        List<Bead> beads = pairs.between(article.id(), Witness.ORIGIN).stream()
                .filter(Bead::isPair)
                .toList();
        if (origin.isPresent() && !beads.isEmpty() && origin.get().language().equals(article.language())) {
            String hypothesis = joined(
                    article,
                    beads.stream().flatMap(bead -> bead.left().stream()).toList());
            String reference = joined(
                    origin.get(),
                    beads.stream().flatMap(bead -> bead.right().stream()).toList());
            Metrics.all().all().forEach(metric -> measured.put(metric.id(), metric.score(hypothesis, reference)));
        }
        return measured;
    }

    private static String joined(Witness witness, List<Integer> sentences) {
        return sentences.stream().map(witness.sentences()::get).collect(Collectors.joining(" "));
    }
}
