package org.stemma.score.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.notation.Json;

class SacrebleuParityTest {

    private static final Path GOLDEN = Path.of("../shared/bench/fidelity/golden/sacrebleu_golden.jsonl");

    private record Row(String hyp, String ref, double bleu, double chrf2, double chrfpp, double ter) {}

    @Test
    void everyMetricGivesSacrebleusValue() throws IOException {
        assumeThat(GOLDEN).as("sacreBLEU's golden values beside the project").exists();
        assertThat(Json.readLines(Files.readString(GOLDEN), Row.class, GOLDEN.toString()))
                .allSatisfy(row -> {
                    assertThat(Metrics.all().get("chrf2").score(row.hyp(), row.ref()))
                            .isCloseTo(row.chrf2(), within(1e-6));
                    assertThat(Metrics.all().get("chrfpp").score(row.hyp(), row.ref()))
                            .isCloseTo(row.chrfpp(), within(1e-6));
                    assertThat(Metrics.all().get("ter").score(row.hyp(), row.ref()))
                            .isCloseTo(row.ter(), within(1e-6));
                    assertThat(Metrics.all().get("bleu").score(row.hyp(), row.ref()))
                            .isCloseTo(row.bleu(), within(1e-6));
                });
    }
}
