package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import org.stemma.signature.Signature;
import org.stemma.signature.Signed;
import org.stemma.witness.Collation.Archetype;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.Collation.Unit;
import org.stemma.witness.pivot.PivotDetector;

/**
 * What do all witnesses of a story say together, what did the origin say, and who derives from whom?
 *
 * <p>After the Gothenburg model (tokenise, normalise, align, analyse); the beads are the caller's. Deterministic; the order of
 * witnesses and pairs does not matter.
 */
public final class Collator implements Signed {

    /** The pivot signals decide, too. */
    record Settings(String pivots) {}

    @Override
    public String id() {
        return "collator";
    }

    @Override
    public Record settings() {
        return new Settings(Signature.of(new PivotDetector()).value());
    }

    /**
     * Compares all witnesses of a story.
     *
     * @param witnesses the story's articles, and the origin's own text as {@link Witness#ORIGIN} if it is at hand
     * @param pairs beads between any two of them; pairs may be missing
     * @throws IllegalArgumentException if two witnesses have one id
     */
    public Collation collate(String story, List<Witness> witnesses, Pairs pairs) {
        List<Witness> sorted = sorted(witnesses);
        Tradition tradition = new Tradition(Loci.of(sorted, pairs), Dossier.of(sorted));
        List<Edge> edges = Derivation.edges(tradition);
        Archetype archetype = new Reconstruction(tradition.loci(), sorted, edges).archetype();
        return new Collation(story, units(tradition.loci(), edges), archetype, edges);
    }

    private static List<Witness> sorted(List<Witness> witnesses) {
        List<Witness> sorted = new ArrayList<>(witnesses);
        sorted.sort(java.util.Comparator.comparing(Witness::id));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "two witnesses are called " + sorted.get(i).id());
            }
        }
        return sorted;
    }

    private static List<Unit> units(List<Locus> loci, List<Edge> edges) {
        Readings readings = new Readings(new Independence(edges));
        List<Unit> units = new ArrayList<>();
        for (Locus locus : loci) {
            units.add(readings.unit("u" + (units.size() + 1), locus));
        }
        return units;
    }
}
