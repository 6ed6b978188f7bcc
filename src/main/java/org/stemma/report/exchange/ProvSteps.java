package org.stemma.report.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.store.Results;
import org.stemma.store.Rows.RunRow;

/** What the run did: its steps, the files of results that each made of which, the engine and its plan. */
final class ProvSteps {

    static final String ENGINE = ProvNames.of("engine", "stemma");

    static final String COLLATE = ProvNames.of("step", "collate");

    private static final String TRACE = ProvNames.of("step", "trace");
    private static final String READ = ProvNames.of("step", "read");
    private static final String PLAN = ProvNames.of("file", "job.yaml");

    /** What reads and makes which kinds of results. */
    static final List<Step> STEPS = List.of(
            new Step(READ, List.of(), List.of("captures", "deliveries", "quarantine", "decisions")),
            new Step(TRACE, List.of("captures"), List.of("articles", "attributions", "stories")),
            step("align", List.of("articles", "stories"), List.of("alignments")),
            new Step(COLLATE, List.of("alignments", "attributions"), List.of("units", "archetypes", "stemma")),
            step("check", List.of("alignments", "units", "archetypes", "decisions"), List.of("findings")),
            step("score", List.of("findings", "archetypes"), List.of("scores")),
            step("drift", List.of("stemma", "findings", "scores"), List.of("drift", "history")),
            step("gather", List.of("articles", "quarantine"), List.of("run")));

    /** A step of the run; what it reads and makes are kinds of results. */
    record Step(String id, List<String> reads, List<String> makes) {

        Step {
            reads = List.copyOf(reads);
            makes = List.copyOf(makes);
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
                STEPS.stream()
                        .flatMap(step -> step.makes().stream())
                        .map(kind -> Statement.of(file(kind))
                                .with("prov:label", "results/" + kind + ".jsonl")
                                .type("stemma:Results")));
    }

    Stream<Statement> activities() {
        return STEPS.stream().map(step -> Statement.of(step.id()).type("stemma:Step"));
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
                results.captures().stream().map(row -> use(READ, ProvNames.of("sha256", row.delivered())));
        Stream<Statement> origins = results.stories().stream()
                .filter(story -> story.origin().isPresent())
                .map(story -> use(TRACE, names.origin(story.story())));
        Stream<Statement> files =
                STEPS.stream().flatMap(step -> step.reads().stream().map(kind -> use(step.id(), file(kind))));
        return Stream.of(captures, origins, files).flatMap(each -> each);
    }

    Stream<Statement> generated() {
        return STEPS.stream()
                .flatMap(step -> step.makes().stream()
                        .map(kind -> Statement.relation()
                                .with("prov:entity", file(kind))
                                .with("prov:activity", step.id())));
    }

    Stream<Statement> associated() {
        return STEPS.stream()
                .map(step -> Statement.relation()
                        .with("prov:activity", step.id())
                        .with("prov:agent", ENGINE)
                        .with("prov:plan", PLAN));
    }

    static Statement use(String activity, String entity) {
        return Statement.relation().with("prov:activity", activity).with("prov:entity", entity);
    }

    private static Step step(String name, List<String> reads, List<String> makes) {
        return new Step(ProvNames.of("step", name), reads, makes);
    }

    private static String file(String kind) {
        return ProvNames.of("file", "results", kind + ".jsonl");
    }
}
