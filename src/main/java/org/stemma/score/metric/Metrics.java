package org.stemma.score.metric;

import java.util.List;
import org.stemma.score.Metric;
import org.stemma.signature.Catalogue;

/** All metrics: one file each, one line here. Ids are those of results. */
public final class Metrics {

    private static final Catalogue<Metric> ALL =
            new Catalogue<>("metric", List.of(ChrF.chrF2(), ChrF.chrFPlusPlus(), new Ter(), new Bleu()));

    private Metrics() {}

    public static Catalogue<Metric> all() {
        return ALL;
    }
}
