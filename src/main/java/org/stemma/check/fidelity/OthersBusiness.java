package org.stemma.check.fidelity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.check.Wording;
import org.stemma.language.PhraseIndex;

/** Words that other checks judge: degrees, bounds, amounts, numbers, negations, attributions, names of known actors, dates. */
final class OthersBusiness {

    private OthersBusiness() {}

    static Set<Integer> in(Tokens here, Tokens there, Wording wording) {
        Lexicon lexicon = here.lexicon();
        Set<Integer> judged = new HashSet<>(Names.sharedActors(here, there));
        for (PhraseIndex phrases : List.of(
                lexicon.certainty(),
                lexicon.obligation(),
                lexicon.bounds(),
                lexicon.quantifiers(),
                lexicon.negations(),
                lexicon.attribution(),
                lexicon.intensifiers(),
                lexicon.pronouns())) {
            here.find(phrases)
                    .forEach(hit -> IntStream.range(hit.from(), hit.to()).forEach(judged::add));
        }
        judged.addAll(Dates.words(here, wording));
        Set<String> numbers = wording.language().numerals().words().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        IntStream.range(0, here.size())
                .filter(at -> numbers.contains(here.folded().get(at)))
                .forEach(judged::add);
        return judged;
    }
}
