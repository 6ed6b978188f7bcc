package org.stemma.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.article.Article;
import org.stemma.check.Finding;
import org.stemma.drift.ChainDrift;
import org.stemma.drift.ChainDrift.Chain;
import org.stemma.drift.ChainDrift.Descent;
import org.stemma.engine.Engine;
import org.stemma.engine.StoryFindings;
import org.stemma.engine.StoryTexts;
import org.stemma.plan.Plan;
import org.stemma.provenance.Link;
import org.stemma.provenance.Story;
import org.stemma.provenance.Trace;
import org.stemma.score.Scorecard;
import org.stemma.store.Assembly;
import org.stemma.store.Decisions;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.AttributionRow;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.HistoryRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Rows.RunRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;
import org.stemma.store.Rows.StoryRow;
import org.stemma.store.Rows.UnitRow;
import org.stemma.store.Shelves;
import org.stemma.store.Workbench;
import org.stemma.witness.Collation;

/** Takes everything from the shelves and puts it into the rows of the bundle, in key order. */
final class Gathering {

    private final Plan plan;
    private final String run;
    private final Workbench bench;
    private final Engine engine;
    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, Trace> traces = new TreeMap<>();

    private final List<StoryRow> stories = new ArrayList<>();
    private final List<UnitRow> units = new ArrayList<>();
    private final List<AlignmentRow> alignments = new ArrayList<>();
    private final List<FindingRow> findings = new ArrayList<>();
    private final List<StemmaRow> stemma = new ArrayList<>();
    private final List<ArchetypeRow> archetypes = new ArrayList<>();
    private final List<ScoreRow> scores = new ArrayList<>();
    private final List<DriftRow> drift = new ArrayList<>();
    private final Map<String, DecisionRow> decided;
    private final Map<String, List<Story>> storiesOf = new TreeMap<>();
    private final Map<String, String> carrierOf = new TreeMap<>();

    Gathering(RunRequest request, Workbench bench, Engine engine) {
        this.plan = request.plan();
        this.run = request.run();
        this.bench = bench;
        this.engine = engine;
        this.decided = plan.decisions().standing();
    }

    /** All rows of the run. */
    Results results() throws IOException {
        Standing standing = Standing.on(bench);
        standing.articles().forEach(article -> articles.put(article.file(), article));
        standing.traces().forEach(trace -> traces.put(trace.article(), trace));
        standing.stories().forEach(this::gather);
        List<ArticleRow> rows = articleRows();
        Results results = results(standing, rows, List.of());
        Trends trends = new Trends(plan.history(), plan.period(), results);
        drift.addAll(trends.rows());
        return results(standing, rows, trends.history());
    }

    private Results results(Standing standing, List<ArticleRow> rows, List<HistoryRow> history) {
        List<QuarantineRow> quarantine = standing.quarantine();
        return new Results(
                List.of(runRow(rows.size(), quarantine.size(), standing.limits())),
                rows,
                attributions(),
                stories,
                units,
                alignments,
                findings,
                stemma,
                archetypes,
                scores,
                drift,
                quarantine,
                bench.all(Shelves.CAPTURES),
                bench.all(Shelves.DELIVERIES),
                plan.decisions().rows(),
                history);
    }

    private void gather(Story story) {
        StoryTexts texts = engine.texts(
                story,
                story.articles().stream().map(this::article).toList(),
                story.articles().stream().map(this::trace).toList());
        Collation collation = bench.get(Shelves.COLLATIONS, story.id());
        StoryFindings found = bench.get(Shelves.FINDINGS, story.id());
        story.articles()
                .forEach(article -> storiesOf
                        .computeIfAbsent(article, file -> new ArrayList<>())
                        .add(story));
        story.carriers().forEach(carrier -> carrierOf.put(carrier.article(), carrier.witness()));
        stories.add(Assembly.story(story, collation.archetype()));
        units.addAll(Assembly.units(collation));
        archetypes.add(Assembly.archetype(story, collation.archetype()));
        stemma.addAll(Assembly.stemma(collation));
        alignments.addAll(Assembly.alignments(texts, bench.get(Shelves.ALIGNMENTS, story.id())));
        List<Finding> standing = Decisions.applied(found.findings(), decided);
        bench.get(Shelves.SCORES, story.id()).cards().forEach(card -> scores.add(score(story, card, found, standing)));
        gather(story, found.findings(), ChainDrift.trace(collation, standing), collation);
    }

