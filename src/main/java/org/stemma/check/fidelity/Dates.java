package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
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
        List<Integer> words = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < tokens.size() && next < dates.size(); at++) {
            Span word = tokens.spans().get(at);
            while (next < dates.size() && dates.get(next).end() <= word.start()) {
                next++;
            }
            if (next < dates.size() && dates.get(next).overlaps(word)) {
                words.add(at);
            }
        }
        return words;
    }
}
