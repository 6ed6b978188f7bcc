package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.StemmaRow;
import org.stemma.store.Rows.StoryRow;

/** Five real articles without metadata, with the sample job's register of other stories beside them. Skipped where they aren't at hand. */
class SharedSeedsTest {

    private static final Path SEEDS = Path.of("../shared/seeds");

    @TempDir
    Path folder;

    @Test
    void fiveArticlesAreOneStoryOfTheJournalAndTheirWaysAreTold() throws Exception {
        assumeThat(SEEDS).as("the shared seed articles").isDirectory();
        Ended ended = new Stemma(folder.resolve("var"))
                .run("run", Week.job(folder, SEEDS).toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        Results results = Bundle.open(Week.bundle(folder)).results();

        assertThat(results.articles()).hasSize(5).allSatisfy(article -> {
            assertThat(article.publisher()).contains("wsj");
            assertThat(article.evidence()).anyMatch(evidence -> evidence.kind().equals("attribution"));
            assertThat(article.paragraphs())
                    .anyMatch(paragraph -> paragraph.kind().equals("body"));
        });
        StoryRow all = results.stories().get(0);
        StoryRow earlier = results.stories().get(1);
        assertThat(results.stories())
                .hasSize(2)
                .allSatisfy(story -> assertThat(story.origin())
                        .as("no origin of the register is theirs")
                        .isEmpty());
        assertThat(all.articles()).hasSize(5);
        assertThat(earlier.articles()).as("who goes back to an earlier report").singleElement();
        assertThat(results.articles())
                .filteredOn(
                        article -> article.article().equals(earlier.articles().get(0)))
                .allSatisfy(article -> {
                    assertThat(article.story()).contains(all.story());
                    assertThat(article.links()).hasSize(2);
                    assertThat(article.links().get(1).paragraphs()).hasSize(3);
                });
        assertThat(results.articles())
                .filteredOn(
                        article -> !article.article().equals(earlier.articles().get(0)))
                .allSatisfy(article -> assertThat(article.links()).hasSize(1));
        Map<String, Optional<String>> pivots = results.stemma().stream()
                .filter(edge -> edge.story().equals(all.story()))
                .collect(Collectors.toMap(edge -> edge.article().substring(0, 3), StemmaRow::pivot));
        assertThat(pivots)
                .containsEntry("000", Optional.empty())
                .containsEntry("001", Optional.of("es"))
                .containsEntry("002", Optional.of("ru"))
                .containsEntry("003", Optional.empty())
                .containsEntry("004", Optional.of("he"));
        assertThat(results.findings())
                .anyMatch(finding ->
                        finding.type().endsWith("/date") && finding.severity().equals("major"))
                .anyMatch(finding ->
                        finding.type().contains("entity") && finding.severity().equals("critical"));
    }
}
