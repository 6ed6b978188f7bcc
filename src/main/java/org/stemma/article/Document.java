package org.stemma.article;

import java.util.List;

/** What a format read out of a capture: metadata and paragraphs in the order in which they stand there. */
public record Document(Metadata metadata, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
