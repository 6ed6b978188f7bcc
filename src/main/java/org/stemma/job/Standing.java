package org.stemma.job;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.provenance.Story;
import org.stemma.provenance.Trace;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Shelves;
import org.stemma.store.Workbench;

/**
 * What of a batch stands and what is put aside: every article is one or the other. A story that breaks the engine takes those
 * with it that tell no other story.
 */
final class Standing {

    private final Workbench bench;
    private final List<Story> all;

    /** The step and the failure, by story. */
    private final Map<String, String> broken;

    /** Articles that are lost to a broken story. */
    private final Map<String, Story> lost = new TreeMap<>();

    private final List<Trace> traces;

    private Standing(Workbench bench) {
        this.bench = bench;
        this.all = bench.all(Shelves.STORIES);
        this.broken = bench.keys(Shelves.BROKEN).stream()
                .collect(Collectors.toMap(Function.identity(), story -> bench.get(Shelves.BROKEN, story)));
        all.stream().filter(this::isBroken).forEach(story -> files(story).forEach(file -> lost.put(file, story)));
        stories().stream().flatMap(Standing::files).forEach(lost::remove);
        this.traces = bench.all(Shelves.TRACES).stream()
                .filter(trace -> !lost.containsKey(trace.article()))
                .toList();
    }

    /** As far as the steps have come. */
    static Standing on(Workbench bench) {
        return new Standing(bench);
    }

    private boolean isBroken(Story story) {
        return broken.containsKey(story.id());
    }

    private static Stream<String> files(Story story) {
        return Stream.concat(
                story.articles().stream(), story.carriers().stream().map(Story.Carrier::article));
    }

    /** Those that went through every step. */
    List<Story> stories() {
        return all.stream().filter(story -> !isBroken(story)).toList();
    }

    /** One for each article. */
    List<Trace> traces() {
        return traces;
    }

    /** In the order of their traces. */
    List<Article> articles() {
        return traces.stream()
                .map(trace -> bench.get(Shelves.ARTICLES, trace.article()))
                .toList();
    }

    List<QuarantineRow> quarantine() {
        Stream<QuarantineRow> told = lost.entrySet().stream().map(each -> row(each.getKey(), each.getValue()));
        return Stream.concat(bench.all(Shelves.QUARANTINE).stream(), told)
                .sorted(Comparator.comparing(QuarantineRow::article))
                .toList();
    }

    private QuarantineRow row(String file, Story story) {
        String reason = "its story “" + story.label() + "” breaks the engine at " + broken.get(story.id())
                + "; please report it, and meanwhile audit the story's articles one by one to find which breaks it";
        return Quarantine.of(bench.get(Shelves.CAPTURES, file)).row(reason, "");
    }

    /** What a reader of the results must know besides. */
    List<String> limits() {
        Stream<String> told = all.stream()
                .filter(this::isBroken)
                .map(story -> "The story “" + story.label() + "” breaks the engine at " + broken.get(story.id())
                        + ": its articles are in quarantine, or are judged by the other story that they tell.");
        return Stream.concat(Limits.WORDS.stream(), told).toList();
    }
}
