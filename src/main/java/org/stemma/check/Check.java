package org.stemma.check;

import java.util.List;
import org.stemma.signature.Signed;

/** One question asked of every passage. Deterministic; never throws for any text. */
public interface Check extends Signed {

    Card card();

    /** What it sees, in text order; nothing if all is well or it cannot tell. */
    List<Divergence> inspect(Passage passage);
}
