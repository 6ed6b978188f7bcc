package org.stemma.alignment.method;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Side;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Encoders;
import org.stemma.language.Languages;

/**
 * Measures, on one thread: sentences encoded a second while texts are aligned, against the encoder alone in the same run;
 * and aligning with an encoder whose vectors are kept against anchors alone. Needs a folder with models, else installs them
 * there; arguments: that folder, how many pairs of texts (12 sentences a side).
 */
public final class AlignmentSpeed {

    private static final int SENTENCES = 12;

    private AlignmentSpeed() {}

    private record Pair(Side left, Side right) {}

    public static void main(String[] arguments) throws IOException {
        Path models = Path.of(arguments[0]).toAbsolutePath().resolve("models");
        int count = Integer.parseInt(arguments[1]);
        for (String language : List.of("en", "ru")) {
            Path state = Files.createTempDirectory("alignment-speed");
            Files.createDirectories(models);
            Files.createSymbolicLink(state.resolve("models"), models);
            Encoders encoders = Encoders.of(Encoders.STANDARD, state, System.err::println);
            measure(encoders, language, count);
        }
    }

    private static void measure(Encoders encoders, String language, int count) {
        Encoder encoder = encoders.between("en", language).orElseThrow();
        Aligner aligner = Aligners.with(encoders);
        align(aligner, pairs(language, 20, "warm"));
        int sentences = 2 * SENTENCES * count;
        // half of the encoder's own work before, half behind, so that a machine that slows down slows both
        double before = encode(encoder, pairs(language, count / 2, "before"));
        List<Pair> fresh = pairs(language, count, "fresh");
        double together = align(aligner, fresh);
        double alone = before + encode(encoder, pairs(language, count - count / 2, "after"));
        double again = align(aligner, fresh);
        double anchors = align(new AnchorAligner(), fresh);
        System.out.printf(
                "en-%s: encoder alone %.1f sentences/s, end to end %.1f, ratio %.3f; %d documents, vectors kept %.2f s, anchors alone %.2f s, ratio %.2f%n",
                language,
                sentences / alone,
                sentences / together,
                alone / together,
                count,
                again,
                anchors,
                again / anchors);
    }

    private static double encode(Encoder encoder, List<Pair> pairs) {
        long start = System.nanoTime();
        for (Pair pair : pairs) {
            pair.left().sentences().forEach(encoder::vector);
            pair.right().sentences().forEach(encoder::vector);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double align(Aligner aligner, List<Pair> pairs) {
        long start = System.nanoTime();
        pairs.forEach(pair -> aligner.align(pair.left(), pair.right()));
        return (System.nanoTime() - start) / 1e9;
    }

    /** Stretches of the profiles' sample sentences, each made new by a number. */
    private static List<Pair> pairs(String language, int count, String mark) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Pair(side("en", i, mark + " l"), side(language, i, mark + " r")))
                .toList();
    }

    private static Side side(String language, int number, String mark) {
        List<String> samples = Languages.of(language).samples();
        return new Side(
                language,
                IntStream.range(0, SENTENCES)
                        .mapToObj(i -> samples.get((number * 7 + i) % samples.size()) + " (" + mark + number + ")")
                        .toList());
    }
}
