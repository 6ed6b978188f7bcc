package org.stemma.report;

import java.util.List;
import java.util.Optional;

/**
 * Sentences of an article beside what answers them.
 *
 * @param here the article's sentences, none if it leaves the others out
 * @param there what answers them, nothing if they were added
 */
public record Pair(List<String> here, List<String> there, boolean sameLanguage) {

    /** Below this share of common words the marks would be noise. */
    private static final double LEAST_SHARED = 0.25;

    /** What happened to the sentences, in two words. */
    public String what() {
        if (here.isEmpty()) {
            return "Left out";
        }
        if (there.isEmpty()) {
            return "Added";
        }
        if (here.size() != there.size()) {
            return (here.size() > there.size() ? "Split " : "Merged ") + there.size() + " → " + here.size();
        }
        if (isSame()) {
            return "Same words";
        }
        return sameLanguage ? "Reworded" : "Translated";
    }

    private boolean isSame() {
        return here.size() == there.size() && left().equals(right());
    }

    private String left() {
        return String.join(" ", here);
    }

    private String right() {
        return String.join(" ", there);
    }

    public Light light() {
        if (here.isEmpty()) {
            return Light.ACT;
        }
        if (there.isEmpty()) {
            return Light.WATCH;
        }
        return isSame() ? Light.SOUND : Light.UNKNOWN;
    }

    /** The words that differ; nothing across languages or where hardly a word is the same. */
    public Optional<Difference> difference() {
        return !sameLanguage || left().isBlank() || right().isBlank()
                ? Optional.empty()
                : Difference.of(left(), right()).filter(d -> d.shared() >= LEAST_SHARED);
    }
}
