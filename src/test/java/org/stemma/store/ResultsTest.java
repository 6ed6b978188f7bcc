package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Sample;

class ResultsTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackAndWrittenAgainTheSame() throws IOException {
        Sample.results().write(folder.resolve("a"));
        Results read = Results.read(folder.resolve("a"));
        assertThat(read).isEqualTo(Sample.results());
        read.write(folder.resolve("b"));
        for (String kind : Results.kinds()) {
            assertThat(folder.resolve("b").resolve(kind + ".jsonl"))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(kind + ".jsonl"));
        }
    }

    @Test
    void theFilesAreThoseOfTheContract() {
        assertThat(Results.kinds())
                .containsExactly(
                        "run",
                        "articles",
                        "attributions",
                        "stories",
                        "units",
                        "alignments",
                        "findings",
                        "stemma",
                        "archetypes",
                        "scores",
                        "drift",
                        "quarantine",
                        "captures",
                        "deliveries",
                        "decisions",
                        "history");
    }

    @Test
    void ofAHistoryOnlyTheOwnPeriodIsRead() throws IOException {
        Sample.results().write(folder);
        Path file = folder.resolve("history.jsonl");
        Files.writeString(file, Files.readString(file) + "{what comes later is not even looked at");
        assertThat(Results.history(folder, "2031-W20"))
                .isNotEmpty()
                .allMatch(row -> row.period().equals("2031-W20"))
                .isEqualTo(Sample.results().history().stream()
                        .filter(row -> row.period().equals("2031-W20"))
                        .toList());
    }

    @Test
    void aMissingFileIsAnEmptyList() throws IOException {
        assertThat(Results.read(folder).articles()).isEmpty();
        assertThat(Results.read(folder).header()).isEmpty();
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Files.writeString(folder.resolve("quarantine.jsonl"), "\n{\"article\":\n");
        assertThatThrownBy(() -> Results.read(folder)).hasMessageStartingWith("quarantine.jsonl:2");
    }
}
