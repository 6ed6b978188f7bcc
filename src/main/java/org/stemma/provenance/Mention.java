package org.stemma.provenance;

import org.stemma.text.Span;

/**
 * A place where a publisher is named, or meant by "the newspaper".
 *
 * @param publisher empty where other words stand for the name
 * @param sentence index of its sentence
 * @param decoy whether the words only look like the name
 * @param proclitics letters written at it
 */
record Mention(String publisher, Span span, int sentence, boolean decoy, boolean circumscribed, String proclitics) {

    static Mention named(Publishers.Name name, Span span, int sentence, String proclitics) {
        return new Mention(name.publisher(), span, sentence, name.decoy(), false, proclitics);
    }

    static Mention circumscribed(Span words, int sentence) {
        return new Mention("", words, sentence, false, true, "");
    }

    /** This "newspaper", which is that one. */
    Mention standingFor(String paper) {
        return new Mention(paper, span, sentence, decoy, circumscribed, proclitics);
    }

    Mention joined(Mention other) {
        return new Mention(
                publisher, new Span(span.start(), other.span.end()), sentence, decoy, circumscribed, proclitics);
    }
}
