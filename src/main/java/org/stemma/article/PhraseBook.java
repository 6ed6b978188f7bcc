package org.stemma.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;

/**
 * The clutter phrases that may stand in an article of one language: its own, and English ones of page furniture, which
 * sites in all languages mix in.
 */
final class PhraseBook {

    private final Map<Mark, List<Phrase>> phrases = new EnumMap<>(Mark.class);

    private PhraseBook() {}

    static PhraseBook of(LanguageProfile profile) {
        PhraseBook book = new PhraseBook();
        book.add(profile, List.of(Mark.values()));
        if (!profile.tag().equals("en")) {
            book.add(
                    Languages.of("en"),
                    Arrays.stream(Mark.values()).filter(Mark::isFurniture).toList());
        }
        return book;
    }

    private void add(LanguageProfile profile, List<Mark> marks) {
        for (Mark mark : marks) {
            List<Phrase> own = phrases.computeIfAbsent(mark, key -> new ArrayList<>());
            profile.clutter().markers().getOrDefault(mark.key(), List.of()).stream()
                    .map(Phrase::of)
                    .forEach(own::add);
        }
    }

    /** The first phrase of the mark in a folded paragraph. */
    Optional<Phrase> find(Mark mark, String folded) {
        return of(mark).stream().filter(phrase -> phrase.in(folded) >= 0).findFirst();
    }

    /** How many phrases of the mark stand in a folded paragraph. */
    long count(Mark mark, String folded) {
        return of(mark).stream().filter(phrase -> phrase.in(folded) >= 0).count();
    }

    /** The phrase that is the whole folded paragraph. */
    Optional<Phrase> whole(Mark mark, String folded) {
        return of(mark).stream()
                .filter(phrase -> phrase.in(folded) == 0 && phrase.parts().size() == 1)
                .filter(phrase -> phrase.parts().get(0).length() == folded.length())
                .findFirst();
    }

    List<Phrase> of(Mark mark) {
        return phrases.getOrDefault(mark, List.of());
    }
}
