package org.stemma.check.fidelity;

import java.util.List;
import java.util.stream.IntStream;
import org.stemma.check.Wording;
import org.stemma.language.DateReader;
import org.stemma.text.Span;

/** Which words are dates and nobody's names. */
final class Dates {

    private Dates() {}

    static List<Integer> words(Tokens tokens, Wording wording) {
        List<Span> dates = DateReader.find(wording.text(), wording.language(), wording.published()).stream()
                .map(DateReader.DateMention::span)
                .toList();
        return IntStream.range(0, dates.isEmpty() ? 0 : tokens.size())
                .filter(at -> dates.stream().anyMatch(tokens.spans().get(at)::overlaps))
                .boxed()
                .toList();
    }
}
