package org.stemma.witness.genealogy;

import java.util.List;

/**
 * A text whose copying is to be followed.
 *
 * @param id unique among those compared
 * @param sentences the folded words of each sentence, in order
 */
public record Manuscript(String id, List<List<String>> sentences) {

    public Manuscript {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    List<String> words() {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
