package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.cli.Stemma;

/** What the README says can be done, can be done. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        for (String target : all("\\]\\(([^)#:]+)\\)")) {
            assertThat(Path.of(target)).as("README links " + target).exists();
        }
    }

    @Test
    void everyCommandThatItNamesIsKnown() throws Exception {
        String help = new Stemma(Path.of("target/readme-var")).run("--help").out();
        List<String> commands = all("stemma\\.jar ([a-z]+)");
        assertThat(commands).isNotEmpty();
        commands.forEach(command -> assertThat(help).contains("  " + command));
        for (String row : all("(?m)^\\| `([a-z]+)[ `]")) {
            assertThat(help).contains("  " + row);
        }
    }

    @Test
    void itsTestCommandIsWhatCiRuns() throws Exception {
        assertThat(Files.readString(README)).contains("mvn verify").contains("mvn -q spring-boot:run");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    }

    private static List<String> all(String pattern) throws Exception {
        return Pattern.compile(pattern)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
