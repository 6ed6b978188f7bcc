package org.stemma.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.method.Aligners;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Encoders;
import org.stemma.language.Languages;
import org.stemma.notation.Json;

/**
 * Measures what the filter {@code align} costs from JSON to JSON, wall and CPU: sentences encoded a second against the encoder
 * alone on as many cores in the same run, neither having seen them; and the same documents with their vectors remembered against
 * alignment by anchors, length and words alone. Needs a folder with models, else installs them there; arguments: that folder,
 * how many documents (25 sentences a side).
 */
public final class AlignmentSpeed {

    private static final int SENTENCES = 25;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private AlignmentSpeed() {}

    /** Seconds. */
    private record Time(double wall, double cpu) {

        static Time of(Runnable work) {
            long start = System.nanoTime();
            long busy = MACHINE.getProcessCpuTime();
            work.run();
            return new Time((System.nanoTime() - start) / 1e9, (MACHINE.getProcessCpuTime() - busy) / 1e9);
        }

        Time and(Time other) {
            return new Time(wall + other.wall, cpu + other.cpu);
        }

        String per(Time other) {
            return "%.3f (CPU %.3f)".formatted(wall / other.wall, cpu / other.cpu);
        }

        String written() {
            return "%.1f s (CPU %.1f s)".formatted(wall, cpu);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path models = Path.of(arguments[0]).toAbsolutePath().resolve("models");
        int count = Integer.parseInt(arguments[1]);
        for (String language : List.of("en", "ru")) {
            Path state = Files.createTempDirectory("alignment-speed");
            Files.createDirectories(models);
            Files.createSymbolicLink(state.resolve("models"), models);
            measure(Encoders.of(Encoders.STANDARD, state, System.err::println), language, count);
        }
    }

    private static void measure(Encoders encoders, String language, int count) {
        Encoder encoder = encoders.between("en", language).orElseThrow();
        Aligner aligner = Aligners.with(encoders);
        warm(aligner, documents(language, 5, "warm"));
        List<AlignCommand.Question> fresh = documents(language, count, "fresh");
        // half of the encoder's own work before, half behind, so that a machine that slows down slows both
        Time before = encode(encoder, documents(language, count / 2, "before"));
        Time together = align(aligner, fresh);
        Time alone = before.and(encode(encoder, documents(language, count - count / 2, "after")));
        Time again = align(aligner, fresh);
        Time anchors = align(Aligners.with(Encoders.NONE), fresh);
        System.out.printf(
                "en-%s, %d documents of 2 x %d sentences%n"
                        + "  encoder alone %s, align %s: %.1f against %.1f sentences/s, ratio %s%n"
                        + "  vectors remembered %s, anchors alone %s, ratio %s; nothing remembered, ratio %s%n",
                language,
                count,
                SENTENCES,
                alone.written(),
                together.written(),
                2 * SENTENCES * count / alone.wall(),
                2 * SENTENCES * count / together.wall(),
                alone.per(together),
                again.written(),
                anchors.written(),
                again.per(anchors),
                together.per(anchors));
    }

    /** A long run's first seconds, in which Java compiles, would outweigh a short run. */
    private static void warm(Aligner aligner, List<AlignCommand.Question> documents) {
        IntStream.range(0, 20).forEach(time -> align(aligner, documents));
        IntStream.range(0, 20).forEach(time -> align(Aligners.with(Encoders.NONE), documents));
    }

    private static Time encode(Encoder encoder, List<AlignCommand.Question> documents) {
        return Time.of(() -> documents.stream()
                .flatMap(document -> Stream.of(document.src(), document.tgt()))
                .flatMap(sentences -> sentences.orElseThrow().stream())
                .toList()
                .parallelStream()
                .forEach(encoder::vector));
    }

    private static Time align(Aligner aligner, List<AlignCommand.Question> documents) {
        String lines = documents.stream().map(Json::write).collect(Collectors.joining("\n"));
        return Time.of(() -> {
            try {
                new LineFilter<>(AlignCommand.Question.class, question -> AlignCommand.answer(question, aligner))
                        .run(
                                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Stretches of the profiles' sample sentences, each made new by a number. */
    private static List<AlignCommand.Question> documents(String language, int count, String mark) {
        return IntStream.range(0, count)
                .mapToObj(i -> new AlignCommand.Question(
                        Optional.of(mark + i),
                        Optional.of(text("en", i, mark + " l")),
                        Optional.of(text(language, i, mark + " r")),
                        Optional.of("en"),
                        Optional.of(language),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static List<String> text(String language, int number, String mark) {
        List<String> samples = Languages.of(language).samples();
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> samples.get((number * 7 + i) % samples.size()) + " (" + mark + number + ")")
                .toList();
    }
}
