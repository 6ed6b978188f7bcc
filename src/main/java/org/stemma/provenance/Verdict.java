package org.stemma.provenance;

import java.util.Locale;

/** How sure it is whose report an article carries. */
public enum Verdict {
    /** The origin is in the register and the content agrees. */
    ORIGIN_CONFIRMED,
    /** The article names the publisher; no origin of the register agrees. */
    ATTRIBUTED_ONLY,
    /** The article names the publisher through a relay. */
    RELAYED,
    /** Nothing says whose report it is. */
    UNTRACED,
    /** The article says one thing and the evidence another. */
    CONTRADICTED;

    /** As in results: {@code origin-confirmed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
