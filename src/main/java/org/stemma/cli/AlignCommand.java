package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Folding;
import org.stemma.alignment.Side;
import org.stemma.alignment.method.Aligners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code align}: which sentences answer which. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description = {
            "Says which sentences of two texts answer each other, in any order.",
            "In:  {\"id\",\"src\":[sentences],\"tgt\":[sentences],\"src_lang\"?,\"tgt_lang\"?,",
            "      \"src_paragraphs\"?,\"tgt_paragraphs\"?: for each sentence the number of its paragraph}",
            "Out: {\"id\",\"beads\":[[[0],[0,1]],[[1],[]]],\"confidence\":[0.98,0.9],\"likeness\":[12.3,0],",
            "      \"paragraphs\":[[[0],[0]]]}",
            "confidence: 0-1, seen in their place; likeness: what the words alone say, ln of the odds against chance,",
            "below 0 rather no counterparts; paragraphs: the same folded, if both sides have paragraphs."
        })
final class AlignCommand implements Callable<Integer> {

    record Question(
            Optional<String> id,
            Optional<List<String>> src,
            Optional<List<String>> tgt,
            Optional<String> srcLang,
            Optional<String> tgtLang,
            Optional<List<Integer>> srcParagraphs,
            Optional<List<Integer>> tgtParagraphs) {}

    /**
     * @param confidence for each bead 0–1, seen in its place
     * @param likeness for each bead what its words alone say
     */
    record Answer(
            Optional<String> id,
            List<List<List<Integer>>> beads,
            List<Double> confidence,
            List<Double> likeness,
            Optional<List<List<List<Integer>>>> paragraphs) {}

    @Mixin
    private EncoderOptions options = new EncoderOptions();

    @Override
    public Integer call() throws IOException {
        Aligner aligner = Aligners.with(options.encoders());
        return new LineFilter<>(Question.class, question -> answer(question, aligner)).run(System.in, System.out);
    }

    static Answer answer(Question question, Aligner aligner) {
        Side left = side(question.src(), "src", question.srcLang());
        Side right = side(question.tgt(), "tgt", question.tgtLang());
        List<Bead> beads = aligner.align(left, right);
        return new Answer(
                question.id(),
                numbers(beads),
                beads.stream().map(Bead::confidence).toList(),
                beads.stream().map(Bead::likeness).toList(),
                paragraphs(question, beads));
    }

    private static List<List<List<Integer>>> numbers(List<Bead> beads) {
        return beads.stream().map(bead -> List.of(bead.left(), bead.right())).toList();
    }

    private static Optional<List<List<List<Integer>>>> paragraphs(Question question, List<Bead> beads) {
        return question.srcParagraphs()
                .map(numbers -> one(numbers, "src_paragraphs", question.src()))
                .flatMap(left -> question.tgtParagraphs()
                        .map(numbers -> one(numbers, "tgt_paragraphs", question.tgt()))
                        .map(right -> numbers(Folding.fold(beads, left, right))));
    }

    private static List<Integer> one(List<Integer> numbers, String key, Optional<List<String>> sentences) {
        int expected = sentences.map(List::size).orElse(0);
        if (numbers.size() != expected) {
            throw new Refusal("'" + key + "' has " + numbers.size() + " numbers for " + expected
                    + " sentences; give each sentence the number of its paragraph");
        }
        return numbers;
    }

    private static Side side(Optional<List<String>> sentences, String key, Optional<String> language) {
        List<String> given = sentences.orElseThrow(() -> new Refusal("'" + key + "' is missing"));
        return new Side(language.orElseGet(() -> Tongue.of(String.join(" ", given))), given);
    }
}
