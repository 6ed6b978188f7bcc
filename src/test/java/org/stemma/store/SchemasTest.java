package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Sample;

/** docs/schema is what the rows are. Writes nothing; {@link SchemaFiles} does. */
class SchemasTest {

    @TempDir
    Path folder;

    @Test
    void everySchemaIsThatOfItsRow() throws Exception {
        assertThat(RowSchemas.read().stale())
                .as("after a change of rows or descriptions: mvn -q test -Dtest=SchemaFiles")
                .isEmpty();
    }

    @Test
    void nothingIsDescribedThatIsNoKey() throws Exception {
        assertThat(RowSchemas.read().unused()).isEmpty();
    }

    @Test
    void everyLineKeepsToItsSchemaAndABrokenOneIsNoticed() throws Exception {
        Sample.results().write(folder);
        assertThat(RowSchemas.problems(folder)).isEmpty();
        Files.writeString(
                folder.resolve("quarantine.jsonl"),
                "{\"article\":\"a.txt\",\"reason\":7,\"bytes\":1}\n",
                StandardOpenOption.APPEND);
        assertThat(RowSchemas.problems(folder))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("quarantine.jsonl:3"));
    }
}
