package org.stemma.engine;

import java.util.List;
import java.util.Optional;
import org.stemma.engine.Examination.Seen;
import org.stemma.language.Words;
import org.stemma.text.Span;

/** One witness's objection to one place of the article. */
record Objection(String witness, Seen seen, Optional<Span> place) {

    /** What it says instead; quotations that differ from one another don't support each other. */
    String reading() {
        boolean quotation = seen.divergence().type().endsWith("/quote");
        return quotation ? String.join(" ", Words.folded(seen.divergence().stated())) : "";
    }

    boolean concerns(Objection other) {
        return seen.isOfKind(other.seen)
                && (place.isPresent() && other.place.isPresent()
                        ? place.get().overlaps(other.place.get())
                        : place.isEmpty()
                                && other.place.isEmpty()
                                && seen.article()
                                        .numbers()
                                        .equals(other.seen.article().numbers())
                                && seen.divergence()
                                        .stated()
                                        .equals(other.seen.divergence().stated()));
    }

    /** Those of witnesses that have words of their own for it; all, if nobody has. */
    static List<Objection> founded(List<Objection> all) {
        List<Objection> founded = all.stream()
                .filter(objection -> !objection.seen.reference().text().isBlank())
                .toList();
        return founded.isEmpty() ? all : founded;
    }
}
