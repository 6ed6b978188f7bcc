package org.stemma.witness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that has come down of a story, seen together.
 *
 * @param loci where witnesses can be compared, in order
 * @param dossiers the witnesses, by id
 * @param copies articles that only repeat one of them, by id
 */
record Tradition(List<Locus> loci, List<Dossier> dossiers, List<Dossier> copies) {

    private static final String LANGUAGE_IF_UNKNOWN = "en";

    Tradition {
        loci = List.copyOf(loci);
        dossiers = List.copyOf(dossiers);
        copies = List.copyOf(copies);
    }

    Optional<Dossier> origin() {
        return dossiers.stream().filter(dossier -> dossier.witness().isOrigin()).findFirst();
    }

    /** The origin's language; English if its text is not at hand. */
    String originLanguage() {
        return origin().map(Dossier::language).orElse(LANGUAGE_IF_UNKNOWN);
    }

    /** The dossiers of the articles, by id. */
    List<Dossier> articles() {
        return dossiers.stream()
                .filter(dossier -> !dossier.witness().isOrigin())
                .toList();
    }

    /** The dossiers of articles and copies, and of the origin if it is at hand, by id. */
    List<Dossier> everybody() {
        return Stream.concat(dossiers.stream(), copies.stream())
                .sorted(Comparator.comparing(Dossier::id))
                .toList();
    }

    /** Loci where the witness stands. */
    List<Locus> lociOf(String witness) {
        return loci.stream().filter(locus -> locus.has(witness)).toList();
    }

    /** What a reading of {@code child} and {@code parent} is judged against: the origin, else all others. */
    List<Wording> yardstick(Locus locus, String child, String parent) {
        return origin().map(origin -> locus.of(origin.id()).stream().toList())
                .orElseGet(() -> locus.wordings().stream()
                        .filter(each ->
                                !each.witness().equals(child) && !each.witness().equals(parent))
                        .toList());
    }
}
