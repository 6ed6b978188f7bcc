package org.stemma.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.provenance.Attribution;
import org.stemma.provenance.Attributor;
import org.stemma.provenance.Publishers;
import picocli.CommandLine.Command;

/** {@code attribute}: whose report a text says it carries. */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        description = {
            "Says of each text whose report it carries, through whom, and when it was reported.",
            "In:  {\"id\",\"text\",\"lang\"?,\"published\"?}",
            "Out: {\"id\",\"lang\",\"attributions\":[{\"publisher\",\"relay\",\"reported\",\"quote\",\"start\",\"end\"}]}"
        })
final class AttributeCommand implements Callable<Integer> {

    record Question(Optional<String> id, Optional<String> text, Optional<String> lang, Optional<String> published) {}

    record Found(
            String publisher, Optional<String> relay, Optional<LocalDate> reported, String quote, int start, int end) {

        static Found of(Attribution found) {
            return new Found(
                    found.publisher(),
                    found.relay(),
                    found.reported(),
                    found.quote(),
                    found.span().start(),
                    found.span().end());
        }
    }

    record Answer(Optional<String> id, String lang, List<Found> attributions) {}

    @Override
    public Integer call() throws IOException {
        return new LineFilter<>(Question.class, AttributeCommand::answer).run(System.in, System.out);
    }

    private static Answer answer(Question question) {
        String text = question.text().orElseThrow(() -> new Refusal("'text' is missing"));
        String lang = question.lang().orElseGet(() -> Tongue.of(Publishers.without(text)));
        LanguageProfile profile = Languages.of(lang);
        return new Answer(
                question.id(),
                lang,
                Attributor.attribute(text, profile, question.published().map(AttributeCommand::day)).found().stream()
                        .map(Found::of)
                        .toList());
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (DateTimeParseException e) {
            throw new Refusal("'published' must be a day such as 2023-02-22, not '" + written + "'");
        }
    }
}
