package org.stemma.report.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stemma.store.Results;
import org.stemma.store.Rows.RunRow;

/** What the run did: its steps, the files of results that each made of which, the engine and its plan. */
final class ProvSteps {

    static final String ENGINE = ProvNames.of("engine", "stemma");

    private static final String PLAN = ProvNames.of("file", "job.yaml");

    /** A step; {@code reads} and {@code makes} are kinds of results. */
    enum Step {
        READ(List.of(), List.of("captures", "deliveries", "quarantine")),
        TRACE(List.of("captures"), List.of("articles", "attributions", "stories")),
        ALIGN(List.of("articles", "stories"), List.of("alignments")),
        COLLATE(List.of("alignments", "attributions"), List.of("units", "archetypes", "stemma")),
        CHECK(List.of("alignments", "units", "archetypes"), List.of("findings")),
        SCORE(List.of("findings", "archetypes"), List.of("scores")),
        DRIFT(List.of("stemma", "findings", "scores"), List.of("drift")),
        GATHER(List.of("articles", "quarantine"), List.of("run"));

        private final List<String> reads;
        private final List<String> makes;

        Step(List<String> reads, List<String> makes) {
            this.reads = reads;
            this.makes = makes;
        }

        List<String> makes() {
            return makes;
        }

        String id() {
            return ProvNames.of("step", name().toLowerCase(Locale.ROOT));
        }
    }

    private final Results results;
    private final ProvNames names;

    ProvSteps(Results results, ProvNames names) {
        this.results = results;
        this.names = names;
    }

    Stream<Statement> entities() {
        Statement plan = Statement.of(PLAN).with("prov:label", "job.yaml").type("prov:Plan");
        return Stream.concat(
                Stream.of(plan),
                steps().flatMap(step -> step.makes().stream())
                        .map(kind -> Statement.of(file(kind))
                                .with("prov:label", "results/" + kind + ".jsonl")
                                .type("stemma:Results")));
    }

    Stream<Statement> activities() {
        return steps().map(step -> Statement.of(step.id()).type("stemma:Step"));
    }

    Stream<Statement> agents() {
        return Stream.of(Statement.of(ENGINE)
                .with("prov:label", "Stemma")
                .type("prov:SoftwareAgent")
                .with("stemma:signature", results.header().map(RunRow::signature))
                .with("stemma:methods", results.header().map(RunRow::methods).orElse(List.of())));
    }

    Stream<Statement> used() {
        Stream<Statement> captures =
                results.captures().stream().map(row -> use(Step.READ.id(), ProvNames.of("sha256", row.delivered())));
        Stream<Statement> origins = results.stories().stream()
                .filter(story -> story.origin().isPresent())
                .map(story -> use(Step.TRACE.id(), names.origin(story.story())));
        Stream<Statement> files = steps().flatMap(step -> step.reads.stream().map(kind -> use(step.id(), file(kind))));
        return Stream.of(captures, origins, files).flatMap(each -> each);
    }

    Stream<Statement> generated() {
        return steps().flatMap(step -> step.makes().stream()
                .map(kind ->
                        Statement.relation().with("prov:entity", file(kind)).with("prov:activity", step.id())));
    }

    Stream<Statement> associated() {
        return steps().map(step -> Statement.relation()
                .with("prov:activity", step.id())
                .with("prov:agent", ENGINE)
                .with("prov:plan", PLAN));
    }

    static Statement use(String activity, String entity) {
        return Statement.relation().with("prov:activity", activity).with("prov:entity", entity);
    }

    private static Stream<Step> steps() {
        return Arrays.stream(Step.values());
    }

    private static String file(String kind) {
        return ProvNames.of("file", "results", kind + ".jsonl");
    }
}
