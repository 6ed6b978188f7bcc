package org.stemma.report.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.StemmaRow;
import org.stemma.store.Rows.StoryRow;

/** How the versions came about: who retold or translated what, as far as the stemma knows, and what was made of it. */
final class ProvDescent {

    private final Results results;
    private final ProvNames names;
    private final Map<String, String> outlets = new HashMap<>();

    ProvDescent(Results results, ProvNames names) {
        this.results = results;
        this.names = names;
        results.articles().stream()
                .filter(row -> !row.outlet().isBlank())
                .forEach(row -> outlets.put(row.article(), row.outlet()));
    }

    Stream<Statement> activities() {
        return results.stemma().stream()
                .map(row -> Statement.of(retelling(row))
                        .type(row.pivot().isPresent() ? "stemma:TranslationThroughPivot" : "stemma:Retelling")
                        .with("stemma:pivot", row.pivot()));
    }

    Stream<Statement> used() {
        return results.stemma().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.parent()), row.contaminatedBy().stream())
                        .map(source -> ProvSteps.use(retelling(row), names.version(row.story(), source))));
    }

    Stream<Statement> generated() {
        Stream<Statement> versions = results.stemma().stream()
                .map(row -> generation(names.version(row.story(), row.article()), retelling(row)));
        Stream<Statement> archetypes = results.archetypes().stream()
                .map(row -> generation(ProvNames.of("archetype", row.story()), ProvSteps.COLLATE));
        return Stream.concat(versions, archetypes);
    }

    Stream<Statement> associated() {
        return results.stemma().stream()
                .flatMap(row -> Stream.concat(
                        association(row, "outlet", Optional.ofNullable(outlets.get(row.article()))).stream(),
                        association(row, "publisher", row.relay())
                                .map(relay -> relay.with("prov:role", "relay"))
                                .stream()));
    }

    Stream<Statement> derived() {
        return Stream.of(
                        results.stemma().stream().flatMap(this::descent),
                        results.stories().stream().flatMap(ProvDescent::copies),
                        results.captures().stream().flatMap(this::captures),
                        results.archetypes().stream().flatMap(this::rebuilt))
                .flatMap(each -> each);
    }

    private Stream<Statement> descent(StemmaRow row) {
        String version = names.version(row.story(), row.article());
        Statement edge = derivation(version, names.version(row.story(), row.parent()))
                .with("prov:activity", retelling(row))
                .with("stemma:confidence", row.confidence())
                .with("stemma:evidence", row.evidence());
        Stream<Statement> second = row.contaminatedBy().stream()
                .map(other -> derivation(version, names.version(row.story(), other))
                        .with("prov:activity", retelling(row))
                        .type("stemma:Contamination"));
        return Stream.concat(Stream.of(edge), second);
    }

    private static Stream<Statement> copies(StoryRow row) {
        return row.carriers().stream()
                .map(copy -> derivation(
                                ProvNames.of("article", copy.article()), ProvNames.of("article", copy.witness()))
                        .type("stemma:Copy")
                        .with("stemma:reason", copy.reason()));
    }

    /** A capture shows an article, if it could be read as one; it lay in a delivery, or is one. */
    private Stream<Statement> captures(CaptureRow row) {
        String capture = ProvNames.of("sha256", row.capture());
        Stream<Statement> shown = Stream.of(row.article())
                .filter(names::isArticle)
                .map(article ->
                        derivation(capture, ProvNames.of("article", article)).type("stemma:Capture"));
        Stream<Statement> unpacked = row.capture().equals(row.delivered())
                ? Stream.of()
                : Stream.of(derivation(capture, ProvNames.of("sha256", row.delivered()))
                        .type("stemma:Unpacking")
                        .with("stemma:place", row.place()));
        return Stream.concat(shown, unpacked);
    }

    private Stream<Statement> rebuilt(ArchetypeRow row) {
        String archetype = ProvNames.of("archetype", row.story());
        return row.isOrigin()
                ? Stream.of(derivation(archetype, names.origin(row.story())).type("prov:PrimarySource"))
                : row.articles().stream()
                        .map(article -> derivation(archetype, ProvNames.of("article", article))
                                .type("stemma:Reconstruction"));
    }

    private static Optional<Statement> association(StemmaRow row, String kind, Optional<String> agent) {
        return agent.map(name -> Statement.relation()
                .with("prov:activity", retelling(row))
                .with("prov:agent", ProvNames.of(kind, name)));
    }

    private static Statement generation(String entity, String activity) {
        return Statement.relation().with("prov:entity", entity).with("prov:activity", activity);
    }

    private static Statement derivation(String made, String source) {
        return Statement.relation().with("prov:generatedEntity", made).with("prov:usedEntity", source);
    }

    private static String retelling(StemmaRow row) {
        return ProvNames.of("retelling", row.story(), row.article());
    }
}
