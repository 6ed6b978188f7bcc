package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;
import org.stemma.provenance.OriginIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trace --origins FILE}: which of many texts an article goes back to. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Says which origins a text goes back to, by its content alone.",
            "Origins and questions: {\"id\",\"lang\"?,\"sentences\":[…]}",
            "Out: {\"id\",\"ranking\":[{\"id\",\"score\"}],\"none\":false}"
        })
final class TraceCommand implements Callable<Integer> {

    private static final int RANKED = 10;

    @Option(names = "--origins", paramLabel = "FILE", required = true, description = "JSON lines, one origin a line")
    private Path origins = Path.of("");

    @Mixin
    private EncoderOptions options = new EncoderOptions();

    record Question(Optional<String> id, Optional<String> lang, Optional<List<String>> sentences) {

        List<String> words() {
            return sentences.orElseThrow(() -> new Refusal("'sentences' is missing"));
        }

        String language() {
            return lang.orElseGet(() -> Tongue.of(String.join(" ", words())));
        }
    }

    record Ranked(String id, double score) {}

    record Answer(Optional<String> id, List<Ranked> ranking, boolean none) {}

    @Override
    public Integer call() throws IOException {
        OriginIndex index = OriginIndex.ofTexts(entries(), options.encoders());
        return new LineFilter<>(Question.class, question -> answer(question, index)).run(System.in, System.out);
    }

    private List<OriginIndex.Entry> entries() throws IOException {
        try {
            String lines = Files.readString(origins, StandardCharsets.UTF_8);
            return Json.readLines(lines, Question.class, origins.toString()).stream()
                    .map(origin -> new OriginIndex.Entry(
                            origin.id().orElseThrow(() -> new Refusal(origins + ": an origin has no 'id'")),
                            origin.language(),
                            origin.words()))
                    .toList();
        } catch (NotationException e) {
            throw new Refusal(e.getMessage());
        }
    }

    private static Answer answer(Question question, OriginIndex index) {
        OriginIndex.Ranking found = index.ranking(question.words(), question.language(), RANKED);
        List<Ranked> ranking = found.candidates().stream()
                .map(candidate -> new Ranked(candidate.origin(), candidate.score()))
                .toList();
        return new Answer(question.id(), ranking, found.none());
    }
}
