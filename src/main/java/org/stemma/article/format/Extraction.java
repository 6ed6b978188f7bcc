package org.stemma.article.format;

import java.util.HashSet;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Which text nodes of a page are the article's, by readability4j (a port of Mozilla's Readability; macro F1 .938 on the
 * article extraction benchmark). Elements are numbered before it runs, on a copy; a text node survives if one with the
 * same words is left inside the element with its parent's number.
 */
final class Extraction {

    private static final String NUMBER = "data-stemma";

    /** Readability wants an absolute address to complete links with; nothing is fetched. */
    private static final String BASE = "https://page.invalid/";

    /** Consent managers, which may be longer than a short article; never what holds a headline. */
    private static final String NAMES = "(?i)(?:^|[\\s_-])(?:consent|gdpr|onetrust|didomi|(?:cookies?|privacy)[_-]?"
            + "(?:banner|bar|notice|popup|modal|overlay|dialog|layer|message|wall|consent|law|info))";

    private static final Evaluator CONSENT = QueryParser.parse(
            "[id~=" + NAMES + "]:not(:has(h1)):not(body), [class~=" + NAMES + "]:not(:has(h1)):not(body)");

    /** Own limit: a page with less text beside its consent manager is itself called so. */
    private static final int FEWEST_LETTERS = 100;

    /** Own limit: readability takes one out of its siblings after another, each time counting all of them anew. */
    private static final int MOST_SIBLINGS = 5_000;

    private final Set<String> survivors = new HashSet<>();
    private boolean refused;

    private Extraction() {}

    /** Numbers the tree's elements and runs readability on a copy of it. */
    static Extraction of(Document tree) {
        Extraction extraction = new Extraction();
        int number = 0;
        for (Element element : tree.getAllElements()) {
            element.attr(NUMBER, String.valueOf(number++));
        }
        Document copy = tree.clone();
        copy.select(CONSENT).remove();
        extraction.refused = copy.body().text().length() >= FEWEST_LETTERS;
        copy = extraction.refused ? copy : tree.clone();
        if (copy.getAllElements().stream().allMatch(element -> element.childNodeSize() <= MOST_SIBLINGS)) {
            extraction.read(copy);
        }
        return extraction;
    }

    private void read(Document copy) {
        Element article = new Readability4J(BASE, copy).parse().getArticleContent();
        if (article != null) {
            article.traverse((node, depth) -> remember(node));
        }
    }

    /** Whether it belongs to a consent manager. */
    boolean isConsent(MarkedBlock block) {
        return refused && block.owner().closest(CONSENT) != null;
    }

    boolean survives(TextNode node) {
        return survivors.contains(key(node));
    }

    /** Share of the block's letters that survive, 0–1. */
    double share(MarkedBlock block) {
        int all = 0;
        int survive = 0;
        for (TextNode node : block.nodes()) {
            int length = node.getWholeText().strip().length();
            all += length;
            survive += survives(node) ? length : 0;
        }
        return all == 0 ? 0 : (double) survive / all;
    }

    private void remember(Node node) {
        if (node instanceof TextNode text && !text.isBlank()) {
            survivors.add(key(text));
        }
    }

    private String key(TextNode node) {
        return number(node.parent()) + " " + node.getWholeText().strip().replaceAll("\\s+", " ");
    }

    /** The number of the nearest element that was there before readability put elements of its own around words. */
    private String number(@Nullable Node parent) {
        for (Node at = parent; at instanceof Element element; at = at.parent()) {
            if (element.hasAttr(NUMBER)) {
                return element.attr(NUMBER);
            }
        }
        return "";
    }
}
