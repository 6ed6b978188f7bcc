package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stemma.language.Words;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * A page's headline: what readers see goes before what the page declares.
 *
 * @param site the site's name, which is no part of a title; may be empty
 */
record HtmlTitle(Markup page, String site) {

    private static final int HEADLINE_WORDS = 4;

    /** The heading that says what the declared title says, or the page's only one; else the declared title. */
    Text find() {
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
                .filter(heading -> heading.closest(HtmlMetadata.ELSEWHERE) == null)
                .map(page::words)
                .filter(words -> !words.isEmpty())
                .toList();
        boolean told = declared.isEmpty()
                || (headings.size() == 1 && Words.count(headings.get(0).value()) >= HEADLINE_WORDS);
        return told ? headings.stream().findFirst() : Optional.empty();
    }

    private Text withoutSite(Text title) {
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
}
