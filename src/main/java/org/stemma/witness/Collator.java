package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import org.stemma.signature.Signature;
import org.stemma.signature.Signed;
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
    public int version() {
        return 4;
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
        return collate(story, new Witnesses(witnesses, List.of()), pairs);
    }

    /** The same, where some articles only repeat others; no beads are needed for those. */
    public Collation collate(String story, Witnesses witnesses, Pairs pairs) {
        List<Witness> texts = witnesses.texts();
        Tradition tradition =
                new Tradition(Loci.of(texts, pairs), Dossier.of(texts), Dossier.of(witnesses.copies(), texts));
        Derivation derivation = new Derivation(tradition);
        Independence independence =
                new Independence(derivation.all(), tradition.origin().isPresent());
        return new Collation(
                story,
                units(tradition.loci(), new Readings(independence)),
                new Reconstruction(tradition, derivation.articles(), independence).archetype(),
                derivation.articles(),
                derivation.copies(),
                derivation.lost());
    }

    private static List<Unit> units(List<Locus> loci, Readings readings) {
        List<Unit> units = new ArrayList<>();
        for (Locus locus : loci) {
            units.add(readings.unit("u" + (units.size() + 1), locus));
        }
        return units;
    }
}
