package org.stemma.report.exchange;

import java.util.stream.Stream;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.StemmaRow;
import org.stemma.store.Rows.StoryRow;

/** The versions of the stories: captures, origins, articles, versions that are lost and what was rebuilt; and whose they are. */
final class ProvVersions {

    private final Results results;
    private final ProvNames names;

    ProvVersions(Results results, ProvNames names) {
        this.results = results;
        this.names = names;
    }

    Stream<Statement> entities() {
        return Stream.of(
                        results.captures().stream().flatMap(ProvVersions::captures),
                        results.stories().stream().map(this::origin),
                        results.articles().stream().map(ProvVersions::article),
                        results.stories().stream().flatMap(this::members),
                        results.stemma().stream().flatMap(this::ends),
                        results.archetypes().stream().map(ProvVersions::archetype))
                .flatMap(each -> each);
    }

    Stream<Statement> agents() {
        Stream<Statement> outlets = results.articles().stream()
                .map(ArticleRow::outlet)
                .filter(outlet -> !outlet.isBlank())
                .map(outlet -> organization(ProvNames.of("outlet", outlet), outlet));
        Stream<String> publishers = Stream.of(
                        results.articles().stream().flatMap(row -> row.publisher().stream()),
                        results.stories().stream().flatMap(row -> row.publisher().stream()),
                        results.stemma().stream().flatMap(row -> row.relay().stream()))
                .flatMap(each -> each);
        return Stream.concat(
                outlets, publishers.map(publisher -> organization(ProvNames.of("publisher", publisher), publisher)));
    }

    Stream<Statement> attributed() {
        Stream<Statement> articles = results.articles().stream()
                .filter(row -> !row.outlet().isBlank())
                .map(row -> attribution(ProvNames.of("article", row.article()), ProvNames.of("outlet", row.outlet())));
        Stream<Statement> origins = results.stories().stream()
                .flatMap(row -> row.publisher().stream()
                        .map(publisher ->
                                attribution(names.origin(row.story()), ProvNames.of("publisher", publisher))));
        return Stream.concat(articles, origins);
    }

    private static Stream<Statement> captures(CaptureRow row) {
        Statement delivered = Statement.of(ProvNames.of("sha256", row.delivered()))
                .with("prov:label", row.delivery())
                .type("stemma:Delivery");
        Statement capture = Statement.of(ProvNames.of("sha256", row.capture()))
                .with("prov:label", row.article())
                .type("stemma:Capture")
                .with("stemma:bytes", row.bytes())
                .with("prov:location", row.url());
        return Stream.of(capture, delivered);
    }

    private Statement origin(StoryRow row) {
        return Statement.of(names.origin(row.story()))
                .with("prov:label", row.label())
                .type("stemma:Origin")
                .day("stemma:reported", row.reported());
    }

    private static Statement article(ArticleRow row) {
        return named(row.article())
                .with("stemma:title", row.title())
                .with("stemma:language", row.language())
                .day("stemma:published", row.published())
                .with("stemma:verdict", row.verdict())
                .with("stemma:confidence", row.confidence())
                .with("stemma:score", row.score());
    }

    /** Articles that a story counts among its own, copies included. */
    private Stream<Statement> members(StoryRow row) {
        Stream<String> copies = row.carriers().stream().flatMap(copy -> Stream.of(copy.article(), copy.witness()));
        return Stream.concat(row.articles().stream(), copies).map(ProvVersions::named);
    }

    private Stream<Statement> ends(StemmaRow row) {
        return Stream.concat(Stream.of(row.article(), row.parent()), row.contaminatedBy().stream())
                .map(name -> version(row.story(), name));
    }

    private Statement version(String story, String name) {
        Statement version = Statement.of(names.version(story, name)).with("prov:label", name);
        return names.isLost(name) ? version.type("stemma:LostVersion") : version;
    }

    private static Statement archetype(ArchetypeRow row) {
        return Statement.of(ProvNames.of("archetype", row.story()))
                .type("stemma:Archetype")
                .with("stemma:language", row.language())
                .with("stemma:statements", row.statements().size());
    }

    private static Statement named(String article) {
        return Statement.of(ProvNames.of("article", article))
                .with("prov:label", article)
                .type("stemma:Article");
    }

    private static Statement organization(String id, String label) {
        return Statement.of(id).with("prov:label", label).type("prov:Organization");
    }

    private static Statement attribution(String entity, String agent) {
        return Statement.relation().with("prov:entity", entity).with("prov:agent", agent);
    }
}
