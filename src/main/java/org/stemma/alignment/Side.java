package org.stemma.alignment;

import java.util.List;

/**
 * One of two texts to align.
 *
 * @param language BCP 47
 * @param sentences in order
 */
public record Side(String language, List<String> sentences) {

    public Side {
        sentences = List.copyOf(sentences);
    }
}
