package org.stemma.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;

/**
 * All articles of a batch that go back to one origin.
 *
 * @param id stable within a batch: the origin's id, or publisher, day and a digest where the origin isn't in the register
 * @param label a headline that people recognise it by
 * @param articles the witnesses' files, in name order
 * @param carriers articles that repeat a witness (exact and near duplicates) and are not compared again
 * @param shares of witnesses that tell other stories too, in name order
 */
public record Story(
        String id,
        String label,
        Optional<String> publisher,
        Optional<LocalDate> reported,
        Optional<String> origin,
        List<String> articles,
        List<Carrier> carriers,
        List<Share> shares) {

    /**
     * A copy of a witness.
     *
     * @param article the copy's file
     * @param witness the file that it repeats
     * @param reason why we say so, such as "same bytes" or "97 % of its word 5-grams"
     */
    public record Carrier(String article, String witness, String reason) {}

    /**
     * What a witness tells of this story.
     *
     * @param article its file
     * @param paragraphs numbers of the body paragraphs among the article's, ascending
     */
    public record Share(String article, List<Integer> paragraphs) {

        public Share {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public Story {
        articles = List.copyOf(articles);
        carriers = List.copyOf(carriers);
        shares = List.copyOf(shares);
    }

    /** The body paragraphs of a witness that tell this story. */
    public List<Integer> paragraphs(Article article) {
        return shares.stream()
                .filter(share -> share.article().equals(article.file()))
                .findFirst()
                .map(Share::paragraphs)
                .orElseGet(article::body);
    }

    /** The witness as far as it tells this story. */
    public Article told(Article article) {
        boolean shared = shares.stream().anyMatch(share -> share.article().equals(article.file()));
        return shared ? article.only(paragraphs(article)) : article;
    }
}
