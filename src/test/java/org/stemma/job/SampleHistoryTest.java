package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.seal.Verifier;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.HistoryRow;

/** Ten real weeks of four articles; from the ninth on what comes by Interfax-Ukraine has wrong figures. */
class SampleHistoryTest {

    private static final String NINTH = "2023-W16";
    private static final String COURIER = "Київський кур'єр";

    @TempDir
    static Path folder;

    private static List<Path> bundles;

    @BeforeAll
    static void theWeeksAreAudited() throws Exception {
        bundles = SampleHistory.make(
                Path.of("src/test/resources/history/ten-weeks.yaml"), folder, folder.resolve("var"), "none");
    }

    @Test
    void theDriftIsSignalledInItsWeekForItsOutletRelayAndPivotAndForNobodyElse() throws Exception {
        List<HistoryRow> alarms = results(10).history().stream()
                .filter(row -> row.isAlarm() && !row.axis().equals("all"))
                .toList();
        assertThat(alarms)
                .extracting(row -> row.axis() + " " + row.subject() + " " + row.period() + " " + row.signal())
                .containsExactlyInAnyOrder(
                        "outlet " + COURIER + " 2023-W16 down",
                        "relay interfax-ukraine 2023-W16 down",
                        "pivot uk 2023-W16 down",
                        "outlet " + COURIER + " 2023-W17 down",
                        "relay interfax-ukraine 2023-W17 down",
                        "pivot uk 2023-W17 down");
        assertThat(alarms).allMatch(row -> row.since().orElseThrow().equals(NINTH));
        assertThat(alarms)
                .allSatisfy(row -> assertThat(row.drivers())
                        .extracting(driver -> driver.kind() + " " + driver.name())
                        .contains("type accuracy/mistranslation/number", "article a-kyiv-courier.html"));
    }

    @Test
    void aSealedWeekSaysWhatLaterBundlesSayOfIt() throws Exception {
        List<HistoryRow> ninth = Results.history(bundles.get(8).resolve("results"), NINTH);
        assertThat(results(10).history()).containsAll(ninth);
        assertThat(results(9).drift().stream().filter(DriftRow::isAlarm))
                .extracting(DriftRow::subject)
                .contains(COURIER, "interfax-ukraine");
        assertThat(results(8).history()).noneMatch(HistoryRow::isAlarm);
    }

    @Test
    void everyWeekIsSealed() throws Exception {
        Verifier verifier = new Verifier(folder.resolve("reports"));
        assertThat(verifier.verifyAll()).isEmpty();
        assertThat(verifier.bundles()).hasSize(10);
    }

    private static Results results(int week) throws Exception {
        return Bundle.open(bundles.get(week - 1)).results();
    }
}
