package org.stemma.witness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comparing all witnesses of a story yields.
 *
 * @param units places where the witnesses can be compared, in the order of the best witness
 * @param archetype the origin's content: its own text, or rebuilt from the best attested readings
 * @param stemma one edge per article
 * @param copies one edge for each article that only repeats another
 * @param lost one edge for each lost version, so that the tree is whole
 */
public record Collation(
        String story, List<Unit> units, Archetype archetype, List<Edge> stemma, List<Edge> copies, List<Edge> lost) {

    public Collation {
        units = List.copyOf(units);
        stemma = List.copyOf(stemma);
        copies = List.copyOf(copies);
        lost = List.copyOf(lost);
    }

    /** The edges of articles, copies and lost versions, by id. */
    public List<Edge> edges() {
        return Stream.of(stemma, copies, lost)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Edge::article))
                .toList();
    }

    public Lineage lineage() {
        return new Lineage(edges(), archetype.isOrigin());
    }

    /**
     * One statement of the story in all its wordings.
     *
     * @param id stable within the story
     * @param readings wordings, best attested first
     * @param verdict what the comparison says, such as {@code agree}, {@code 4:1}, {@code undecidable}
     */
    public record Unit(String id, List<Reading> readings, String verdict) {}

    /**
     * One wording.
     *
     * @param text the words of the first witness in {@code witnesses}
     * @param witnesses ids of those that have it
     * @param sentences for each witness the numbers of its sentences, in the same order
     */
    public record Reading(String text, List<String> witnesses, List<List<Integer>> sentences) {}

    /**
     * The origin's content as a reference for the checks.
     *
     * @param isOrigin whether it is the origin's own text
     * @param language BCP 47 of the statements
     * @param statements in order
     */
    public record Archetype(boolean isOrigin, String language, List<Statement> statements) {

        public Archetype {
            statements = List.copyOf(statements);
        }

        /** All statements as running text. */
        public String text() {
            return String.join(" ", statements.stream().map(Statement::text).toList());
        }
    }

    /**
     * One sentence of the archetype.
     *
     * @param source the witness whose words it is
     * @param sentence its number there
     * @param attestation number of independent witnesses that support it; witnesses behind one relay count once
     * @param support ids of the supporting witnesses
     */
    public record Statement(String text, String source, int sentence, int attestation, List<String> support) {}

    /**
     * How one article derives, or a lost version.
     *
     * @param parent {@link Witness#ORIGIN}, an article's file, or the id of a lost version
     * @param pivot BCP 47 of the language that a re-translation went through
     * @param contaminatedBy further articles that it took readings from
     * @param confidence 0–1
     * @param evidence reasons in words
     */
    public record Edge(
            String article,
            String parent,
            Optional<String> pivot,
            Optional<String> relay,
            List<String> contaminatedBy,
            double confidence,
            List<String> evidence) {}
}
