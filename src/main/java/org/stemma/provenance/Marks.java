package org.stemma.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Words;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;
import org.stemma.text.Span;

/**
 * The distinctive names and figures of an origin that an article holds, and whether they are enough to say that it goes back to
 * no other report.
 *
 * @param text those of the origin's text, with their places in the article
 * @param title those of its title
 * @param possible how many an article of this length could at most be expected to hold
 */
record Marks(List<Mark> text, List<Mark> title, int possible) {

    /** Retold news hold about one such name or figure in so many words. */
    private static final int WORDS_PER_MARK = 20;

    /** So many, and so great a part of the possible ones; our own, checked on the sample week and on development queries. */
    private static final int FEWEST = 3;

    private static final double PART = 0.2;
    private static final int FEWEST_WITHOUT_NAME = 4;
    private static final double HEADLINE = 0.5;
    private static final double HEADLINE_WITHOUT_NAME = 0.6;

    /** One of them in the article; {@code name}: written there as a name. */
    record Mark(Kind kind, Span span, boolean name) {}

    /** Names and figures of the text that answer for the origin, counting what counts as much: a quotation, its author. */
    boolean suffice(int quotes, boolean author) {
        int all = text.size() + quotes + (author ? 2 : 0);
        return all >= FEWEST && all >= PART * possible;
    }

    /** Whether a headline that agrees so far agrees in more than the subject. */
    boolean sufficeInHeadline(double agreement) {
        boolean named = title.stream().anyMatch(Mark::name);
        return named
                ? agreement >= HEADLINE
                : agreement >= HEADLINE_WITHOUT_NAME && title.size() >= FEWEST_WITHOUT_NAME;
    }

    /** An article that can be asked for many origins' marks. */
    static final class Finder {

        private final Map<String, List<Landmark>> byTerm = new HashMap<>();
        private final String text;
        private final boolean marksNames;
        private final boolean eastAsian;
        private final int words;
        private final int body;

        /**
         * Reads an article.
         *
         * @param body where its headline, which may be written in capitals, ends
         */
        Finder(String text, String language, List<Landmark> anchors, int body) {
            this.text = text;
            this.eastAsian = List.of("zh", "ja").contains(AnchorIndex.plain(language));
            this.marksNames = anchors.stream().anyMatch(anchor -> anchor.kind() == Kind.NAME);
            this.words = Words.spans(text).size();
            this.body = body;
            for (Landmark anchor : anchors) {
                for (Reading reading : anchor.readings()) {
                    byTerm.computeIfAbsent(reading.term(), term -> new ArrayList<>())
                            .add(anchor);
                }
            }
        }

        Marks of(Distinction origin) {
            List<Mark> names = marks(origin.items()).stream()
                    .filter(mark -> mark.kind() == Kind.NUMBER || !isSmall(mark))
                    .toList();
            int possible = Math.max(1, Math.min(origin.items().size(), words / WORDS_PER_MARK));
            return new Marks(names, marks(origin.title()), possible);
        }

        private List<Mark> marks(List<Distinction.Item> items) {
            return items.stream().flatMap(item -> mark(item).stream()).toList();
        }

        /** What the article writes small is no name, where its language writes names large. */
        private boolean isSmall(Mark mark) {
            return marksNames
                    && Character.isLowerCase(text.codePointAt(mark.span().start()));
        }

        private Optional<Mark> mark(Distinction.Item item) {
            Optional<Mark> found = Optional.empty();
            for (String term : item.terms()) {
                for (Landmark anchor : byTerm.getOrDefault(term, List.of())) {
                    boolean name = isName(anchor, item);
                    if (answers(term, anchor)
                            && (found.isEmpty() || (name && !found.get().name()))) {
                        found = Optional.of(new Mark(item.kind(), anchor.span(), name));
                    }
                }
            }
            return found;
        }

        /** By sound alone only a name answers, where the language writes names large. */
        private boolean answers(String term, Landmark anchor) {
            boolean sound = term.startsWith("s:") || term.startsWith("e:");
            return !sound || ((anchor.kind() == Kind.NAME || !marksNames) && (eastAsian || term.startsWith("s:")));
        }

        private boolean isName(Landmark anchor, Distinction.Item item) {
            return anchor.kind() == Kind.NAME
                    && item.kind() != Kind.NUMBER
                    && anchor.span().start() >= body;
        }
    }
}
