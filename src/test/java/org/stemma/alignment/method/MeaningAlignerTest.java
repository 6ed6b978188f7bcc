package org.stemma.alignment.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;
import org.stemma.encoder.Encoders;

/** With the English encoder. Beads are written {@code left=right}: {@code 0=0 1,2=1 3= =2}. */
class MeaningAlignerTest {

    @TempDir
    private static Path state;

    private static Aligner aligner = Aligners.with(Encoders.NONE);

    @BeforeAll
    static void loadEncoder() {
        aligner = Aligners.with(Encoders.of(Encoders.STANDARD, state, line -> {}));
    }

    private static final List<String> REPORT = List.of(
            "The lighthouse keeper has gone without wages since spring.",
            "Fishermen say they steer by the stars whenever fog allows it.",
            "A vessel loaded with timber ran onto the reef last week.",
            "Nobody drowned, but the cargo is lost.",
            "The ministry promises to examine the complaint.");

    @Test
    void aParaphraseIsFoundThoughItSharesNoWordAndWasMoved() {
        List<String> retold = List.of(
                "Officials pledged an inquiry into these grievances.",
                "Since April the man who tends the beacon was not paid.",
                "A ship carrying wood hit submerged rocks several days ago.",
                "Everybody survived, although all freight sank.");
        assertThat(beads(REPORT, retold)).isEqualTo("0=1 1= 2=2 3=3 4=0");
    }

    @Test
    void whatWasTakenOutOfOrPutIntoAPassageStandsAlone() {
        List<String> abridged = List.of(
                "The keeper of the lighthouse has not been paid since spring; a timber ship struck the reef last week.",
                "Nobody died, yet the cargo was lost.",
                "Subscribe to our newsletter for recipes and gardening tips.",
                "The ministry has promised to look into the complaint.");
        assertThat(beads(REPORT, abridged)).isEqualTo("0,2=0 1= 3=1 =2 4=3");
    }

    /** Two briefings of two days, in nearly the same words; and another story about much the same trade. */
    @Test
    void twoUtterancesThatOnlySoundAlikeStayApart() {
        List<String> tuesday = List.of(
                "We are watching the strait very closely, spokesman Aldo Fenn told reporters on Tuesday.",
                "Envoys will meet in Karlsund over the weekend to talk about the blockade.");
        List<String> thursday = List.of(
                "Spokeswoman Berta Quist said on Thursday that her country opposes any blockade.",
                "A think tank counted six hundred crates of drone motors that passed customs in Port Ulm.",
                "Envoys are to discuss the blockade in Karlsund this weekend.");
        assertThat(beads(tuesday, thursday)).isEqualTo("=0 =1 0= 1=2");
    }

    @Test
    void oneThreadOrFourGiveTheSame() throws Exception {
        List<String> longer = IntStream.range(0, 300)
                .mapToObj(i -> REPORT.get(i % 5) + " (" + i / 5 + ")")
                .toList();
        Side left = new Side("en", longer.subList(0, 60));
        Side right = new Side("en", longer.subList(20, 70));
        assertThat(on(1, left, right)).isEqualTo(on(4, left, right));
    }

    /** Long enough that not every pair is looked at, and full of sentences that are equally near. */
    @Test
    void oneThreadOrFourGiveTheSameForLongTexts() throws Exception {
        List<String> sentences = IntStream.range(0, 120)
                .mapToObj(i -> REPORT.get(i % 5) + " (" + i / 5 + ")")
                .toList();
        Side left = new Side("en", sentences);
        Side right = new Side(
                "en",
                IntStream.range(0, 600)
                        .mapToObj(i -> sentences.get(i * 7 % 120))
                        .toList());
        assertThat(Promising.isFew(120, 600)).isFalse();
        assertThat(on(1, left, right)).isEqualTo(on(4, left, right));
    }

    private static List<Bead> on(int threads, Side left, Side right) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> aligner.align(left, right)).get();
        } finally {
            pool.shutdown();
        }
    }

    private static String beads(List<String> left, List<String> right) {
        return aligner.align(new Side("en", left), new Side("en", right)).stream()
                .map(bead -> numbers(bead.left()) + "=" + numbers(bead.right()))
                .collect(Collectors.joining(" "));
    }

    private static String numbers(List<Integer> sentences) {
        return sentences.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
