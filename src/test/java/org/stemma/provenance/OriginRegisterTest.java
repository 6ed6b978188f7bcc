package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OriginRegisterTest {

    private static final String ONE = """
            {"id":"a","publisher":"WSJ","published":"2023-02-22","title":"T","authors":["X Y","Z"],"extra":1}""";

    @Test
    void anObjectAnArrayAndLinesReadTheSame() {
        List<Origin> one = OriginRegister.read(ONE, "r.json").origins();
        assertThat(one).hasSize(1);
        assertThat(one.get(0).publisher()).isEqualTo("wsj");
        assertThat(one.get(0).authors()).containsExactly("X Y", "Z");
        assertThat(OriginRegister.read("[\n" + ONE + ",\n" + ONE.replace("\"a\"", "\"b\"") + "]", "r.json")
                        .origins())
                .extracting(Origin::id)
                .containsExactly("a", "b");
        assertThat(OriginRegister.read(ONE + "\n\n" + ONE.replace("\"a\"", "\"b\"") + "\n", "r.jsonl")
                        .origins())
                .hasSize(2);
    }

    @Test
    void yamlIsReadAsOneOrAsAList() {
        String one =
                "# ours\nid: a\npublisher: wsj\npublished: \"2023-02-22\"\ntitle: T\nauthors:\n  - X Y\ntext: |\n  One.\n  Two.\n";
        assertThat(OriginRegister.read(one, "r.yaml").origins().get(0).text()).contains("One.\nTwo.");
        String list =
                "- id: a\n  publisher: wsj\n  published: 2023-02-22\n  title: T\n- id: b\n  publisher: wsj\n  title: T\n";
        OriginRegister register = OriginRegister.read(list, "r.yaml");
        assertThat(register.origins()).extracting(Origin::id).containsExactly("a");
        assertThat(register.problems().get(0).toString()).startsWith("r.yaml:5: origin 'b' needs the day");
    }

    @Test
    void csvHasQuotedCellsAndItsOwnSeparator() {
        String csv =
                "id;publisher;published;title;authors\na;wsj;2023-02-22;\"Says \"\"no\"\";\nagain\";X Y|Z\n;wsj;2023-02-22;T;\n";
        OriginRegister register = OriginRegister.read(csv, "r.csv");
        assertThat(register.origins().get(0).title()).isEqualTo("Says \"no\";\nagain");
        assertThat(register.origins().get(0).authors()).containsExactly("X Y", "Z");
        assertThat(register.problems()).extracting(OriginRegister.Problem::line).containsExactly(4);
    }

    @Test
    void aBadRowIsNamedAndTheOthersStay() {
        String lines = ONE + "\n{\"id\":\"b\"\n" + ONE + "\n"
                + ONE.replace("\"a\"", "\"c\"").replace("2023-02-22", "22.02.2023") + "\n"
                + ONE.replace("\"a\"", "\"d\"");
        OriginRegister register = OriginRegister.read(lines, "r.jsonl");
        assertThat(register.origins()).extracting(Origin::id).containsExactly("a", "d");
        assertThat(register.problems()).extracting(OriginRegister.Problem::line).containsExactlyInAnyOrder(2, 3, 4);
        assertThat(register.problems().toString()).contains("the first one at r.jsonl:1 stays");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsItsLineOnly() {
        String csv = "id,publisher,published,title\na,wsj,2023-02-22,\"open\nb,wsj,2023-02-22,T\n";
        OriginRegister register = OriginRegister.read(csv, "r.csv");
        assertThat(register.origins()).extracting(Origin::id).containsExactly("b");
        assertThat(register.problems()).hasSize(1);
    }

    @Test
    void aHundredThousandRowsAreOneRegister() {
        String csv = IntStream.range(0, 100_000)
                .mapToObj(i -> "wsj-" + i + ",wsj,2023-02-22,Title " + i)
                .collect(Collectors.joining("\n", "id,publisher,published,title\n", "\n"));
        assertThat(OriginRegister.read(csv, "r.csv").origins()).hasSize(100_000);
    }

    @Test
    void hostileFilesEndInProblems() {
        String quotes = "id,title\n" + "\"".repeat(100_001);
        String braces = "{".repeat(100_000);
        for (String content :
                List.of("", "\ufeff", quotes, braces, "[[[[", "- - - -", "id: &a [*a]", "{\"id\":{\"x\":1}}")) {
            for (String file : List.of("r.csv", "r.json", "r.yaml", "r")) {
                assertThat(OriginRegister.read(content, file).origins()).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void noContentCrashesTheReader(@ForAll String content) {
        for (String file : List.of("r.csv", "r.json", "r.yaml", "r")) {
            assertThat(OriginRegister.read(content, file).origins()).isEmpty();
        }
    }
}
