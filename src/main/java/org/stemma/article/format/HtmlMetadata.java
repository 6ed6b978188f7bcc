package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stemma.article.Metadata;
import org.stemma.language.Words;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;
import org.stemma.text.Text;

/** What a page says about itself: Open Graph, JSON-LD, microdata, {@code time}, headings. */
final class HtmlMetadata {

    private static final int LONGEST_BYLINE = 150;
    private static final int HEADLINE_WORDS = 4;
    private static final List<String> BYLINES =
            List.of("[itemprop=author]", "[rel=author]", ".byline", "[class*=byline]", "[class*=author-name]");

    /** Where the names and headlines of other articles stand. */
    private static final String ELSEWHERE =
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

    /** The heading that says what the declared title says, or the page's only one; else the declared title. */
    private Text title() {
        Text declared = attribute("meta[property=og:title]")
                .or(() -> attribute("meta[name=twitter:title]"))
                .map(this::withoutSite)
                .orElseGet(this::pageTitle);
        Text best = Text.EMPTY;
        double most = 0.5;
        for (Element heading : headings()) {
            Text words = page.words(heading);
            double shared = shared(words.value(), declared.value());
            if (shared > most) {
                best = words;
                most = shared;
            }
        }
        return best.isEmpty() ? onlyHeading(declared).orElse(declared) : best;
    }

    private List<Element> headings() {
        List<Element> first = page.tree().select("h1, h2[class*=title], h2[class*=headline], [itemprop=headline]");
        return first.isEmpty() ? page.tree().select("h2, h3") : first;
    }

    /** Where a title is declared, what readers see may still be another one; a site's name has fewer words. */
    private Optional<Text> onlyHeading(Text declared) {
        List<Text> headings = page.tree().select("h1").stream()
                .filter(heading -> heading.closest(ELSEWHERE) == null)
                .map(page::words)
                .filter(words -> !words.isEmpty())
                .toList();
        boolean told = declared.isEmpty()
                || (headings.size() == 1 && Words.count(headings.get(0).value()) >= HEADLINE_WORDS);
        return told ? headings.stream().findFirst() : Optional.empty();
    }

    private Text withoutSite(Text title) {
        String site = first("meta[property=og:site_name]", "meta[name=application-name]")
                .orElse("");
        int cut = cut(title.value());
        boolean named =
                cut > 0 && Words.fold(title.value().substring(cut + 3).strip()).equals(Words.fold(site));
        return named ? title.part(new Span(0, cut)) : title;
    }

    /** Where the last part behind a bar or dash begins; -1 without one. */
    private static int cut(String title) {
        return Stream.of(" | ", " - ", " – ", " — ", " · ", " :: ")
                .mapToInt(title::lastIndexOf)
                .max()
                .orElse(-1);
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
        int cut = cut(words.value());
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
        return linked.stream().flatMap(thing -> thing.find(path).stream()).findFirst();
    }
}
