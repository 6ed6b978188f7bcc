package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.article.Article;
import org.stemma.language.Words;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.language.anchor.Landmarks;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;
import org.stemma.language.anchor.Namesake;
import org.stemma.text.Span;

/**
 * What an article and an origin have in common, and where it stands in the article.
 *
 * @param shared anchors of both, the weightiest first, each once
 * @param headline share of the origin's title, weighed by rarity, that the article holds, 0–1
 * @param headlinePlaces where the title's anchors stand
 * @param authors places of the origin's authors
 * @param quotes places of longer quotations that stand word for word in the origin
 * @param marks what they share that is distinctive
 */
record Agreement(
        List<Shared> shared,
        double headline,
        List<Span> headlinePlaces,
        List<Span> authors,
        List<Span> quotes,
        Marks marks) {

    private static final int SHORTEST_QUOTE_WORDS = 4;
    private static final int LONGEST_QUOTE_CHARACTERS = 400;
    private static final int MOST_QUOTES = 200;

    /** Whoever isn't named among so many words isn't named as the author. */
    private static final int MOST_WORDS = 4_000;

    /** An anchor of the article that the origin holds too. */
    record Shared(Kind kind, Span span, double weight) {}

    /** Two neighbouring words of the article, which may be somebody's name. */
    record Pair(Span span, Namesake name) {}

    /** An article prepared for comparison with many origins of an index. */
    record Reader(
            String text,
            String language,
            List<Landmark> anchors,
            HeadlineShare headline,
            Marks.Finder finder,
            Rarity rarity,
            List<Pair> pairs) {

        static Reader of(Article article, OriginIndex index) {
            String text = article.story().value();
            List<Landmark> anchors = Landmarks.of(text, article.language());
            int body = article.title().length();
            Rarity rarity = new Rarity(index);
            Marks.Finder finder = new Marks.Finder(text, article.language(), anchors, body);
            HeadlineShare headline = new HeadlineShare(anchors, rarity);
            return new Reader(
                    text, article.language(), anchors, headline, finder, rarity, pairs(text, article.language()));
        }

        private static List<Pair> pairs(String text, String language) {
            List<Span> words = Words.spans(text);
            List<Pair> pairs = new ArrayList<>();
            for (int i = 1; i < Math.min(words.size(), MOST_WORDS); i++) {
                if (Character.isLowerCase(text.codePointAt(words.get(i).start()))) {
                    continue;
                }
                Span span = new Span(words.get(i - 1).start(), words.get(i).end());
                pairs.add(new Pair(span, Namesake.of(span.of(text), language)));
            }
            return pairs;
        }

        Agreement with(Origin origin) {
            String language = origin.language().orElse("en");
            List<Landmark> title = Landmarks.of(origin.title(), language);
            Set<String> terms = terms(title);
            origin.text().ifPresent(words -> terms.addAll(terms(Landmarks.of(words, language))));
            List<Span> places = new ArrayList<>();
            boolean same = AnchorIndex.plain(language).equals(AnchorIndex.plain(this.language));
            double share = headline.of(title, same, places);
            return new Agreement(
                    shared(terms),
                    share,
                    places,
                    authors(origin, language),
                    quotes(origin),
                    finder.of(rarity.index().distinction(origin)));
        }

        private List<Shared> shared(Set<String> terms) {
            Map<String, Shared> best = new LinkedHashMap<>();
            for (Landmark landmark : anchors) {
                for (Reading reading : landmark.readings()) {
                    if (terms.contains(reading.term())) {
                        Shared shared = new Shared(landmark.kind(), landmark.span(), rarity.of(reading));
                        best.merge(reading.term(), shared, (a, b) -> a);
                        break;
                    }
                }
            }
            return best.values().stream()
                    .sorted(Comparator.comparingDouble(Shared::weight)
                            .reversed()
                            .thenComparing(Shared::span))
                    .toList();
        }

        /** An author is named where his last name and another of his names stand side by side, in whatever script. */
        private List<Span> authors(Origin origin, String written) {
            List<Span> places = new ArrayList<>();
            for (String author : origin.authors()) {
                author(Namesake.of(author, written), places);
            }
            return places;
        }

        private void author(Namesake author, List<Span> places) {
            pairs.stream()
                    .filter(pair -> author.endsWith(pair.name()))
                    .findFirst()
                    .ifPresent(pair -> places.add(pair.span()));
        }

        private List<Span> quotes(Origin origin) {
            List<Span> places = new ArrayList<>();
            if (origin.text().isEmpty()) {
                return places;
            }
            String words = " " + String.join(" ", Words.folded(origin.text().get())) + " ";
            for (Span quote : quotations(text)) {
                List<String> quoted = Words.folded(quote.of(text));
                if (quoted.size() >= SHORTEST_QUOTE_WORDS && words.contains(" " + String.join(" ", quoted) + " ")) {
                    places.add(quote);
                }
            }
            return places;
        }

        private static Set<String> terms(List<Landmark> anchors) {
            Set<String> terms = new HashSet<>();
            anchors.forEach(landmark -> landmark.readings().forEach(reading -> terms.add(reading.term())));
            return terms;
        }
    }

    /** Stretches between quotation marks, of whatever language; linear, as a stretch ends at a bounded length. */
    static List<Span> quotations(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length() && found.size() < MOST_QUOTES; i++) {
            boolean mark = "\"“”„«»「」『』".indexOf(text.charAt(i)) >= 0;
            if (mark && open >= 0 && i - open > 1) {
                found.add(new Span(open + 1, i));
                open = "”»」』\"".indexOf(text.charAt(i)) >= 0 ? -1 : i;
            } else if (mark) {
                open = i;
            } else if (open >= 0 && (i - open > LONGEST_QUOTE_CHARACTERS || text.charAt(i) == '\n')) {
                open = -1;
            }
        }
        return found;
    }
}
