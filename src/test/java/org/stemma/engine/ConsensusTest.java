package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.UnreadableException;
import org.stemma.check.Finding;
import org.stemma.check.Severity;
import org.stemma.encoder.Encoders;
import org.stemma.provenance.OriginRegister;
import org.stemma.provenance.Story;
import org.stemma.provenance.Trace;
import org.stemma.witness.Collation;
import org.stemma.witness.Pairs;

/** Without the origin's text the witnesses vote; whoever stands alone against several is wrong, one against one is open. */
class ConsensusTest {

    private static final String TRUE = """
            Ferry line closes its northern route

            The Tarn Ferry Company will close its northern route on May 14, The Wall Street Journal reported on Tuesday.

            About 1,900 passengers a week use the route, said Orla Fenwick, who heads the company.

            Two older ships are for sale. The town of Brae has offered to buy one of them.
            """;
    private static final String WRONG =
            TRUE.replace("May 14", "May 24").replace("closes", "shuts").replace("1,900", "1,900 or so");

    private static final String REWORDED = """
            Northern ferry crossing to end

            According to The Wall Street Journal, Tarn Ferry Company is going to end its northern route on May 24.

            Orla Fenwick, head of the company, puts its passengers at about 1,900 a week.
            """;

    private final Engine engine = new Engine(Engine.Scope.ANY, OriginRegister.read("[]", "none.json"), Encoders.NONE);

    @Test
    void oneAgainstThreeIsAFindingAndTheThreeHaveNone() throws Exception {
        StoryFindings findings =
                audit(TRUE, TRUE.replace("Two older", "Two of the older"), TRUE.replace("a week", "weekly"), WRONG);
        assertThat(dates(findings.of("3.txt"))).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.quote()).contains("May 24");
            assertThat(finding.referenceQuote()).contains("May 14");
            assertThat(finding.divergence().severity()).isGreaterThanOrEqualTo(Severity.MAJOR);
            assertThat(finding.support()).hasSizeGreaterThan(1);
        });
        assertThat(dates(findings.of("0.txt"))).isEmpty();
        assertThat(dates(findings.of("1.txt"))).isEmpty();
    }

    @Test
    void oneAgainstOneIsReportedAsUndecidedOnBothSides() throws Exception {
        StoryFindings findings = audit(TRUE, REWORDED);
        assertThat(dates(findings.of("0.txt")))
                .hasSize(1)
                .allSatisfy(
                        finding -> assertThat(finding.divergence().severity()).isEqualTo(Severity.NEUTRAL));
        assertThat(dates(findings.of("1.txt")))
                .hasSize(1)
                .allSatisfy(
                        finding -> assertThat(finding.divergence().severity()).isEqualTo(Severity.NEUTRAL));
    }

    private static List<Finding> dates(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.divergence().type().endsWith("/date"))
                .toList();
    }

    private StoryFindings audit(String... texts) throws UnreadableException {
        List<Article> articles = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String head = "---\noutlet: Outlet " + i + "\npublished: 2023-02-22\nlanguage: en\n---\n";
            Article article =
                    engine.read(i + ".txt", (head + texts[i]).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            articles.add(article);
            traces.add(engine.trace(article));
        }
        Story story = new Story(
                "s",
                "Ferry",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                articles.stream().map(Article::file).toList(),
                List.of(),
                List.of());
        StoryTexts told = engine.texts(story, articles, traces);
        Pairs pairs = engine.align(told);
        Collation collation = engine.collate(told, pairs);
        return engine.check(told, pairs, collation);
    }
}
