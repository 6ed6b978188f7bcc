package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.stemma.article.Metadata;
import org.stemma.text.Text;

/** What a page says about itself: Open Graph, JSON-LD, microdata, {@code time}, headings. */
final class HtmlMetadata {

    private static final int LONGEST_BYLINE = 150;
    private static final List<String> BYLINES =
            List.of("[itemprop=author]", "[rel=author]", ".byline", "[class*=byline]", "[class*=author-name]");

    /** Where the names and headlines of other articles stand. */
    static final String ELSEWHERE =
            "aside, nav, footer, [class*=related], [id*=related], [class*=comment], [id*=comment]";

    private final Markup page;
    private final List<LinkedData> linked;

    private HtmlMetadata(Markup page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static Metadata of(Markup page) {
        HtmlMetadata own = new HtmlMetadata(page);
        return new Metadata(
                new HtmlTitle(page, own.site().orElse("")).find(),
                own.byline(),
                own.first("meta[property=og:site_name]", "meta[name=application-name]", "meta[itemprop=publisher]")
                        .or(() -> own.json("publisher.name")),
                own.first("link[rel=canonical]", "meta[property=og:url]"),
                own.published(),
                own.language(),
                own.authors());
    }

    private Optional<String> site() {
        return first("meta[property=og:site_name]", "meta[name=application-name]");
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

    /** The author line of the article itself; else the line that holds the name of a declared author; else the name. */
    private Text byline() {
        for (String query : BYLINES) {
            Optional<Text> line = line(page.tree().select("body").select(query));
            if (line.isPresent()) {
                return line.get();
            }
        }
        return authors().stream().findFirst().map(this::signature).orElse(Text.EMPTY);
    }

    private Text signature(String author) {
        return author.length() > LONGEST_BYLINE
                ? Text.EMPTY
                : line(page.tree().body().getElementsContainingOwnText(author)).orElseGet(() -> Text.unplaced(author));
    }

    private Optional<Text> line(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.closest(ELSEWHERE) == null)
                .map(page::words)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_BYLINE)
                .findFirst();
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
        return linked.stream().flatMap(thing -> thing.find(path).stream()).findFirst();
    }
}
