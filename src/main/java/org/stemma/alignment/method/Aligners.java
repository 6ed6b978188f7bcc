package org.stemma.alignment.method;

import java.util.List;
import org.stemma.alignment.Aligner;
import org.stemma.encoder.Encoders;
import org.stemma.signature.Catalogue;

/** The methods of alignment. */
public final class Aligners {

    private static final Catalogue<Aligner> ALL =
            new Catalogue<>("aligner", List.of(new AnchorAligner(), new MeaningAligner(Encoders.NONE)));

    private Aligners() {}

    public static Catalogue<Aligner> all() {
        return ALL;
    }

    /** The best method for the encoders that are at hand. */
    public static Aligner with(Encoders encoders) {
        return encoders.parts().isEmpty() ? new AnchorAligner() : new MeaningAligner(encoders);
    }
}
