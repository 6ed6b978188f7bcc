package org.stemma.score;

import org.stemma.signature.Signed;

/** A similarity of two texts of one language, such as chrF2. Deterministic. */
public interface Metric extends Signed {

    /** @return the metric's own scale, stated in its Javadoc */
    double score(String hypothesis, String reference);
}
