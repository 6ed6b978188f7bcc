package org.stemma.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.article.Article;
import org.stemma.provenance.Story;
import org.stemma.witness.Witness;

/**
 * A story with everything that is read of it.
 *
 * @param articles the story's witnesses in name order, each with the paragraphs that tell the story
 * @param origin the origin's own text, read like an article, where the register holds it
 * @param witnesses the same as witnesses to be compared, the origin first
 * @param copies articles that only repeat a witness
 */
public record StoryTexts(
        Story story, List<Article> articles, Optional<Article> origin, List<Witness> witnesses, List<Witness> copies) {

    public StoryTexts {
        articles = List.copyOf(articles);
        witnesses = List.copyOf(witnesses);
        copies = List.copyOf(copies);
    }

    /** Those that every other is held against. */
    List<Witness> panel() {
        return Panel.of(witnesses);
    }

    /** For each witness and each of its sentences the number of its paragraph, those set aside counted too. */
    public Map<String, List<Integer>> paragraphNumbers() {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        origin.ifPresent(text -> numbers.put(Witness.ORIGIN, text.paragraphNumbers()));
        articles.forEach(article -> numbers.put(article.file(), article.paragraphNumbers()));
        return numbers;
    }
}
