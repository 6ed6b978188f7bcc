package org.stemma.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.article.Article;

/** The headline that people recognise a story by. */
final class Headline {

    private static final String DASHES = "-–—|";
    private static final int SHORTEST = 12;
    private static final int LONGEST_OPENING = 90;

    private Headline() {}

    /** An English one if there is one, the earliest, without the publisher's name before or behind it; else a file's name. */
    static String of(List<Article> articles) {
        Comparator<Article> english =
                Comparator.comparing(article -> !article.language().startsWith("en"));
        return articles.stream()
                .filter(article -> !article.title().isEmpty())
                .min(english.thenComparing(Copies.earliestFirst()))
                .map(article -> bare(article.title().value()))
                .or(() -> articles.stream()
                        .min(english.thenComparing(Copies.earliestFirst()))
                        .flatMap(Headline::opening))
                .orElse(articles.stream()
                        .map(Article::file)
                        .sorted()
                        .findFirst()
                        .orElse(""));
    }

    /** The first words of what has no headline. */
    private static Optional<String> opening(Article article) {
        return article.sentenceWords().stream()
                .findFirst()
                .map(words -> words.length() <= LONGEST_OPENING
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_OPENING)))
                                + "…");
    }

    /** "WSJ: US weighs …", "… talks falter — WSJ". */
    static String bare(String title) {
        String bare = title.strip();
        for (Publishers.Publisher publisher : Publishers.all()) {
            for (String name : publisher.names()) {
                bare = without(name.toLowerCase(Locale.ROOT), bare);
            }
        }
        return bare.length() < SHORTEST ? title.strip() : bare;
    }

    private static String without(String name, String title) {
        String small = title.toLowerCase(Locale.ROOT);
        if (small.length() != title.length()) {
            return title;
        }
        if (small.startsWith(name + ":")) {
            return title.substring(name.length() + 1).strip();
        }
        String before = small.endsWith(name) ? title.substring(0, title.length() - name.length()) : "";
        String stripped = before.strip();
        boolean label = before.endsWith(" ")
                && !stripped.isEmpty()
                && DASHES.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return label ? stripped.substring(0, stripped.length() - 1).strip() : title;
    }
}
