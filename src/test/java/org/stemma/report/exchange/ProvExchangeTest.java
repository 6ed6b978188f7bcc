package org.stemma.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.notation.Json;
import org.stemma.report.Sample;
import org.stemma.store.Results;
import tools.jackson.databind.JsonNode;

class ProvExchangeTest {

    private static final List<String> THINGS = List.of("entity", "activity", "agent");

    /** Which section the argument of a relation stands in. */
    private static final Map<String, String> ARGUMENTS = Map.of(
            "prov:entity", "entity",
            "prov:generatedEntity", "entity",
            "prov:usedEntity", "entity",
            "prov:plan", "entity",
            "prov:activity", "activity",
            "prov:agent", "agent");

    @Test
    void itKeepsToTheSchemaOfTheSubmission() throws Exception {
        assertThat(problems(text(Sample.results()))).isEmpty();
        assertThat(problems(text(Hostile.results()))).isEmpty();
        assertThat(problems(text(Sample.results()).replace("prov:usedEntity", "prov:used")))
                .isNotEmpty();
    }

    @Test
    void whatARelationNamesIsThereAndEveryPrefixIsDeclared() throws Exception {
        JsonNode prov = Json.tree(text(Hostile.results()), "prov.json");
        Set<String> missing = new TreeSet<>();
        prov.properties().stream()
                .filter(each -> !each.getKey().equals("prefix"))
                .forEach(section -> section.getValue().properties().forEach(record -> {
                    if (!record.getKey().startsWith("_:")) {
                        declared(prov, record.getKey(), missing);
                    }
                    if (!THINGS.contains(section.getKey())) {
                        record.getValue().properties().stream()
                                .filter(argument -> ARGUMENTS.containsKey(argument.getKey()))
                                .filter(argument -> !prov.path(ARGUMENTS.get(argument.getKey()))
                                        .has(argument.getValue().asString()))
                                .forEach(argument -> missing.add(argument.toString()));
                    }
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void anArticleDerivesFromItsSourceWithConfidenceThroughItsPivot() throws Exception {
        JsonNode prov = Json.tree(text(Sample.results()), "prov.json");
        String article = ProvNames.of("article", "hof.html");
        String lost = ProvNames.of("lost", "ferry-2031-05-12", "lost-1");
        JsonNode edge = relation(prov, "wasDerivedFrom", "prov:generatedEntity", article);
        assertThat(edge.path("prov:usedEntity").asString()).isEqualTo(lost);
        assertThat(edge.path("stemma:confidence").asDouble()).isEqualTo(0.82);
        JsonNode retelling =
                prov.path("activity").path(edge.path("prov:activity").asString());
        assertThat(retelling.path("stemma:pivot").asString()).isEqualTo("ru");
        assertThat(prov.path("entity").path(lost).path("prov:type").path("$").asString())
                .isEqualTo("stemma:LostVersion");
        assertThat(relation(prov, "wasAttributedTo", "prov:entity", article)
                        .path("prov:agent")
                        .asString())
                .isEqualTo(ProvNames.of("outlet", "חוף היום"));
        assertThat(prov.path("agent")
                        .path("engine:stemma")
                        .path("stemma:signature")
                        .asString())
                .startsWith("stemma 0.1.0");
    }

    @Test
    void hostileWordsAreTextAndHostileNamesAreNames() throws Exception {
        JsonNode article = Json.tree(text(Hostile.results()), "prov.json")
                .path("entity")
                .path("article:%3Dcmd%7C%27%20%2FC%20calc%27%21A0");
        assertThat(article.path("stemma:title").asString()).isEqualTo(Hostile.NAME);
        assertThat(text(Hostile.results()))
                .contains("[U+202E]exe.live", "publisher:%D1%80%D0%B5%D0%BB%D0%B5%2F")
                .doesNotContain("\u202e", "\\u001b");
    }

    @Test
    void everyKindOfResultsComesOutOfOneStep() {
        assertThat(ProvSteps.STEPS.stream().flatMap(step -> step.makes().stream()))
                .containsExactlyInAnyOrderElementsOf(Results.kinds());
    }

    private static void declared(JsonNode prov, String name, Set<String> missing) {
        if (!prov.path("prefix").has(name.substring(0, name.indexOf(':')))) {
            missing.add(name);
        }
    }

    private static JsonNode relation(JsonNode prov, String section, String argument, String value) {
        return prov.path(section).values().stream()
                .filter(record -> record.path(argument).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(String prov) throws Exception {
        try (InputStream schema =
                Objects.requireNonNull(ProvExchangeTest.class.getResourceAsStream("prov-json.schema.json"))) {
            Schema essentials = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            List<String> problems = new ArrayList<>();
            essentials
                    .validate(prov, InputFormat.JSON, run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                    .forEach(error -> problems.add(error.toString()));
            return problems;
        }
    }

    private static String text(Results results) throws Exception {
        return new String(ExchangesTest.bytes(new ProvExchange(), results), StandardCharsets.UTF_8);
    }
}
