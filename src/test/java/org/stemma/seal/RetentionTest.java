package org.stemma.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    private static final Optional<LocalDate> SUNDAY = Optional.of(LocalDate.parse("2024-02-04"));

    private static final Retention AGREED = new Retention(Map.of(
            "default", new Term("P2Y"),
            "origins", new Term("2030-01-31"),
            "Early Bird", new Term("P90D"),
            "heron.example", new Term("P6M")));

    @ParameterizedTest
    @CsvSource({
        "P90D,2024-05-04",
        "P18M,2025-08-04",
        "P2Y,2026-02-04",
        "P2Y6M,2026-08-04",
        "P8W,2024-03-31",
        "2028-12-31,2028-12-31"
    })
    void aTermEndsOnADay(String words, String last) {
        assertThat(new Term(words).lastDay(SUNDAY.orElseThrow())).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "2y", "P-1Y", "PT5H", "90", "2028-02-30", "28-12-31", "P1D2Y", "P99999999D"})
    void whatIsNoTermIsRefusedWithExamples(String words) {
        assertThatThrownBy(() -> new Term(words)).hasMessageContaining("write P90D, P18M or P2Y, or a last day");
    }

    /** An outlet's name goes before its host's, and a domain speaks for all below it. */
    @Test
    void everyOutletHasItsDayAndTheFirstOfThemCountsForAllTogether() {
        List<String> bird = List.of("EARLY BIRD", "www.heron.example");
        List<String> heron = List.of("The Heron", "www.heron.example");
        List<String> other = List.of("Evening Crow", "notheron.example");
        assertThat(until(bird)).contains(LocalDate.parse("2024-05-04"));
        assertThat(until(heron)).contains(LocalDate.parse("2024-08-04"));
        assertThat(until(other)).contains(LocalDate.parse("2026-02-04"));
        assertThat(until(List.of("origins"))).contains(LocalDate.parse("2030-01-31"));
        assertThat(until(heron, other)).contains(LocalDate.parse("2024-08-04"));
        assertThat(until(List.of())).as("anybody's").contains(LocalDate.parse("2024-05-04"));
        assertThat(new Retention(Map.of("Early Bird", new Term("P1D")))
                        .lease("x", List.of(other), SUNDAY)
                        .until())
                .as("nothing agreed")
                .isEmpty();
    }

    @Test
    void aRunWithoutAWeekCountsFromItsSeal() {
        Lease lease = AGREED.lease("x", List.of(List.of("Early Bird"), List.of("origins")), Optional.empty());
        assertThat(lease.until()).isEmpty();
        assertThat(lease.lastDay(SUNDAY)).contains(LocalDate.parse("2024-05-04"));
    }

    @SafeVarargs
    private static Optional<LocalDate> until(List<String>... owners) {
        return AGREED.lease("x", List.of(owners), SUNDAY).until();
    }
}
