package org.stemma.provenance;

import org.stemma.text.Span;

/**
 * A place where a publisher is named, or meant by "the newspaper".
 *
 * @param sentence index of its sentence
 * @param circumscribed whether other words stand for the name
 */
record Mention(String publisher, Span span, int sentence, boolean decoy, boolean circumscribed, String proclitics) {

    Mention joined(Mention other) {
        return new Mention(
                publisher, new Span(span.start(), other.span.end()), sentence, decoy, circumscribed, proclitics);
    }
}
