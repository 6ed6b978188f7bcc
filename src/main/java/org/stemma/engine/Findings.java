package org.stemma.engine;

import java.util.List;
import org.stemma.check.Divergence;
import org.stemma.check.Finding;
import org.stemma.engine.Examination.Seen;
import org.stemma.signature.Digest;
import org.stemma.text.Span;

/** Gives findings their names. */
final class Findings {

    private Findings() {}

    /** The finding, named by what it is about: the same one has the same id in every rerun. */
    static Finding of(String article, Seen seen, List<String> support) {
        Divergence divergence = seen.divergence();
        String about = String.join(
                "\n",
                article,
                seen.check().id(),
                divergence.type(),
                seen.inArticle().map(Span::toString).orElse(""),
                seen.article().numbers().toString(),
                divergence.witness().isPresent() ? "" : seen.reference().text(),
                divergence.stated(),
                divergence.found());
        return new Finding(
                "F-" + Digest.of(about).brief(10),
                article,
                seen.check().id(),
                divergence,
                seen.article().text(),
                seen.reference().text(),
                seen.article().numbers(),
                seen.reference().numbers(),
                support);
    }
}
