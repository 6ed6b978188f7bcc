package org.stemma.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Descent.Node;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.StoryRow;

/**
 * What the page shows of an audit: the stories with the gravest findings first, and how much of them, so that the page of
 * any batch can be opened.
 */
final class Batch {

    /** Stories with a section of their own. */
    static final int MOST_STORIES = 400;

    /** Characters of articles, of what they are compared with and of findings, about a third of the page's size. */
    static final long MOST_CHARACTERS = 6_000_000;

    /** A finding's markup in characters of text, about. */
    private static final int FINDING = 500;

    private final Audit audit;
    private final Map<String, List<FindingRow>> findings = new HashMap<>();
    private final Map<String, List<AlignmentRow>> partners = new HashMap<>();
    private final List<Story> stories = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    Batch(Audit audit) {
        this.audit = audit;
        audit.findings()
                .forEach(finding -> findings.computeIfAbsent(
                                key(finding.story(), finding.article()), k -> new ArrayList<>())
                        .add(finding));
        Map<String, List<Node>> stemmas = audit.stemma().stream().collect(Collectors.groupingBy(Node::story));
        for (StoryRow row : worstFirst()) {
            String id = "s" + (stories.size() + 1);
            stories.add(Story.of(audit, row, id, stemmas.getOrDefault(row.story(), List.of())));
        }
        align();
        fill();
    }

    Audit audit() {
        return audit;
    }

    /** Those with a section, worst first. */
    List<Story> stories() {
        return stories;
    }

    /** Findings of the article in the story, worst first. */
    List<FindingRow> findings(Story story, String article) {
        return findings.getOrDefault(key(story.row().story(), article), List.of());
    }

    /** The article's alignments in the story, itself first in each. */
    List<AlignmentRow> partners(Story story, String article) {
        return partners.getOrDefault(key(story.row().story(), article), List.of());
    }

    /** Whether the page carries the article's text and findings. */
    boolean isWhole(Story story, String article) {
        return whole.contains(key(story.row().story(), article));
    }

    /** Findings that the page shows. */
    List<FindingRow> shown() {
        return audit.findings().stream()
                .filter(finding -> whole.contains(key(finding.story(), finding.article())))
                .toList();
    }

    /** Articles that the page shows as a whole, told once for each story. */
    int articles() {
        return whole.size();
    }

    private List<StoryRow> worstFirst() {
        Comparator<StoryRow> gravest = Comparator.comparingLong((StoryRow story) -> count(story, Severity.CRITICAL))
                .thenComparingLong(story -> count(story, Severity.MAJOR))
                .thenComparingLong(story -> count(story, Severity.MINOR))
                .reversed()
                .thenComparing(StoryRow::story);
        return audit.results().stories().stream()
                .sorted(gravest)
                .limit(MOST_STORIES)
                .toList();
    }

    private long count(StoryRow story, Severity severity) {
        return story.articles().stream()
                .mapToLong(article -> audit.count(story.story(), article, severity))
                .sum();
    }

    private void align() {
        for (AlignmentRow row : audit.results().alignments()) {
            add(row);
            if (audit.article(row.against()).isPresent()) {
                add(Parallel.turned(row));
            }
        }
    }

    private void add(AlignmentRow row) {
        partners.computeIfAbsent(key(row.story(), row.article()), k -> new ArrayList<>())
                .add(row);
    }

    private void fill() {
        long left = MOST_CHARACTERS;
        for (Story story : stories) {
            for (Version version : story.distinct()) {
                left -= version.article().isPresent() ? cost(story, version.name()) : 0;
                if (left >= 0 && version.article().isPresent()) {
                    whole.add(key(story.row().story(), version.name()));
                }
            }
        }
    }

    private long cost(Story story, String article) {
        long text = partners(story, article).stream()
                .mapToLong(row -> row.beads().stream().mapToLong(Batch::length).sum())
                .max()
                .orElse(0);
        return text + (long) FINDING * findings(story, article).size();
    }

    private static long length(BeadRow bead) {
        return bead.article().stream().mapToLong(String::length).sum()
                + bead.against().stream().mapToLong(String::length).sum();
    }

    private static String key(String story, String article) {
        return story + "\n" + article;
    }
}
