package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma.Ended;
import org.stemma.notation.Json;

/** {@code align} with a sentence encoder, given what nobody calls an article. */
class HostileTextsTest {

    @TempDir
    Path folder;

    private static final List<String> PLAIN = List.of("The ferry is late.", "Nobody knows why.", "It rains.");

    private static final List<String> MIXED = List.of(
            "\u202eThe ferry \u2067מאוחרת\u2069 is late\u202c",
            "Паром 迟到 مساءً \u200f\u0000\ufeff",
            "\ud83d\ude00\ud800",
            "",
            "\u2066\u2066\u2066");

    @Test
    void everyTextIsAnsweredSentenceBySentence() throws Exception {
        List<AlignCommand.Question> questions = List.of(
                question("megabyte", List.of("The ferry is late. ".repeat(53_000)), PLAIN),
                question("one-word-megabyte", PLAIN, List.of("x".repeat(1_000_000))),
                question("empty", List.of(), PLAIN),
                question("both-empty", List.of(), List.of()),
                question("mixed", MIXED, PLAIN),
                question("mixed-both", MIXED, MIXED),
                question("words", words(1_000, 17), words(1_000, 19)),
                question("same", Collections.nCopies(400, "Rain."), Collections.nCopies(300, "Rain.")));
        // half a character can be written in JSON only by its number
        String lines = questions.stream()
                .map(question -> Json.write(question).replace("\ud800", "\\ud800"))
                .collect(Collectors.joining("\n"));
        Ended ended = new Stemma(folder.resolve("var")).answer(lines + "\n{\"id\":\"cut\",\"src\":[\"a\n", "align");
        assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.SOME_LINES_FAILED);
        List<String> answers = ended.out().lines().toList();
        assertThat(answers).hasSize(questions.size() + 1);
        for (int i = 0; i < questions.size(); i++) {
            assertAnswered(questions.get(i), Json.read(answers.get(i), AlignCommand.Answer.class, "answer"));
        }
        assertThat(answers.get(questions.size())).contains("\"error\":\"line");
    }

    private static void assertAnswered(AlignCommand.Question question, AlignCommand.Answer answer) {
        assertThat(answer.id()).isEqualTo(question.id());
        assertThat(side(answer, 0)).as(question.id().orElseThrow()).containsExactlyElementsOf(numbers(question.src()));
        assertThat(side(answer, 1)).as(question.id().orElseThrow()).containsExactlyElementsOf(numbers(question.tgt()));
    }

    private static Stream<Integer> side(AlignCommand.Answer answer, int side) {
        return answer.beads().stream().flatMap(bead -> bead.get(side).stream()).sorted();
    }

    private static List<Integer> numbers(Optional<List<String>> sentences) {
        return IntStream.range(0, sentences.orElseThrow().size()).boxed().toList();
    }

    /** A few different words again and again. */
    private static List<String> words(int count, int step) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + i * step % 90 + ".")
                .toList();
    }

    private static AlignCommand.Question question(String id, List<String> left, List<String> right) {
        return new AlignCommand.Question(
                Optional.of(id),
                Optional.of(left),
                Optional.of(right),
                Optional.of("en"),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty());
    }
}
