package org.stemma.provenance;

import org.stemma.text.Span;

/**
 * What a mention is.
 *
 * @param manner how it is a source; {@code NONE} if it is none
 * @param cue the words that show it
 * @param reason why it is none, in words for people
 * @param denied whether it is none because its report is denied
 */
record Judgement(Mention mention, Manner manner, Span cue, String reason, boolean denied) {

    enum Manner {
        /** Subject or agent of a verb of reporting. */
        VERB,
        /** "according to". */
        PHRASE,
        /** "told Reuters". */
        TOLD,
        /** "WSJ: …", "… – WSJ". */
        LABEL,
        /** Behind "citing": somebody passes it on. */
        CITED,
        /** Before "citing", or behind "as quoted by": it passes on. */
        CITER,
        /** "Reuters could not verify": it passes on. */
        VERIFIER,
        /** Dateline or signature. */
        SIGNED,
        NONE
    }

    static Judgement found(Mention mention, Manner manner, Span cue) {
        return new Judgement(mention, manner, cue, "", false);
    }

    static Judgement rejected(Mention mention, String reason) {
        return new Judgement(mention, Manner.NONE, mention.span(), reason, false);
    }

    static Judgement denied(Mention mention, String reason) {
        return new Judgement(mention, Manner.NONE, mention.span(), reason, true);
    }

    boolean isSource() {
        return manner != Manner.NONE;
    }

    /** Whether it only passes on what another outlet reported. */
    boolean passesOn() {
        return manner == Manner.CITER || manner == Manner.VERIFIER;
    }

    Span whole() {
        return new Span(
                Math.min(mention.span().start(), cue.start()),
                Math.max(mention.span().end(), cue.end()));
    }
}
