package org.stemma.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.language.DateReader;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.provenance.Attribution;
import org.stemma.provenance.Attributions;
import org.stemma.provenance.Attributor;
import org.stemma.provenance.Publishers;
import org.stemma.provenance.RejectedMention;
import picocli.CommandLine.Command;

/** {@code attribute}: whose report a text says it carries. */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        description = {
            "Says of each text whose report it carries, through whom, and when it was reported.",
            "In:  {\"id\",\"text\",\"lang\"?,\"published\"?}",
            "Out: {\"id\",\"lang\",\"attributions\":[{\"publisher\",\"relay\",\"reported\",\"reported_words\",\"verb\",\"hedged\",",
            "      \"polarity\",\"quote\",\"start\",\"end\"}],",
            "      \"rejected\":[{\"publisher\",\"reason\",\"polarity\",\"quote\",\"start\",\"end\"}]}"
        })
final class AttributeCommand implements Callable<Integer> {

    record Question(Optional<String> id, Optional<String> text, Optional<String> lang, Optional<String> published) {}

    /** {@code verb}: the words that make it a source; {@code polarity} is {@code denied} only among the rejected. */
    record Found(
            String publisher,
            Optional<String> relay,
            Optional<LocalDate> reported,
            Optional<String> reportedWords,
            String verb,
            boolean hedged,
            String polarity,
            String quote,
            int start,
            int end) {

        static Found of(Attribution found) {
            return new Found(
                    found.publisher(),
                    found.relay(),
                    found.reported(),
                    found.reportedWords(),
                    found.verb(),
                    found.hedged(),
                    found.polarity(),
                    found.quote(),
                    found.span().start(),
                    found.span().end());
        }
    }

    /** A mention that is no attribution. */
    record Rejected(String publisher, String reason, String polarity, String quote, int start, int end) {

        static Rejected of(RejectedMention mention) {
            return new Rejected(
                    mention.publisher(),
                    mention.reason(),
                    mention.polarity(),
                    mention.quote(),
                    mention.span().start(),
                    mention.span().end());
        }
    }

    record Answer(Optional<String> id, String lang, List<Found> attributions, List<Rejected> rejected) {}

    @Override
    public Integer call() throws IOException {
        return new LineFilter<>(Question.class, AttributeCommand::answer).run(System.in, System.out);
    }

    private static Answer answer(Question question) {
        String text = question.text().orElseThrow(() -> new Refusal("'text' is missing"));
        String lang = question.lang().orElseGet(() -> Tongue.of(Publishers.without(text)));
        LanguageProfile profile = Languages.of(lang);
        Attributions read =
                Attributor.attribute(text, profile, question.published().map(written -> day(written, profile)));
        return new Answer(
                question.id(),
                lang,
                read.found().stream().map(Found::of).toList(),
                read.rejected().stream().map(Rejected::of).toList());
    }

    private static LocalDate day(String written, LanguageProfile profile) {
        return DateReader.published(written, profile)
                .orElseThrow(() -> new Refusal("'published' must be a day such as 2023-02-22, not '" + written + "'"));
    }
}
