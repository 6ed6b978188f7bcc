package org.stemma.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.report.Sheet;

class SheetsTest {

    static Stream<Sheet> sheets() {
        return Sheets.all().all().stream();
    }

    @Test
    void everySheetOfThePackageIsListed() throws IOException {
        Path here = Path.of("src/main/java/org/stemma/report/sheet");
        try (Stream<Path> files = Files.list(here)) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith("Sheet.java"))
                            .map(f -> f.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            sheets().map(s -> s.getClass().getSimpleName()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetCanBeNamedInExcelAndOnTheCommandLine(Sheet sheet) {
        assertThat(sheet.title()).hasSizeBetween(1, 31).doesNotContainPattern("[:\\\\/?*\\[\\]']");
        assertThat(sheet.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(sheet.question()).hasSizeLessThanOrEqualTo(140);
    }
}
