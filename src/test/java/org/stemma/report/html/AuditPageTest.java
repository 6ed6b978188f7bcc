package org.stemma.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Sample;
import org.stemma.signature.Digest;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.StoryRow;

/** What the file is, whoever opens it; what it does in a browser is in {@link AuditPageInChromiumTest}. */
class AuditPageTest {

    @TempDir
    Path folder;

    @Test
    void theSameResultsGiveTheSameBytesInEveryCountry() throws IOException {
        Digest here = Digest.of(written(Sample.results()));
        Locale country = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Digest.of(written(Sample.results()))).isEqualTo(here);
        } finally {
            Locale.setDefault(country);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingOnItComesFromElsewhereAndEveryLinkLeadsSomewhere() throws IOException {
        Document page = read(Sample.results());
        assertThat(page.select("[src], link, iframe, object, embed, img, base, [style]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        List<String> links = page.select("a[href]").eachAttr("href");
        assertThat(links)
                .hasSizeGreaterThan(15)
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
    }

    @Test
    void everyFindingStandsBesideItsSentenceOnce() throws IOException {
        Document page = read(Sample.results());
        assertThat(page.select(".finding").eachAttr("id"))
                .containsExactlyInAnyOrder("f1", "f2", "f3", "f4", "f5", "f6");
        Elements row = page.select(".row:has(#f2)");
        assertThat(row.select(".here").text()).isEqualTo("It has decided to close the old shipyard in Tarvik.");
        assertThat(row.select(".there").text())
                .isEqualTo("It has not decided whether to close the old shipyard in Tarvik.");
        assertThat(page.select("#f2 .wording").text())
                .isEqualTo("“has not decided whether to close” became “has decided to close”");
        assertThat(page.select("#f4").text()).contains("accept");
        assertThat(page.select(".left-out").text())
                .as("a finding whose article isn't in its story")
                .contains("6 of 7 findings")
                .contains("results/findings.jsonl");
    }

    @Test
    void theStemmaShowsLostVersionsSecondParentsAndSupport() throws IOException {
        Document page = read(Sample.results());
        Elements drawing = page.select("#s1 svg");
        assertThat(drawing.select("a.node .name").eachText())
                .contains("Origin", "Lost version", "Harbour Daily", "Nordkurier am Sund");
        assertThat(drawing.select("a.node.lost")).hasSize(1);
        assertThat(drawing.select("path.edge.lost")).hasSize(3);
        assertThat(drawing.select("path.second")).hasSize(1);
        assertThat(drawing.select(".support").eachText()).hasSize(5).containsOnly("82 %");
    }

    /** Ten thousand articles: what doesn't fit is said, and what is there is whole. */
    @Test
    void aHugeBatchStaysReadable() throws IOException {
        Path file = folder.resolve("audit.html");
        AuditPage.write(huge(), file);
        assertThat(Files.size(file)).isBetween(5_000_000L, 40_000_000L);
        Document page = Jsoup.parse(file.toFile(), "UTF-8");
        assertThat(page.select(".story")).hasSize(Batch.MOST_STORIES);
        int findings = page.select(".finding").size();
        assertThat(findings).isBetween(1_000, 49_999);
        assertThat(page.select(".left-out").text())
                .contains("400 stories", findings + " of 50000 findings", "results/alignments.jsonl");
        assertThat(page.select(".worst a"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void anEmptyBatchHasItsPage() throws IOException {
        assertThat(read(Results.read(folder)).select("h1").text()).startsWith("Nothing could be scored");
    }

    private static Results huge() {
        Results small = Sample.results();
        List<StoryRow> stories = new ArrayList<>();
        List<AlignmentRow> alignments = new ArrayList<>();
        List<FindingRow> findings = new ArrayList<>();
        List<ArticleRow> articles = new ArrayList<>();
        for (int s = 0; s < 1_000; s++) {
            List<String> files = new ArrayList<>();
            for (int a = 0; a < 10; a++) {
                String file = "s" + s + "a" + a + ".txt";
                files.add(file);
                articles.add(article(small, file));
                alignments.add(new AlignmentRow("story" + s, file, "origin", beads(), List.of()));
                for (int f = 0; f < 5; f++) {
                    findings.add(finding("F-" + s + "-" + a + "-" + f, "story" + s, file, f));
                }
            }
            stories.add(new StoryRow(
                    "story" + s,
                    "Story " + s,
                    Optional.of("wsj"),
                    Optional.empty(),
                    Optional.empty(),
                    "origin",
                    20,
                    1,
                    files,
                    List.of()));
        }
        return new Results(
                small.run(),
                articles,
                List.of(),
                stories,
                List.of(),
                alignments,
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ArticleRow article(Results small, String file) {
        var like = small.articles().get(0);
        return new ArticleRow(
                file,
                "",
                like.title(),
                like.published(),
                "en",
                like.publisher(),
                like.relay(),
                like.reported(),
                like.story(),
                like.verdict(),
                like.confidence(),
                like.explanation(),
                Optional.empty(),
                like.coverage(),
                like.checkability(),
                like.score(),
                like.capture(),
                20,
                300,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<BeadRow> beads() {
        List<BeadRow> beads = new ArrayList<>();
        for (int b = 0; b < 20; b++) {
            String words = " the harbour council met again and put off what it had to decide about the quay.";
            beads.add(new BeadRow(List.of("Article " + b + words), List.of("Origin " + b + words), 0.9, 5));
        }
        return beads;
    }

    private static FindingRow finding(String id, String story, String file, int bead) {
        String here = beads().get(bead).article().get(0);
        String there = beads().get(bead).against().get(0);
        return new FindingRow(
                id,
                story,
                file,
                "",
                "accuracy/mistranslation/number",
                "major",
                "number-mismatch",
                "Article",
                "Origin",
                Optional.empty(),
                here,
                there,
                "origin",
                "Origin",
                "Article",
                List.of(),
                file,
                List.of(),
                0.8,
                "open",
                Optional.empty());
    }

    static byte[] written(Results results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditPage.write(results, out);
        return out.toByteArray();
    }

    private static Document read(Results results) throws IOException {
        return Jsoup.parse(new String(written(results), StandardCharsets.UTF_8));
    }
}