    private ScoreRow score(Story story, Scorecard card, StoryFindings found, List<Finding> standing) {
        List<Finding> own = standing.stream()
                .filter(each -> each.article().equals(card.article()))
                .toList();
        Scorecard reviewed = Decisions.applied(card, found.of(card.article()), own);
        return Assembly.score(story.id(), reviewed, told(story, card.article()), own);
    }

    private void gather(Story story, List<Finding> found, Chain chain, Collation collation) {
        Map<String, Descent> descents = new LinkedHashMap<>();
        chain.descents().forEach(descent -> descents.put(descent.article() + descent.finding(), descent));
        for (Finding finding : found) {
            Descent descent = descents.getOrDefault(
                    finding.article() + finding.id(),
                    new Descent(finding.id(), finding.article(), finding.article(), List.of()));
            findings.add(Decisions.decided(
                    Assembly.finding(story.id(), finding, told(story, finding.article()), descent),
                    Decisions.on(finding, decided)));
        }
        Map<String, Optional<String>> pivots =
                collation.stemma().stream().collect(Collectors.toMap(Collation.Edge::article, Collation.Edge::pivot));
        chain.edges()
                .forEach(edge -> drift.add(Assembly.edge(
                        story.id(),
                        edge,
                        pivots.getOrDefault(edge.article(), Optional.empty()),
                        score(story.id(), edge.article()))));
    }

    private List<ArticleRow> articleRows() {
        return articles.values().stream().map(this::articleRow).toList();
    }

    private ArticleRow articleRow(Article article) {
        String witness = carrierOf.getOrDefault(article.file(), article.file());
        List<Optional<String>> told = witness.equals(article.file())
                ? trace(witness).links().stream()
                        .map(link -> story(article, link))
                        .toList()
                : copied(witness, trace(article.file()).links().size());
        return Assembly.told(
                Assembly.article(article, trace(article.file())),
                told,
                Optional.ofNullable(carrierOf.get(article.file())),
                told.get(0).flatMap(story -> score(story, witness)));
    }

    /** The story that the link's paragraphs tell. */
    private Optional<String> story(Article article, Link link) {
        return storiesOf.getOrDefault(article.file(), List.of()).stream()
                .filter(story -> link.paragraphs().isEmpty()
                        || story.paragraphs(article).contains(link.paragraphs().get(0)))
                .findFirst()
                .map(Story::id);
    }

    /** A copy tells what its witness tells. */
    private List<Optional<String>> copied(String witness, int links) {
        Optional<String> story = story(article(witness), trace(witness).main());
        return Collections.nCopies(links, story);
    }

    private List<AttributionRow> attributions() {
        return articles.values().stream()
                .flatMap(article -> Assembly.attributions(article, trace(article.file())).stream())
                .toList();
    }

    private RunRow runRow(int audited, int quarantined, List<String> limits) {
        return new RunRow(
                plan.job().name(),
                plan.period(),
                run,
                plan.engine().digest().sha256(),
                audited + quarantined,
                audited,
                quarantined,
                plan.engine().value().lines().toList(),
                limits);
    }

    private Optional<ScoreRow> score(String story, String article) {
        return scores.stream()
                .filter(score -> score.story().equals(story) && score.article().equals(article))
                .findFirst();
    }

    private Article told(Story story, String file) {
        return story.told(article(file));
    }

    private Article article(String file) {
        return Objects.requireNonNull(articles.get(file), file);
    }

    private Trace trace(String file) {
        return Objects.requireNonNull(traces.get(file), file);
    }
}
