package org.stemma.job.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.job.fuzz.FuzzedRun.Outcome;

/** A short round of {@link FuzzedCorpus} in every build. */
class FuzzedInboxTest {

    private static final long SEED = 20_261_120;
    private static final int FILES = 80;
    private static final int HEAVY = 40;

    @TempDir
    Path folder;

    @Test
    void nothingCrashesHangsEscapesOrIsLost() throws Exception {
        Outcome outcome = new FuzzedRun(folder).run(SEED, FILES, HEAVY);
        assertThat(outcome.faults()).as("seed %d", SEED).isEmpty();
        assertThat(outcome.audited()).isGreaterThan(FILES / 3);
        assertThat(outcome.quarantined()).isGreaterThan(FILES / 10);
    }
}
