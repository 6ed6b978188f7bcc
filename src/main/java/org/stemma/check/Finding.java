package org.stemma.check;

import java.util.List;

/**
 * A divergence that was found in an article, with the words of both sides.
 *
 * @param id digest of check, article, spans, stated and found: the same finding has the same name in every rerun
 * @param article the article's file
 * @param check id of the check
 * @param divergence what was seen; its spans count from the beginning of {@code sentence} and {@code referenceSentence}
 * @param sentence the article's words that were looked at; empty for an omission
 * @param referenceSentence the reference's words; empty for an addition
 * @param sentences numbers of the article's sentences
 * @param statements numbers of the reference's statements
 * @param support witnesses that have the reference's reading
 */
public record Finding(
        String id,
        String article,
        String check,
        Divergence divergence,
        String sentence,
        String referenceSentence,
        List<Integer> sentences,
        List<Integer> statements,
        List<String> support) {

    public Finding {
        sentences = List.copyOf(sentences);
        statements = List.copyOf(statements);
        support = List.copyOf(support);
    }

    /** The same finding, weighed otherwise. */
    public Finding as(Divergence other) {
        return new Finding(id, article, check, other, sentence, referenceSentence, sentences, statements, support);
    }

    /** The article's words at fault; empty for an omission. */
    public String quote() {
        return divergence.witness().map(span -> span.of(sentence)).orElse("");
    }

    /** The reference's words; empty for an addition. */
    public String referenceQuote() {
        return divergence.reference().map(span -> span.of(referenceSentence)).orElse("");
    }
}
