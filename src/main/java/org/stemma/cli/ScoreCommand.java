package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.stemma.check.Divergence;
import org.stemma.check.fidelity.Checks;
import org.stemma.language.Languages;
import org.stemma.score.PairScorer;
import org.stemma.score.PairScorer.PairScore;
import org.stemma.score.PairScorer.Seen;
import org.stemma.score.metric.Metrics;
import org.stemma.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code score}: how faithful one text is to another. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Says how faithful a text is to its reference in the same language, with findings.",
            "In:  {\"id\",\"reference\",\"hypothesis\",\"lang\"?}",
            "Out: {\"id\",\"score\",\"findings\":[{\"type\",\"severity\",\"check\",\"reference\",\"hypothesis\",\"span\"}],\"metrics\"}"
        })
final class ScoreCommand implements Callable<Integer> {

    record Question(
            Optional<String> id, Optional<String> reference, Optional<String> hypothesis, Optional<String> lang) {}

    record Found(
            String type,
            String severity,
            String check,
            String reference,
            String hypothesis,
            Optional<List<Integer>> span,
            double confidence) {

        static Found of(Seen seen, String reference, String hypothesis) {
            Divergence divergence = seen.divergence();
            Optional<Span> place = divergence.witness();
            return new Found(
                    divergence.type(),
                    divergence.severity().id(),
                    seen.check(),
                    divergence.reference().map(span -> span.of(reference)).orElse(""),
                    place.map(span -> span.of(hypothesis)).orElse(""),
                    place.map(span -> List.of(span.start(), span.end())),
                    divergence.confidence());
        }
    }

    record Answer(Optional<String> id, double score, List<Found> findings, SortedMap<String, Double> metrics) {}

    @Mixin
    private EncoderOptions options = new EncoderOptions();

    @Override
    public Integer call() throws IOException {
        PairScorer scorer = new PairScorer(Checks.all(), Metrics.all(), options.encoders());
        return new LineFilter<>(Question.class, question -> answer(question, scorer)).run(System.in, System.out);
    }

    private static Answer answer(Question question, PairScorer scorer) {
        String reference = question.reference().orElseThrow(() -> new Refusal("'reference' is missing"));
        String hypothesis = question.hypothesis().orElseThrow(() -> new Refusal("'hypothesis' is missing"));
        String language = question.lang().orElseGet(() -> Tongue.of(reference + " " + hypothesis));
        PairScore scored = scorer.score(reference, hypothesis, Languages.of(language));
        return new Answer(
                question.id(),
                scored.score(),
                scored.findings().stream()
                        .map(seen -> Found.of(seen, reference, hypothesis))
                        .toList(),
                scored.metrics());
    }
}
