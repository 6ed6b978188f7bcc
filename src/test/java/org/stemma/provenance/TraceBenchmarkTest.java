package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.encoder.Encoders;
import org.stemma.notation.Json;

/** Floors on the development queries beside the project; skips itself where they are absent. */
class TraceBenchmarkTest {

    private static final Path DATA = Path.of("../shared/bench/trace");

    private record Row(String id, String lang, List<String> sents) {}

    private record Gold(String id, String variant, @Nullable String origin) {}

    @Test
    void theFirstSentencesFindTheirOriginAndStrangersScoreLow() throws IOException {
        assumeTrue(Files.exists(DATA.resolve("pool.jsonl")), "no benchmark beside the project");
        OriginIndex index = OriginIndex.ofTexts(
                rows("pool.jsonl", Row.class).stream()
                        .map(row -> new OriginIndex.Entry(row.id(), row.lang(), row.sents()))
                        .toList(),
                Encoders.NONE);
        Map<String, Gold> gold =
                rows("dev.gold.jsonl", Gold.class).stream().collect(Collectors.toMap(Gold::id, Function.identity()));
        List<Row> asked = rows("dev.queries.jsonl", Row.class).stream()
                .filter(row ->
                        Objects.requireNonNull(gold.get(row.id())).variant().equals("first3-6"))
                .toList();
        long right = IntStream.range(0, asked.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(asked::get)
                .filter(row -> index.candidates(row.sents(), row.lang(), 1)
                        .get(0)
                        .origin()
                        .equals(Optional.ofNullable(Objects.requireNonNull(gold.get(row.id()))
                                        .origin())
                                .orElse("")))
                .count();
        assertThat(right / (asked.size() / 4.0)).isGreaterThan(0.8);
    }

    private static <T> List<T> rows(String file, Class<T> type) throws IOException {
        return Json.readLines(Files.readString(DATA.resolve(file)), type, file);
    }
}
