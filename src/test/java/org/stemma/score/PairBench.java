package org.stemma.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.check.fidelity.Checks;
import org.stemma.language.Languages;
import org.stemma.notation.Json;
import org.stemma.score.metric.Metrics;

/** Scores a file of pairs as the {@code score} filter does; for measuring, not a test: {@code PairBench IN KEY REF HYP OUT}. */
final class PairBench {

    private PairBench() {}

    private record Answer(String key, String id, double score, List<Line> findings) {}

    private record Line(
            String type, String severity, String check, String reference, String hypothesis, List<Integer> span) {}

    public static void main(String[] args) throws IOException {
        PairScorer scorer = new PairScorer(Checks.all(), Metrics.all());
        StringBuilder out = new StringBuilder();
        long start = System.nanoTime();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            var row = Json.tree(line, args[0]);
            String reference = row.get(args[2]).asString();
            String hypothesis = row.get(args[3]).asString();
            String key = row.get(args[1]).asString();
            PairScorer.PairScore score = scorer.score(reference, hypothesis, Languages.of("en"));
            List<Line> findings = score.findings().stream()
                    .map(seen -> new Line(
                            seen.divergence().type(),
                            seen.divergence().severity().id(),
                            seen.check(),
                            seen.divergence()
                                    .reference()
                                    .map(s -> s.of(reference))
                                    .orElse(""),
                            seen.divergence()
                                    .witness()
                                    .map(s -> s.of(hypothesis))
                                    .orElse(""),
                            seen.divergence()
                                    .witness()
                                    .map(s -> List.of(s.start(), s.end()))
                                    .orElse(List.of())))
                    .toList();
            out.append(Json.write(new Answer(key, key, score.score(), findings)))
                    .append('\n');
        }
        Files.writeString(Path.of(args[4]), out);
        System.err.printf("%s: %.1f s%n", args[0], (System.nanoTime() - start) / 1e9);
    }
}
