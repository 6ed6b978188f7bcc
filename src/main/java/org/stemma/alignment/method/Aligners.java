package org.stemma.alignment.method;

import java.util.List;
import org.stemma.alignment.Aligner;
import org.stemma.encoder.Encoders;
import org.stemma.signature.Catalogue;

/** The methods of alignment; the first is the default. */
public final class Aligners {

    private static final Catalogue<Aligner> ALL = new Catalogue<>("aligner", List.of(new AnchorAligner()));

    private Aligners() {}

    public static Catalogue<Aligner> all() {
        return ALL;
    }

    /** The default method, with what encoders are at hand. */
    public static Aligner with(Encoders encoders) {
        return ALL.all().get(0);
    }
}
