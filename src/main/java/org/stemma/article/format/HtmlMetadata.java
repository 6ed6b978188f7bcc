package org.stemma.article.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.stemma.article.Metadata;
import org.stemma.language.Words;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;
import org.stemma.text.Text;
import tools.jackson.databind.JsonNode;

/** What a page says about itself: Open Graph, JSON-LD, microdata, {@code time}, headings. */
final class HtmlMetadata {

    private static final int LONGEST_BYLINE = 150;

    private final Markup page;
    private final Map<String, String> linked = new LinkedHashMap<>();

    private HtmlMetadata(Markup page) {
        this.page = page;
        for (Element script : page.tree().select("script[type=application/ld+json]")) {
            try {
                collect(Json.tree(script.data(), ""), "");
            } catch (NotationException e) {
                continue; // many pages have broken JSON-LD; the page itself still speaks
            }
        }
    }

    static Metadata of(Markup page) {
        HtmlMetadata own = new HtmlMetadata(page);
        return new Metadata(
                own.title(),
                own.byline(),
                own.first("meta[property=og:site_name]", "meta[name=application-name]", "meta[itemprop=publisher]")
                        .or(() -> own.json("publisher.name")),
                own.first("link[rel=canonical]", "meta[property=og:url]"),
                own.published(),
                own.language(),
                own.authors());
    }

    private Optional<String> published() {
        return first(
                        "meta[property=article:published_time]",
                        "meta[itemprop=datePublished]",
                        "meta[name=date]",
                        "meta[name=pubdate]",
                        "meta[name=publish-date]",
                        "meta[name=DC.date.issued]",
                        "meta[name=parsely-pub-date]")
                .or(() -> json("datePublished"))
                .or(() -> first(
                        "time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]"));
    }

    private Optional<String> language() {
        return Optional.of(page.tree().select("html").attr("lang").strip())
                .filter(tag -> !tag.isEmpty())
                .or(() -> first("meta[http-equiv=content-language]", "meta[property=og:locale]"))
                .or(() -> json("inLanguage"))
                .map(tag -> tag.replace('_', '-'));
    }

    private List<String> authors() {
        TreeSet<String> seen = new TreeSet<>();
        List<String> authors = new ArrayList<>();
        page.tree().select("meta[name=author], meta[property=article:author]").forEach(meta -> {
            String name = meta.attr("content").strip();
            if (!name.isEmpty() && !name.startsWith("http") && seen.add(name)) {
                authors.add(name);
            }
        });
        json("author.name").filter(seen::add).ifPresent(authors::add);
        return authors;
    }

    private Text byline() {
        for (String query :
                List.of("[itemprop=author]", "[rel=author]", ".byline", "[class*=byline]", "[class*=author-name]")) {
            for (Element element : page.tree().select("body").select(query)) {
                Text words = page.words(element);
                if (!words.isEmpty() && words.length() <= LONGEST_BYLINE) {
                    return words;
                }
            }
        }
        return Text.EMPTY;
    }

    /** The heading that says what the page's title says; else the title, without the site's name. */
    private Text title() {
        Text declared = attribute("meta[property=og:title]")
                .or(() -> attribute("meta[name=twitter:title]"))
                .orElseGet(this::pageTitle);
        Text best = Text.EMPTY;
        double most = 0.5;
        for (Element heading : page.tree().select("h1, h2[class*=title], h2[class*=headline], [itemprop=headline]")) {
            Text words = page.words(heading);
            double shared = shared(words.value(), declared.value());
            if (shared > most) {
                best = words;
                most = shared;
            }
        }
        return best.isEmpty() ? onlyHeading().filter(h -> declared.isEmpty()).orElse(declared) : best;
    }

    private Optional<Text> onlyHeading() {
        return page.tree().select("h1").stream()
                .map(page::words)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Text pageTitle() {
        Element title = page.tree().selectFirst("title");
        if (title == null || title.childNodeSize() == 0) {
            return Text.EMPTY;
        }
        Text words = Cleaner.clean(Text.join(
                title.textNodes().stream()
                        .map(new MarkedText(page.source())::of)
                        .toList(),
                " "));
        int cut = Math.max(
                words.value().lastIndexOf(" | "),
                Math.max(words.value().lastIndexOf(" - "), words.value().lastIndexOf(" – ")));
        return cut > 0 && Words.count(words.value().substring(0, cut)) >= 4 ? words.part(new Span(0, cut)) : words;
    }

    /** Share of the heading's words that the declared title has too, in relation to the longer one, 0–1. */
    private static double shared(String heading, String declared) {
        List<String> words = Words.folded(heading);
        List<String> other = new ArrayList<>(Words.folded(declared));
        int longer = Math.max(words.size(), Math.min(other.size(), words.size() + 6));
        long common = words.stream().filter(other::remove).count();
        return longer == 0 ? 0 : (double) common / longer;
    }

    /** The content of a meta element in its place. */
    private Optional<Text> attribute(String query) {
        Element element = page.tree().selectFirst(query);
        if (element == null || element.attr("content").isBlank()) {
            return Optional.empty();
        }
        String words = element.attr("content");
        var range = element.attributes().sourceRange("content").valueRange();
        Text text = Text.unplaced(words);
        if (range.isTracked() && range.endPos() > range.startPos()) {
            Span span = new Span(range.startPos(), range.endPos());
            if (span.of(page.source().value()).equals(words)) {
                text = page.source().part(span);
            }
        }
        return Optional.of(Cleaner.clean(text));
    }

    private Optional<String> first(String... queries) {
        for (String query : queries) {
            for (Element element : page.tree().select(query)) {
                for (String attribute : List.of("content", "datetime", "href")) {
                    if (!element.attr(attribute).isBlank()) {
                        return Optional.of(element.attr(attribute).strip());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> json(String path) {
        return Optional.ofNullable(linked.get(path)).filter(text -> !text.isBlank());
    }

    /** The first value of every path, lists and graphs passed through. */
    private void collect(JsonNode node, String path) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, path));
        } else if (node.isObject()) {
            node.properties().forEach(entry -> {
                String key = entry.getKey();
                collect(entry.getValue(), "@graph".equals(key) ? path : path.isEmpty() ? key : path + "." + key);
            });
        } else if (node.isString()) {
            linked.putIfAbsent(path, node.stringValue());
        }
    }
}
