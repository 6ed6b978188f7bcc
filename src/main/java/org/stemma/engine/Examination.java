package org.stemma.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.alignment.Bead;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Wording;
import org.stemma.language.Languages;
import org.stemma.text.Span;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.Witness;

/**
 * One article held against one other witness, bead by bead.
 *
 * <p>Every bead that says something becomes a {@link Passage}; every check is asked; what it sees is kept with its place in
 * both whole texts.
 */
final class Examination {

    /** A headline is short and sharp by trade; it isn't allowed to be surer, or more loaded. */
    private static final List<String> OF_HEADLINES = List.of("certainty-shift", "loaded-term");

    /** A summary may leave out and reword; it must not say anything else. */
    private static final List<String> OF_ECHOES = List.of(
            "number-mismatch",
            "date-shift",
            "negation-flip",
            "opposite",
            "certainty-shift",
            "loaded-term",
            "name-altered");

    private final List<Check> checks;
    private final Map<String, String> pivots;

    /**
     * @param edges who derives from whom, and through which languages
     */
    Examination(List<Check> checks, List<Edge> edges) {
        this.checks = List.copyOf(checks);
        this.pivots = edges.stream()
                .filter(edge -> edge.pivot().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Edge::article, edge -> edge.pivot().orElseThrow(), (first, second) -> first));
    }

    /**
     * What one check saw in one bead.
     *
     * @param article the article's words of the bead
     * @param reference the reference's words of the bead
     */
    record Seen(Check check, Divergence divergence, Joined article, Joined reference) {

        /** The article's words at fault; empty if it lacks something. */
        String articleWords() {
            return divergence.witness().map(span -> span.of(article.text())).orElse("");
        }

        /** The reference's words; empty if the article adds something. */
        String referenceWords() {
            return divergence.reference().map(span -> span.of(reference.text())).orElse("");
        }

        /** Whether the same check saw the same type of divergence. */
        boolean isOfKind(Seen other) {
            return check.id().equals(other.check.id()) && divergence.type().equals(other.divergence.type());
        }

        /** Its place in the article's whole text, if it has one there. */
        Optional<Span> inArticle() {
            return divergence.witness().map(article::inWhole);
        }

        /** Its place in the reference's whole text, if it has one there. */
        Optional<Span> inReference() {
            return divergence.reference().map(reference::inWhole);
        }

        Seen as(Divergence other) {
            return new Seen(check, other, article, reference);
        }
    }

    /** Everything the checks see in {@code article} when it is held against {@code reference}. */
    List<Seen> examine(Witness article, Witness reference, List<Bead> beads) {
        String articleText = String.join(" ", article.sentences());
        String referenceText = String.join(" ", reference.sentences());
        List<Seen> seen = new ArrayList<>();
        for (Bead bead : beads) {
            Joined left = Joined.of(article.sentences(), bead.left());
            Joined right = Joined.of(reference.sentences(), bead.right());
            Passage passage = new Passage(wording(reference, right), wording(article, left), referenceText, articleText)
                    .through(Optional.ofNullable(pivots.get(article.id())));
            for (Check check : checks) {
                check.inspect(passage).forEach(divergence -> seen.add(new Seen(check, divergence, left, right)));
            }
        }
        return seen;
    }

    /** The same for sentences that only say again what is told elsewhere, of which only what a summary must not do is asked. */
    List<Seen> echoes(Witness article, Witness reference, List<Bead> beads) {
        return examine(article, reference, beads).stream()
                .filter(seen -> OF_ECHOES.contains(seen.check().id()))
                .toList();
    }

    /** The same for the two headlines, of which only what a headline must not do is asked. */
    List<Seen> headlines(Witness article, Witness reference) {
        Joined left = Joined.headline(article.sentences(), article.title());
        Joined right = Joined.headline(reference.sentences(), reference.title());
        Passage passage = new Passage(wording(reference, right), wording(article, left), right.text(), left.text())
                .through(Optional.ofNullable(pivots.get(article.id())));
        return article.title().isBlank() || reference.title().isBlank()
                ? List.of()
                : checks.stream()
                        .filter(check -> OF_HEADLINES.contains(check.id()))
                        .flatMap(check -> check.inspect(passage).stream()
                                .map(divergence -> new Seen(check, divergence, left, right)))
                        .toList();
    }

    private static Wording wording(Witness witness, Joined words) {
        return new Wording(words.text(), Languages.of(witness.language()), witness.published());
    }
}
