package org.stemma.check.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Wording;
import org.stemma.encoder.Encoders;
import org.stemma.language.DateReader;
import org.stemma.language.Languages;
import org.stemma.text.Span;

class ChecksTest {

    /** The date reader is another floor's work; its examples wait for it. */
    private static final boolean DATES =
            !DateReader.find("May 9", Languages.of("en"), Optional.empty()).isEmpty();

    @TempDir
    private static Path state;

    private static Encoders encoders = Encoders.NONE;

    @BeforeAll
    static void loadEncoder() {
        encoders = Encoders.of(Encoders.STANDARD, state, line -> {});
    }

    @TestFactory
    Stream<DynamicTest> aCardsExamplesAreItsTests() {
        return Checks.all().all().stream()
                .filter(check -> DATES || !check.id().equals("date-shift"))
                .flatMap(check -> check.card().examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                check.id() + ": " + example.reference() + " | " + example.witness(),
                                () -> holds(check, example))));
    }

    private static void holds(Check check, Example example) {
        String reference = plain(example.reference());
        String witness = plain(example.witness());
        List<Divergence> seen = check.inspect(Passage.alone(
                        new Wording(reference, Languages.of(example.referenceLanguage()), Optional.empty()),
                        new Wording(witness, Languages.of(example.witnessLanguage()), Optional.empty()))
                .through(example.pivot())
                .with(encoders.between("en", "en")
                        .filter(encoder -> example.referenceLanguage().equals("en")
                                && example.witnessLanguage().equals("en"))));
        List<Span> left =
                seen.stream().flatMap(each -> each.reference().stream()).toList();
        List<Span> right =
                seen.stream().flatMap(each -> each.witness().stream()).toList();
        assertThat(List.of(drawn(reference, left), drawn(witness, right)))
                .isEqualTo(List.of(example.reference(), example.witness()));
        assertThat(seen)
                .allSatisfy(each -> assertThat(each.type()).isIn(check.card().types()));
    }

    @Test
    void everyCheckHasAnExampleWithAndOneWithoutAFinding() {
        assertThat(Checks.all().all()).allSatisfy(check -> {
            List<Example> examples = check.card().examples();
            assertThat(examples).anyMatch(each -> (each.reference() + each.witness()).contains("⟦"));
            assertThat(examples).anyMatch(each -> !(each.reference() + each.witness()).contains("⟦"));
        });
    }

    @Test
    void noCheckFileIsForgotten() throws IOException {
        Path folder = Path.of("src/main/java/org/stemma/check/fidelity");
        try (Stream<Path> files = Files.list(folder)) {
            long written = files.filter(file -> read(file).contains("implements Check {"))
                    .count();
            assertThat(Checks.all().ids()).hasSize((int) written);
        }
        assertThat(Checks.all().ids()).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void hostileTextHurtsNoCheck() {
        List<String> texts = List.of(
                "",
                "\u0000\u202e\ufffe",
                "“".repeat(20_000),
                "\"".repeat(20_001),
                "not may 12 ".repeat(2_000),
                "a",
                "٪ 12 ٪",
                "Ab".repeat(30_000));
        for (String reference : texts) {
            for (String witness : texts) {
                Passage passage = Passage.alone(
                        new Wording(reference, Languages.of("en"), Optional.empty()),
                        new Wording(witness, Languages.of("en"), Optional.empty()));
                Checks.all()
                        .all()
                        .forEach(check -> assertThat(check.inspect(passage)).isNotNull());
            }
        }
    }

    private static String plain(String marked) {
        return marked.replace("⟦", "").replace("⟧", "");
    }

    private static String drawn(String text, List<Span> spans) {
        StringBuilder drawn = new StringBuilder(text);
        List<Span> last = new ArrayList<>(spans);
        last.sort((a, b) -> b.compareTo(a));
        for (Span span : last) {
            drawn.insert(span.end(), "⟧").insert(span.start(), "⟦");
        }
        return drawn.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(
                    URI.create(file.getFileName().toString()).toString(), e);
        }
    }
}
