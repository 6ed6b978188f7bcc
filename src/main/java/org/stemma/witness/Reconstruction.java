package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.language.Scripts;
import org.stemma.witness.Collation.Archetype;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.Collation.Statement;

/**
 * Rebuilds the origin's content.
 *
 * <p>The origin's own text if it is a witness. Else, for each locus, the wording that fewest independent voices contradict
 * and most support; among those the nearest to the origin (a direct text in the origin's language before a re-translation)
 * and the fullest. An archetype is in one language: the origin's, English if that is unknown, as long as one witness writes
 * in it; else that of the witness with most sentences. Loci without a wording in that language are left out, and
 * statements that one voice alone supports are in it with attestation 1.
 */
final class Reconstruction {

    // our own weights
    private static final double DIRECT = 3;
    private static final double PERHAPS_TRANSLATED = 2.6;
    private static final double TRANSLATED_TWICE = 2;
    private static final double FULLNESS = 1;
    private static final double CENTRALITY = 0.5;

    private final List<Locus> loci;
    private final Independence independence;
    private final TreeMap<String, Double> closeness = new TreeMap<>();
    private final TreeMap<String, Witness> witnesses = new TreeMap<>();

    Reconstruction(Tradition tradition, List<Edge> edges, Independence independence) {
        this.loci = tradition.loci();
        this.independence = independence;
        tradition.dossiers().forEach(dossier -> this.witnesses.put(dossier.id(), dossier.witness()));
        edges.forEach(edge -> closeness.put(edge.article(), closeness(edge)));
    }

    private static double closeness(Edge edge) {
        boolean hinted = edge.evidence().stream().anyMatch(words -> words.startsWith("hints of "));
        return edge.pivot().isPresent() ? TRANSLATED_TWICE : hinted ? PERHAPS_TRANSLATED : DIRECT;
    }

    Archetype archetype() {
        Optional<Witness> origin = Optional.ofNullable(witnesses.get(Witness.ORIGIN));
        String language = origin.map(Witness::language).orElseGet(this::language);
        List<Statement> statements = new ArrayList<>();
        for (Locus locus : loci) {
            best(locus, language).ifPresent(wording -> statements.addAll(statements(locus, wording)));
        }
        if (origin.isPresent()) {
            statements.sort(Comparator.comparingInt(Statement::sentence));
        }
        return new Archetype(origin.isPresent(), language, statements);
    }

    private String language() {
        return witnesses.values().stream()
                .max(Comparator.comparing((Witness witness) -> isEnglish(witness.language()))
                        .thenComparing(witness -> witness.sentences().size())
                        .thenComparing(Witness::id))
                .map(Witness::language)
                .orElse("en");
    }

    private static boolean isEnglish(String language) {
        return Scripts.primary(language).equals("en");
    }

    private Optional<Wording> best(Locus locus, String language) {
        if (witnesses.containsKey(Witness.ORIGIN)) {
            return locus.of(Witness.ORIGIN);
        }
        return locus.wordings().stream()
                .filter(wording -> Scripts.primary(wording.language()).equals(Scripts.primary(language)))
                .max(Comparator.comparingInt((Wording wording) -> majority(locus, wording))
                        .thenComparingDouble(wording -> quality(locus, wording))
                        .thenComparing(Comparator.comparing(Wording::witness).reversed()));
    }

    /** Voices for the wording minus voices against it. */
    private int majority(Locus locus, Wording wording) {
        List<String> against = locus.wordings().stream()
                .filter(wording::conflictsWith)
                .map(Wording::witness)
                .toList();
        return against.isEmpty()
                ? independence.count(
                        locus.wordings().stream().map(Wording::witness).toList())
                : independence.count(support(locus, wording)) - independence.count(against);
    }

    private double quality(Locus locus, Wording wording) {
        int longest = locus.wordings().stream()
                .filter(each -> each.language().equals(wording.language()))
                .mapToInt(each -> each.words().size())
                .max()
                .orElse(1);
        double likeness = locus.wordings().stream()
                .filter(each -> each != wording)
                .mapToDouble(wording::likeness)
                .average()
                .orElse(0);
        return closeness.getOrDefault(wording.witness(), DIRECT)
                + FULLNESS * wording.words().size() / Math.max(1, longest)
                + CENTRALITY * likeness;
    }

    private List<Statement> statements(Locus locus, Wording wording) {
        List<String> support = support(locus, wording);
        int attestation = independence.count(support);
        List<String> sentences = witnesses.containsKey(wording.witness())
                ? witnesses.get(wording.witness()).sentences()
                : List.of();
        return wording.sentences().stream()
                .map(number -> new Statement(sentences.get(number), wording.witness(), number, attestation, support))
                .toList();
    }

    /** The witnesses of the locus that do not contradict the wording, its own included. */
    private static List<String> support(Locus locus, Wording wording) {
        return locus.wordings().stream()
                .filter(each -> !wording.conflictsWith(each))
                .map(Wording::witness)
                .toList();
    }
}
