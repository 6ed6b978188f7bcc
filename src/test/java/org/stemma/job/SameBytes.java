package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;

/**
 * The sample week, encoders and all, on 1, 2 and 4 cores, twice, and on every JDK that lies beside this one. Not part of the build:
 * {@code mvn test -Dtest=SameBytes}; {@code DeterminismTest} holds the essence.
 */
class SameBytes {

    @TempDir
    Path folder;

    @Test
    void coresJavasAndRuns() throws Exception {
        Map<String, String> first = bundle("first", new Stemma(folder.resolve("first/var")));
        List<String> same = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String cores : List.of("1", "2", "4")) {
            String name = cores + " cores";
            (bundle(name, stemma(name).with("-XX:ActiveProcessorCount=" + cores))
                                    .equals(first)
                            ? same
                            : other)
                    .add(name);
        }
        for (Path java : javas()) {
            String name = java.getFileName().toString();
            (bundle(name, stemma(name).on(java)).equals(first) ? same : other).add(name);
        }
        System.out.println("same bytes as the first run: " + same + "; other bytes: " + other);
        assertThat(other).isEmpty();
    }

    private Stemma stemma(String name) {
        return new Stemma(folder.resolve(name).resolve("var"));
    }

    private Map<String, String> bundle(String name, Stemma stemma) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        Ended ended = stemma.run("run", Week.job(home, Week.sample()).toString(), "--quiet");
        assertThat(ended.code()).as(ended.err()).isZero();
        return Week.digests(Week.bundle(home));
    }

    private static List<Path> javas() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(here.getParent())) {
            return beside.filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .filter(java -> !Files.isSymbolicLink(java))
                    .sorted()
                    .toList();
        }
    }
}
