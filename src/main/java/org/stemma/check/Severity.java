package org.stemma.check;

import java.util.Locale;

/** MQM severity with its penalty weight (MQM scoring model: 0, 1, 5, 25). */
public enum Severity {
    NEUTRAL(0),
    MINOR(1),
    MAJOR(5),
    CRITICAL(25);

    private final int weight;

    Severity(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    /** Lower case, as in results. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
