package org.stemma.article;

import java.util.List;
import org.stemma.text.Text;

/**
 * A paragraph with its verdict.
 *
 * @param text cleaned words in their place
 * @param kind what it is
 * @param reason why it was set aside; empty for title and body
 * @param sentences of a body paragraph, in order; none for any other kind
 */
public record Paragraph(Text text, Kind kind, String reason, List<Text> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
