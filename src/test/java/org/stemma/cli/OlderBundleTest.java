package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.stemma.cli.Stemma.Ended;

/** A bundle that the very first release made (commit a5b390e), with its ledger, is read by every later one. */
class OlderBundleTest {

    private static final Path FIRST_RELEASE = Path.of("src/test/resources/org/stemma/cli/first-release");

    @TempDir
    Path folder;

    private String reports = "";
    private String bundle = "";

    @BeforeEach
    void asItWasSealed() throws IOException {
        Path copy = folder.resolve("reports");
        FileSystemUtils.copyRecursively(FIRST_RELEASE, copy);
        reports = copy.toString();
        bundle = copy.resolve("ferry/2026-W46-db05c7").toString();
    }

    /** Its line has no moment and doesn't hold on to itself, so its first word is no seal that is worth noting. */
    @Test
    void itIsIntactAndItsLedgerGivesNoSealToNote() {
        Ended ended = Stemma.here("verify", "--reports", reports);
        assertThat(ended.out()).contains("newest seal: none yet").endsWith("intact: 1 bundle\n");
        assertThat(ended.code()).isEqualTo(Exit.DONE);
    }

    @Test
    void aloneItIsNotSaidToBeAnotherOne() throws IOException {
        Path alone = folder.resolve("alone");
        FileSystemUtils.copyRecursively(Path.of(bundle), alone);
        Ended ended = Stemma.here("verify", alone.toString(), "--reports", folder.toString());
        assertThat(ended.out())
                .contains("no " + folder.resolve("ledger.txt") + ", so nobody can say")
                .contains("--reports DIR");
        assertThat(ended.code()).isEqualTo(Exit.DIFFERS);
    }

    @Test
    void itsFindingsAreShown() {
        Ended ended = Stemma.here("show", bundle, "F-15b017d284");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("number-mismatch", "⟦$1.4 million⟧", "⟦$14 million⟧");
        assertThat(ended.code()).isEqualTo(Exit.DONE);
    }

    @Test
    void itsDocumentsAreDrawnAsTodaysAre() throws IOException {
        Ended sealed = Stemma.here("report", bundle);
        assertThat(sealed.err()).isEmpty();
        assertThat(sealed.out())
                .contains("differs from the sealed one, which another build of Stemma made")
                .contains("the bundle was sealed without audit.html");
        Path page = folder.resolve("audit.html");
        assertThat(Stemma.here("report", bundle, "-o", page.toString()).code()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(page)).contains("Early Bird", "$1.4 million", "Harbor City");
        assertThat(Stemma.here(
                                "report",
                                bundle,
                                "-o",
                                folder.resolve("audit.xlsx").toString())
                        .code())
                .isEqualTo(Exit.DONE);
        assertThat(Stemma.here("verify", "--reports", reports).code()).isEqualTo(Exit.DONE);
    }

    @Test
    void itSaysWhyItCannotBeRerunAndWhatCan() {
        for (String engine : new String[] {"recorded", "current"}) {
            Ended ended = Stemma.here(
                    "rerun",
                    bundle,
                    "--engine",
                    engine,
                    "-o",
                    folder.resolve(engine).toString());
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out())
                    .contains(bundle + ": has no inputs.json")
                    .contains("run its job again over the inbox and the register of then")
                    .endsWith("not rerun: " + bundle + "\n");
            assertThat(ended.code()).isEqualTo(Exit.DIFFERS);
        }
    }
}
