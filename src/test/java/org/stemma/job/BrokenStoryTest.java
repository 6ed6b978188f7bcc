package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Rows.StoryRow;

/** A story that a check cannot bear is put aside; the other stories are audited, and the counts add up. */
class BrokenStoryTest {

    private static final String YARD = """
            The ferry builder Norvand has stopped work at its shipyard in Gdynia after a fire that killed three workers, The Wall \
            Street Journal reported on Wednesday.

            Henrik Solbakken, who runs Norvand, told investigators that the doors of the yard had been locked. The company will pay \
            42 million euros to the families of the three workers.""";

    private static final String MANAGERS = """
            Prosecutors in Gdynia arrested two managers of the yard. Norvand employs 2,850 people in Gdynia, and Solbakken said that \
            all of them will be paid while the yard is closed.""";

    private static final String FIREFIGHTERS = """
            Firefighters needed nine hours to put out the fire at the shipyard. The ferry that was being built at Norvand's yard in \
            Gdynia is destroyed, and the workers fear for their jobs.""";

    private static final String STEEL = """
            Earlier this month, The Wall Street Journal revealed that Norvand had bought steel from a mill in Brazil that lost its \
            licence. The steel broke in tests, according to engineers.

            Laboratories in Recife had warned the builder twice. A letter of Otávio Quadros, then minister, asked for the tests to be \
            repeated, and the mill refused.

            The mill sold 9,400 tons in two years. Its owner, Meridiax, declined to comment.""";

    private static final String VACCINE = """
            Brazil's minister of health, Otávio Quadros, resigned over the price of a dengue vaccine, The Wall Street Journal reported.

            Parliament is investigating why the government paid $615 million to the laboratory Meridiax. Quadros denies that he knew \
            of the price of the vaccine.""";

    private static final String BREAKING = """
            package org.stemma.check.fidelity;

            import java.util.List;
            import org.stemma.check.*;

            public record MoodShift() implements Check {
                public String id() {
                    return "mood-shift";
                }

                public Card card() {
                    return new Card("A bad day?", List.of("accuracy/mistranslation/mood"), "", List.of());
                }

                public List<Divergence> inspect(Passage passage) {
                    return passage.referenceText().contains("Gdynia") ? inspect(passage) : List.of();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aBrokenStoryIsPutAsideAndTheOthersGoOn() throws Exception {
        Ended ended = new Stemma(folder.resolve("var"))
                .with("-Xss512k")
                .before(compiled())
                .run("run", Week.withoutEncoder(folder, inbox()).toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err())
                .contains("breaks the engine at check (StackOverflowError) and is set aside")
                .doesNotContain("\tat ");

        Results results = Bundle.open(Week.bundle(folder)).results();
        Map<String, String> reasons =
                results.quarantine().stream().collect(Collectors.toMap(QuarantineRow::article, QuarantineRow::reason));
        assertThat(reasons).containsOnlyKeys("yard-1.txt", "yard-2.txt");
        assertThat(reasons.values())
                .allSatisfy(reason -> assertThat(reason).contains("breaks the engine at check (StackOverflowError)"));
        assertThat(results.articles())
                .extracting(ArticleRow::article)
                .containsExactly("vaccine.txt", "yard-and-steel.txt");
        assertThat(results.articles().get(1).links().stream().flatMap(link -> link.story().stream()))
                .singleElement()
                .isIn(results.stories().stream().map(StoryRow::story).toList());
        assertThat(results.header().orElseThrow().limits().toString()).contains("breaks the engine at check");
        assertThat(ended.out()).contains("4 articles in = 2 audited + 2 quarantined");
    }

    /** Two reports of the yard, one of the vaccine, and one of the yard with an earlier report behind it. */
    private Path inbox() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("yard-1.txt"), String.join("\n\n", "Fire at Norvand", YARD, MANAGERS));
        Files.writeString(
                inbox.resolve("yard-2.txt"),
                String.join("\n\n", "Norvand's yard stands still", YARD.replace("three", "four"), FIREFIGHTERS));
        Files.writeString(inbox.resolve("vaccine.txt"), String.join("\n\n", "Quadros resigns", VACCINE));
        Files.writeString(
                inbox.resolve("yard-and-steel.txt"),
                String.join("\n\n", "Norvand stops its yard in Gdynia", YARD, MANAGERS, FIREFIGHTERS, STEEL));
        return inbox;
    }

    private Path compiled() throws IOException {
        Path source = Files.writeString(folder.resolve("MoodShift.java"), BREAKING);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(code).isZero();
        return classes;
    }
}
