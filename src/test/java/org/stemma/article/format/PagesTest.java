package org.stemma.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.article.Article;
import org.stemma.article.ArticleReader;
import org.stemma.article.Decoder;
import org.stemma.article.Kind;
import org.stemma.article.Paragraph;
import org.stemma.language.LanguageIdentifier;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.notation.Yaml;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;

/**
 * Whole invented pages: three layouts and a pasted text in every language, and pages of unusual kinds. What is what is
 * marked in the page itself: {@code ⟦b …⟧} is a paragraph of the body, t the title, y byline, d dateline, c caption, r
 * related, x boilerplate; the marks are taken off before it is read.
 */
class PagesTest {

    private static final ArticleReader READER = new ArticleReader(Formats.all(), new LanguageIdentifier());
    private static final Pattern MARKED = Pattern.compile("(?s)⟦(\\w) (.*?)⟧");
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)(?:\\.(\\d))?}");
    private static final Map<String, Kind> KINDS = Map.of(
            "b",
            Kind.BODY,
            "t",
            Kind.TITLE,
            "y",
            Kind.BYLINE,
            "d",
            Kind.DATELINE,
            "c",
            Kind.CAPTION,
            "r",
            Kind.RELATED,
            "x",
            Kind.BOILERPLATE);

    record Page(String name, String marked, String author) {

        @Override
        public String toString() {
            return name;
        }
    }

    private record Mark(Kind kind, String words) {}

    static Stream<Page> languages() {
        return Languages.all().all().stream().map(LanguageProfile::tag).flatMap(PagesTest::pages);
    }

    static Stream<Page> kinds() {
        return Stream.of(resource("kinds.txt").split("(?m)^=== "))
                .skip(1)
                .map(part -> part.split("\n", 2))
                .map(part -> new Page(part[0] + ".html", part[1], ""));
    }

    private static Stream<Page> pages(String tag) {
        Yaml.Mapping words = words(tag);
        List<Page> pages = new ArrayList<>();
        for (String layout : List.of("blog.html", "hashed.html", "breaks.html")) {
            pages.add(page(tag, layout, words, ""));
        }
        for (String variant : List.of("0", "1", "2")) {
            pages.add(page(tag, "pasted.txt", words, variant));
        }
        return pages.stream();
    }

    private static Page page(String tag, String layout, Yaml.Mapping words, String variant) {
        String marked = HOLE.matcher(resource(layout).replace("#", variant))
                .replaceAll(hole -> Matcher.quoteReplacement(filled(hole, tag, words)));
        String front = layout.endsWith(".txt") ? "---\nlanguage: " + tag + "\n---\n" : "";
        return new Page(
                tag + "-" + variant + layout,
                front + marked,
                words.text("author").orElseThrow());
    }

    private static String filled(MatchResult hole, String tag, Yaml.Mapping words) {
        if (hole.group(1).equals("lang")) {
            return tag;
        }
        return hole.group(2) == null
                ? words.text(hole.group(1)).orElseThrow()
                : words.texts(hole.group(1)).get(Integer.parseInt(hole.group(2)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPageOfALanguageIsReadWhole(Page page) throws Exception {
        Article article = read(page);
        check(page, article);
        assertThat(article.byline().value()).contains(page.author());
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageOfAnUnusualKindIsReadWhole(Page page) throws Exception {
        check(page, read(page));
    }

    /** The body exactly, and the kind of everything that is told by itself. */
    private static void check(Page page, Article article) {
        List<Mark> marks = MARKED.matcher(page.marked())
                .results()
                .map(mark ->
                        new Mark(Objects.requireNonNull(KINDS.get(mark.group(1)), mark.group(1)), clean(mark.group(2))))
                .toList();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(words(article.paragraphs(Kind.BODY))).containsExactlyElementsOf(words(marks, Kind.BODY));
        words(marks, Kind.TITLE)
                .forEach(title -> softly.assertThat(article.title().value()).isEqualTo(title));
        for (Paragraph paragraph : article.paragraphs()) {
            marks.stream()
                    .filter(mark -> mark.words().equals(paragraph.text().value()))
                    .filter(mark -> !paragraph.reason().startsWith("page header"))
                    .findFirst()
                    .ifPresent(mark -> softly.assertThat(paragraph.kind())
                            .as(mark.words() + ": " + paragraph.reason())
                            .isEqualTo(mark.kind()));
        }
        softly.assertAll();
    }

    private static List<String> words(List<Mark> marks, Kind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::words)
                .toList();
    }

    private static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> paragraph.text().value()).toList();
    }

    private static String clean(String markup) {
        String words = markup.replaceAll("<br ?/?>", " ").replaceAll("<[^>]*>", "");
        return Cleaner.clean(words, new Span(0, words.length())).value();
    }

    private static Article read(Page page) throws Exception {
        String content = page.marked().replaceAll("⟦\\w |⟧", "");
        return READER.read(Decoder.decode(page.name(), content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Yaml.Mapping words(String tag) {
        try {
            return Yaml.mapping(resource("languages/" + tag + ".yaml"), tag);
        } catch (Exception e) {
            throw new IllegalStateException(tag, e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = PagesTest.class.getResourceAsStream("/pages/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
