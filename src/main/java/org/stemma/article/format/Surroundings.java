package org.stemma.article.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.stemma.article.Kind;
import org.stemma.language.Words;

/**
 * What the elements around a block say that it is, by tag, class and id: a caption, a share bar, a teaser. An element
 * that holds much of the article's text is its frame and says nothing, whatever it is called.
 */
final class Surroundings {

    /**
     * A verdict and its reason for people.
     */
    record Sign(Kind kind, String reason) {}

    /** Own limit: an element with more of the surviving letters than this is a frame. */
    private static final double FRAME = 0.3;

    private static final Map<String, Sign> TAGS = Map.of(
            "figcaption", new Sign(Kind.CAPTION, "image caption: <figcaption>"),
            "nav", new Sign(Kind.BOILERPLATE, "navigation: <nav>"),
            "footer", new Sign(Kind.BOILERPLATE, "page footer: <footer>"),
            "form", new Sign(Kind.BOILERPLATE, "form: <form>"),
            "button", new Sign(Kind.BOILERPLATE, "button: <button>"),
            "aside", new Sign(Kind.RELATED, "beside the article: <aside>"));

    /** Class and id words, asked in this order. */
    private static final Map<Pattern, Sign> NAMES = new LinkedHashMap<>();

    static {
        name(
                "captions?|cutline|photo-?credits?|image-?credits?|img-?credits?|media-?credits?",
                Kind.CAPTION,
                "image caption");
        name("share|sharing|social|sharebar|addtoany|sharedaddy", Kind.BOILERPLATE, "share buttons");
        name("newsletters?|subscri(?:be|ption)s?|sign-?up|paywall|regwall", Kind.BOILERPLATE, "subscription form");
        name("comments?|disqus|respond|replies", Kind.BOILERPLATE, "comment section");
        name(
                "related|recirc|recommend(?:ed|ations?)?|read-?more|more-?(?:from|stories|news|links?)|trending|"
                        + "most-?(?:read|popular)|popular|teasers?|rollover|watch-?now|outbrain|taboola|also-?read|"
                        + "yarpp|jp-relatedposts|story-?list|see-?also|in-?this-?story|rail",
                Kind.RELATED,
                "other stories");
        name(
                "adverts?|advertisement|ads?|adslot|sponsor(?:ed)?|promos?|promotions?|commercial",
                Kind.BOILERPLATE,
                "advertisement");
        name(
                "author-?(?:bio|box|info|description|details|card)|about-?(?:the-)?author|bio|biography|contributors?-?bio|"
                        + "byline-?bio|post-?author",
                Kind.BYLINE,
                "note about the author");
        name(
                "breadcrumbs?|pagination|pager|tags?|tag-?list|topics|keywords|post-?tags|nav|navigation|menu|footer|toolbar|"
                        + "cookies?|consent|disclaimer|copyright|correction-?form|feedback",
                Kind.BOILERPLATE,
                "navigation or notices");
    }

    private static void name(String words, Kind kind, String reason) {
        NAMES.put(Pattern.compile("(?:" + words + ")"), new Sign(kind, reason));
    }

    private static final Sign OTHER_ARTICLE = new Sign(Kind.RELATED, "another article on the same page");

    private final List<String> title;
    private final Map<Element, Optional<Sign>> signs = new IdentityHashMap<>();
    private final Map<Element, Integer> letters = new IdentityHashMap<>();
    private final Set<Element> below;
    private int all;

    /**
     * Remembers how many letters of the article's blocks each element holds.
     *
     * @param title the article's headline, by which it is known among several articles of one page
     */
    Surroundings(List<MarkedBlock> article, String title) {
        this.title = Words.folded(title);
        this.below = article.isEmpty() ? Set.of() : below(article.get(0).owner().root());
        for (MarkedBlock block : article) {
            all += block.text().length();
            for (Node at = block.owner(); at instanceof Element element; at = at.parent()) {
                letters.merge(element, block.text().length(), Integer::sum);
            }
        }
    }

    /** What the nearest telling element around the block says. */
    Optional<Sign> of(MarkedBlock block) {
        for (Node at = block.nodes().get(0).parent(); at instanceof Element element; at = at.parent()) {
            Optional<Sign> sign = signs.computeIfAbsent(element, this::sign);
            if (sign.isPresent()) {
                return sign;
            }
        }
        return Optional.empty();
    }

    private Optional<Sign> sign(Element element) {
        if (element.nameIs("article") && isOther(element)) {
            return Optional.of(OTHER_ARTICLE);
        }
        if (letters.getOrDefault(element, 0) > all * FRAME) {
            return Optional.empty();
        }
        Sign tag = TAGS.get(element.normalName());
        if (tag != null) {
            return Optional.of(tag);
        }
        if (element.attr("style").replace(" ", "").contains("display:none") || element.hasAttr("hidden")) {
            return Optional.of(new Sign(Kind.BOILERPLATE, "hidden on the page"));
        }
        return named(element);
    }

    /** An article with a headline of its own, where another one above it has the page's. */
    private boolean isOther(Element article) {
        List<Element> headlines = article.select("h1");
        return !headlines.isEmpty()
                && below.contains(headlines.get(0))
                && headlines.stream().noneMatch(this::isTitle);
    }

    /** The headlines of articles below the article's own. */
    private Set<Element> below(Element page) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        page.select("article h1").stream()
                .dropWhile(headline -> !isTitle(headline))
                .skip(1)
                .forEach(found::add);
        return found;
    }

    private boolean isTitle(Element headline) {
        return Words.folded(headline.text()).equals(title);
    }

    /** Only of elements that frame: an inline element's class is often about its looks. */
    private static Optional<Sign> named(Element element) {
        boolean custom = element.normalName().indexOf('-') > 0;
        String words = ((custom ? element.normalName() : "") + " " + element.className() + " " + element.id()).strip();
        if (words.isEmpty() || words.length() > 400) {
            return Optional.empty();
        }
        String[] names = hyphened(words).split("\\s+");
        for (Map.Entry<Pattern, Sign> entry : NAMES.entrySet()) {
            for (String name : names) {
                if (matches(entry.getKey(), name)) {
                    Sign sign = entry.getValue();
                    return Optional.of(new Sign(sign.kind(), sign.reason() + ": '" + name + "'"));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code shareBar_top} becomes {@code share-bar-top}. */
    private static String hyphened(String words) {
        return words.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .replace('_', '-')
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("-{2,}", "-");
    }

    /** The words stand in the name between hyphens. */
    private static boolean matches(Pattern words, String name) {
        var found = words.matcher(name);
        while (found.find()) {
            boolean opens = found.start() == 0 || name.charAt(found.start() - 1) == '-';
            boolean closes = found.end() == name.length() || name.charAt(found.end()) == '-';
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }
}
