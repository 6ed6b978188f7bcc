package org.stemma.alignment;

import java.util.List;
import org.stemma.signature.Signed;

/**
 * A method that says which sentences answer which.
 *
 * <p>Every sentence of either side stands in exactly one bead; beads may cross; they are listed by their first left
 * sentence, those without one behind the bead of the right sentence before them. Deterministic.
 */
public interface Aligner extends Signed {

    List<Bead> align(Side left, Side right);
}
