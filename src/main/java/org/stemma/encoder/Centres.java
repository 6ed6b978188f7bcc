package org.stemma.encoder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.language.Languages;

/**
 * Where the sentences of a language lie for an encoder: the mean of the sixty sample sentences of its profile, which are the same
 * in every language. Vectors seen {@link Vector#from from} there can be compared across languages; without it, an encoder that
 * was never taught translation finds sentences of one language nearer to each other than to their translations (Libovický et al.
 * 2020, "On the language neutrality of pre-trained multilingual representations").
 */
public final class Centres {

    private final Encoder encoder;
    private final Map<String, double[]> known = new ConcurrentHashMap<>();

    public Centres(Encoder encoder) {
        this.encoder = encoder;
    }

    /** The language's centre; do not write into it. */
    public double[] of(String language) {
        return known.computeIfAbsent(
                language,
                tag -> Vector.mean(Languages.of(tag).samples().stream()
                        .map(encoder::vector)
                        .toList()));
    }
}
