package org.stemma.report.html;

import org.stemma.check.Severity;

/** Severities as classes of the style sheet. */
final class Severities {

    private Severities() {}

    /** One of the known ids; what is not known counts as neutral. */
    static String css(String severity) {
        for (Severity known : Severity.values()) {
            if (known.id().equals(severity)) {
                return known.id();
            }
        }
        return Severity.NEUTRAL.id();
    }
}
