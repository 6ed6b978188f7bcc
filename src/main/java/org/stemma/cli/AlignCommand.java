package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.alignment.Aligner;
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
            "In:  {\"id\",\"src\":[sentences],\"tgt\":[sentences],\"src_lang\"?,\"tgt_lang\"?}",
            "Out: {\"id\",\"beads\":[[[0],[0,1]],[[1],[]]]}"
        })
final class AlignCommand implements Callable<Integer> {

    record Question(
            Optional<String> id,
            Optional<List<String>> src,
            Optional<List<String>> tgt,
            Optional<String> srcLang,
            Optional<String> tgtLang) {}

    record Answer(Optional<String> id, List<List<List<Integer>>> beads) {}

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
        return new Answer(
                question.id(),
                aligner.align(left, right).stream()
                        .map(bead -> List.of(bead.left(), bead.right()))
                        .toList());
    }

    private static Side side(Optional<List<String>> sentences, String key, Optional<String> language) {
        List<String> given = sentences.orElseThrow(() -> new Refusal("'" + key + "' is missing"));
        return new Side(language.orElseGet(() -> Tongue.of(String.join(" ", given))), given);
    }
}
