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
        assertThat(results.stories()).singleElement().satisfies(story -> {
            assertThat(story.articles()).hasSize(5);
            assertThat(story.origin()).as("no origin of the register is theirs").isEmpty();
        });
        Map<String, Optional<String>> pivots = results.stemma().stream()
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
