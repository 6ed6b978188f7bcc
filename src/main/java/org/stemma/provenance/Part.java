package org.stemma.provenance;

import java.util.List;
import java.util.stream.IntStream;
import org.stemma.article.Article;

/**
 * An article as far as it tells one story: what stories are put together from.
 *
 * @param id its file, with a number behind it for all but the main story
 * @param article with the story's paragraphs alone
 * @param link how they were traced
 * @param whole whether that is all of the article
 */
record Part(String id, Article article, Link link, boolean whole) {

    static List<Part> of(Article article, Trace trace) {
        if (trace.links().size() == 1) {
            return List.of(new Part(article.file(), article, trace.main(), true));
        }
        return IntStream.range(0, trace.links().size())
                .mapToObj(number -> of(article, trace.links().get(number), number))
                .toList();
    }

    private static Part of(Article article, Link link, int number) {
        String id = number == 0 ? article.file() : article.file() + "\n" + (number + 1);
        return new Part(id, article.only(link.paragraphs()), link, false);
    }
}
