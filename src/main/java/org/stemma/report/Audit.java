package org.stemma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.check.Severity;
import org.stemma.report.Descent.Node;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.LinkRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StoryRow;

/**
 * The results as the sheets read them: findings worst first, alignments line by line, and who is who. What stands where
 * is settled here before a sheet is drawn, so that sheets can point at each other.
 */
public final class Audit {

    /** How results name the origin, as against a file. */
    public static final String ORIGIN = "origin";

    private static final Comparator<FindingRow> WORST_FIRST = Comparator.comparing(FindingRow::stands)
            .reversed()
            .thenComparing(Comparator.comparingInt(Audit::severity).reversed())
            .thenComparing(FindingRow::confidence, Comparator.reverseOrder())
            .thenComparing(FindingRow::story)
            .thenComparing(FindingRow::article)
            .thenComparing(FindingRow::id);

    private final Results results;
    private final List<FindingRow> findings;
    private final Map<String, ArticleRow> articles;
    private final Map<String, StoryRow> stories;
    private final Map<String, ArchetypeRow> archetypes;
    private final Map<String, ScoreRow> scores;
    private final Map<String, List<Integer>> findingsOf = new HashMap<>();
    private final SideBySide sideBySide;

    public Audit(Results results) {
        this.results = results;
        findings = results.findings().stream().sorted(WORST_FIRST).toList();
        articles = byName(results.articles(), ArticleRow::article);
        stories = byName(results.stories(), StoryRow::story);
        archetypes = byName(results.archetypes(), ArchetypeRow::story);
        scores = byName(results.scores(), score -> score.story() + "\n" + score.article());
        for (int i = 0; i < findings.size(); i++) {
            findingsOf
                    .computeIfAbsent(findings.get(i).article(), a -> new ArrayList<>())
                    .add(i);
        }
        sideBySide = SideBySide.of(results.alignments(), findings);
    }

    /** Severity as a number; one that isn't known counts as neutral. */
    public static int severity(FindingRow finding) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(finding.severity())) {
                return severity.ordinal();
            }
        }
        return Severity.NEUTRAL.ordinal();
    }

    public Results results() {
        return results;
    }

    /** The findings that count: worst first, without those that a reviewer rejected. */
    public List<FindingRow> standing() {
        return findings.stream().filter(FindingRow::stands).toList();
    }

    /** All findings, worst first, those that a reviewer rejected last. */
    public List<FindingRow> findings() {
        return findings;
    }

    /** The stemmata, story by story, to read from top to bottom. Lost versions of which nothing but traces is known stand below the origin. */
    public List<Node> stemma() {
        List<Node> nodes = new ArrayList<>();
        String origin = "";
        int deeper = 0;
        for (Node node : Descent.of(results.stemma())) {
            if (node.depth() == 0) {
                origin = node.name().equals(ORIGIN) ? node.story() : origin;
                deeper = isLost(node) && origin.equals(node.story()) ? 1 : 0;
            }
            nodes.add(new Node(node.story(), node.name(), node.depth() + deeper, node.edge()));
        }
        return nodes;
    }

    /** Whether a version stands in a stemma and nowhere else. */
    public boolean isLost(Node node) {
        return article(node.name()).isEmpty() && !node.name().equals(ORIGIN);
    }

    public SideBySide sideBySide() {
        return sideBySide;
    }

    public Optional<ArticleRow> article(String file) {
        return Optional.ofNullable(articles.get(file));
    }

    public Optional<StoryRow> story(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    /** How the article told the story. */
    public Optional<ScoreRow> score(String story, String file) {
        return Optional.ofNullable(scores.get(story + "\n" + file));
    }

    /** Numbers of the article's findings in {@link #findings()}, worst first. */
    public List<Integer> findingsOf(String file) {
        return findingsOf.getOrDefault(file, List.of());
    }

    /** How many findings of the article have the severity. */
    public long count(String file, Severity severity) {
        return findingsOf(file).stream()
                .filter(i -> findings.get(i).stands() && severity(findings.get(i)) == severity.ordinal())
                .count();
    }

    /** How many findings of one story's article have the severity. */
    public long count(String story, String file, Severity severity) {
        return findingsOf(file).stream()
                .map(findings::get)
                .filter(finding -> finding.story().equals(story) && finding.stands())
                .filter(finding -> severity(finding) == severity.ordinal())
                .count();
    }

    /** What of an article tells the story: all of it, or "3 of 9 paragraphs". */
    public String share(String story, String file) {
        return article(file)
                .filter(row -> row.links().size() > 1)
                .map(row -> name(file) + " (" + paragraphs(row, story) + " of " + paragraphs(row) + " paragraphs)")
                .orElseGet(() -> name(file));
    }

    private static int paragraphs(ArticleRow row, String story) {
        return row.links().stream()
                .filter(link -> link.story().filter(story::equals).isPresent())
                .mapToInt(link -> link.paragraphs().size())
                .sum();
    }

    private static int paragraphs(ArticleRow row) {
        return row.links().stream().mapToInt(link -> link.paragraphs().size()).sum();
    }

    /** The link that a place in an article's capture belongs to; the main one outside the body. */
    public Optional<LinkRow> link(String file, int place) {
        return article(file)
                .flatMap(row -> row.links().stream()
                        .filter(link -> link.paragraphs().stream()
                                .map(row.paragraphs()::get)
                                .anyMatch(each -> each.start() <= place && place < each.end()))
                        .findFirst()
                        .or(() -> row.links().stream().findFirst()));
    }

    /** The outlet of a file; what has none is called by its file, the origin by that word. */
    public String name(String file) {
        return article(file).map(ArticleRow::outlet).filter(o -> !o.isBlank()).orElse(file);
    }

    /** Names of several files, one behind another. */
    public String names(List<String> files) {
        return String.join(", ", files.stream().map(this::name).distinct().toList());
    }

    /** What a story is called; its id if it has no name. */
    public String label(String story) {
        return story(story).map(StoryRow::label).filter(l -> !l.isBlank()).orElse(story);
    }

    /** Whether the story's articles were compared with the origin's own text. */
    public boolean hasOriginText(String story) {
        ArchetypeRow archetype = archetypes.get(story);
        return archetype != null
                ? archetype.isOrigin()
                : story(story).map(s -> s.reference().equals(ORIGIN)).orElse(false);
    }

    /** Language of a side of an alignment: a file, or the story's reference; empty if unknown. */
    public String language(String story, String side) {
        Optional<String> article = article(side).map(ArticleRow::language);
        return article.orElseGet(() -> Optional.ofNullable(archetypes.get(story))
                .map(ArchetypeRow::language)
                .orElse(""));
    }

    /** What an article was compared with, in words. */
    public String reference(String story, String against) {
        if (article(against).isPresent()) {
            return name(against);
        }
        return hasOriginText(story) ? "origin text" : "reconstruction";
    }

    private static <T> Map<String, T> byName(List<T> rows, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.putIfAbsent(name.apply(row), row));
        return byName;
    }
}
