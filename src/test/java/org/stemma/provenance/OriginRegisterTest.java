package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OriginRegisterTest {

    private static final String ONE = """
            {"id":"a","publisher":"WSJ","published":"2023-02-22","title":"T","authors":["X Y","Z"],"extra":1}""";

    @Test
    void anObjectAnArrayAndLinesReadTheSame() {
        List<Origin> one = OriginRegister.read(ONE, "r.json").origins();
        assertThat(one).hasSize(1);
        assertThat(one.get(0).publisher()).isEqualTo("wsj");
        assertThat(one.get(0).authors()).containsExactly("X Y", "Z");
        assertThat(OriginRegister.read("[\n" + ONE + ",\n" + ONE.replace("\"a\"", "\"b\"") + "]", "r.json")
                        .origins())
                .extracting(Origin::id)
                .containsExactly("a", "b");
        assertThat(OriginRegister.read(ONE + "\n\n" + ONE.replace("\"a\"", "\"b\"") + "\n", "r.jsonl")
                        .origins())
                .hasSize(2);
    }

    @Test
    void yamlIsReadAsOneOrAsAList() {
        String one =
                "# ours\nid: a\npublisher: wsj\npublished: \"2023-02-22\"\ntitle: T\nauthors:\n  - X Y\ntext: |\n  One.\n  Two.\n";
        assertThat(OriginRegister.read(one, "r.yaml").origins().get(0).text()).contains("One.\nTwo.");
        String list =
                "- id: a\n  publisher: wsj\n  published: 2023-02-22\n  title: T\n- id: b\n  publisher: wsj\n  title: T\n";
        OriginRegister register = OriginRegister.read(list, "r.yaml");
        assertThat(register.origins()).extracting(Origin::id).containsExactly("a");
        assertThat(register.problems().get(0).toString()).startsWith("r.yaml:5: origin 'b' needs the day");
    }

    @Test
    void csvHasQuotedCellsAndItsOwnSeparator() {
        String csv =
                "id;publisher;published;title;authors\na;wsj;2023-02-22;\"Says \"\"no\"\";\nagain\";X Y|Z\n;wsj;2023-02-22;T;\n";
        OriginRegister register = OriginRegister.read(csv, "r.csv");
        assertThat(register.origins().get(0).title()).isEqualTo("Says \"no\";\nagain");
        assertThat(register.origins().get(0).authors()).containsExactly("X Y", "Z");
        assertThat(register.problems()).extracting(OriginRegister.Problem::line).containsExactly(4);
    }

    @Test
    void aBadRowIsNamedAndTheOthersStay() {
        String lines = ONE + "\n{\"id\":\"b\"\n" + ONE + "\n"
                + ONE.replace("\"a\"", "\"c\"").replace("2023-02-22", "22.02.2023") + "\n"
                + ONE.replace("\"a\"", "\"d\"");
        OriginRegister register = OriginRegister.read(lines, "r.jsonl");
        assertThat(register.origins()).extracting(Origin::id).containsExactly("a", "d");
        assertThat(register.problems()).extracting(OriginRegister.Problem::line).containsExactlyInAnyOrder(2, 3, 4);
        assertThat(register.problems().toString()).contains("the first one at r.jsonl:1 stays");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsItsLineOnly() {
        String csv = "id,publisher,published,title\na,wsj,2023-02-22,\"open\nb,wsj,2023-02-22,T\n";
        OriginRegister register = OriginRegister.read(csv, "r.csv");
        assertThat(register.origins()).extracting(Origin::id).containsExactly("b");
        assertThat(register.problems()).hasSize(1);
    }

    @Test
    void aHundredThousandRowsAreOneRegister() {
        String csv = IntStream.range(0, 100_000)
                .mapToObj(i -> "wsj-" + i + ",wsj,2023-02-22,Title " + i)
                .collect(Collectors.joining("\n", "id,publisher,published,title\n", "\n"));
        assertThat(OriginRegister.read(csv, "r.csv").origins()).hasSize(100_000);
    }

    @Test
    void ofAHundredThousandRowsTheTenBrokenOnesAreNamedAndTheOthersLoaded() {
        String csv = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 10_000 != 77
                        ? "wsj-" + i + ",wsj,2023-02-22,Title " + i
                        : List.of(
                                        ",wsj,2023-02-22,T",
                                        "x,wsj,,T",
                                        "wsj-5,wsj,2023-02-22,T",
                                        "x,wsj,soon,T",
                                        "x,,2023-02-22,T")
                                .get(i / 10_000 % 5))
                .collect(Collectors.joining("\n", "id,publisher,published,title\n", "\n"));
        OriginRegister register = OriginRegister.read(csv, "r.csv");
        assertThat(register.origins()).hasSize(99_990);
        assertThat(register.problems())
                .extracting(OriginRegister.Problem::line)
                .containsExactly(79, 10_079, 20_079, 30_079, 40_079, 50_079, 60_079, 70_079, 80_079, 90_079);
        assertThat(register.problems().get(2).toString()).contains("r.csv:20079: a second origin 'wsj-5'", "r.csv:7");
    }

    @Test
    void everyKindOfFeedIsRead() {
        String rss = """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>WSJ.com: World News</title><language>en-us</language>
                <item><guid isPermaLink="false">SB1</guid><title>Port &amp;amp; quay</title><link>https://x.example/1</link>
                <pubDate>Wed, 22 Feb 2023 01:02:03 EST</pubDate><dc:creator>A B</dc:creator><dc:creator>C D</dc:creator>
                <media:content url="p.jpg"><media:title>Not this</media:title></media:content>
                <description>Only a teaser.</description></item>
                <item><title>No id and no day</title></item>
                <item><guid>SB3</guid><title>Full</title><pubDate>2023-02-23</pubDate>
                <content:encoded><![CDATA[<p>One &#8220;two&#8221;.</p><p>Three.</p>]]></content:encoded></item>
                </channel></rss>
                """;
        OriginRegister register = OriginRegister.read(rss, "feed.xml");
        Origin first = register.origins().get(0);
        assertThat(first.id()).isEqualTo("SB1");
        assertThat(first.publisher()).isEqualTo("wsj");
        assertThat(first.published()).isEqualTo("2023-02-22");
        assertThat(first.title()).isEqualTo("Port & quay");
        assertThat(first.url()).contains("https://x.example/1");
        assertThat(first.authors()).containsExactly("A B", "C D");
        assertThat(first.language()).contains("en-us");
        assertThat(first.text()).isEmpty();
        assertThat(register.origins().get(1).text().orElseThrow())
                .contains("One “two”.\n")
                .endsWith("Three.");
        assertThat(register.problems().toString()).contains("feed.xml:9: an origin needs an id");

        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Unknown Courier</title>
                <entry><id>tag:x,1</id><title type="html">T</title><link rel="self" href="s"/><link href="https://x.example/a"/>
                <updated>2023-02-24T10:00:00Z</updated><author><name>E F</name><email>e@x.example</email></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
                </feed>
                """;
        Origin entry = OriginRegister.read(
                        List.of(new OriginRegister.Source("a.atom", atom, java.util.Optional.of("ft"))))
                .origins()
                .get(0);
        assertThat(entry.publisher()).isEqualTo("ft");
        assertThat(entry.url()).contains("https://x.example/a");
        assertThat(entry.authors()).containsExactly("E F");
        assertThat(entry.text().orElseThrow()).startsWith("One.").endsWith("Two.");

        String rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>Financial Times</title></channel>
                <item rdf:about="https://x.example/r"><title>R</title><link>https://x.example/r</link><dc:date>2023-02-25</dc:date></item>
                </rdf:RDF>
                """;
        assertThat(OriginRegister.read(rdf, "r.rdf").origins().get(0).id()).isEqualTo("https://x.example/r");
    }

    @Test
    void aFeedThatBreaksOffKeepsItsItemsAndNamesTheLine() {
        String item = "<item><guid>a</guid><title>T</title><pubDate>2023-02-22</pubDate></item>\n";
        OriginRegister cut =
                OriginRegister.read("<rss><channel><title>WSJ</title>\n" + item + "<item><guid>b", "f.rss");
        assertThat(cut.origins()).extracting(Origin::id).containsExactly("a");
        assertThat(cut.problems().get(0).toString()).startsWith("f.rss:3: the feed is broken from here on");
        OriginRegister hostile = OriginRegister.read(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<rss><channel><title>WSJ</title>"
                        + item.replace("T<", "&x;<") + "</channel></rss>",
                "x.rss");
        assertThat(hostile.origins()).isEmpty();
        assertThat(hostile.problems()).hasSize(1);
        assertThat(OriginRegister.read("<html><body>no feed</body></html>", "p.xml")
                        .problems()
                        .toString())
                .contains("<html> is neither RSS nor Atom");
    }

    @Test
    void hostileFilesEndInProblems() {
        String quotes = "id,title\n" + "\"".repeat(100_001);
        String braces = "{".repeat(100_000);
        for (String content : List.of(
                "",
                "\ufeff",
                quotes,
                braces,
                "[[[[",
                "- - - -",
                "<rss>" + "<a>".repeat(50_000),
                "<rss",
                "id: &a [*a]",
                "{\"id\":{\"x\":1}}")) {
            for (String file : List.of("r.csv", "r.json", "r.yaml", "r")) {
                assertThat(OriginRegister.read(content, file).origins()).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void noContentCrashesTheReader(@ForAll String content) {
        for (String file : List.of("r.csv", "r.json", "r.yaml", "r")) {
            assertThat(OriginRegister.read(content, file).origins()).isEmpty();
        }
    }
}
