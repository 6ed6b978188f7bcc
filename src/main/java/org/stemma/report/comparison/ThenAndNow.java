package org.stemma.report.comparison;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.notation.Json;
import org.stemma.report.Audit;
import org.stemma.report.Workbook;
import org.stemma.signature.MethodChanges;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;

/** A sealed bundle's answers beside today's to the same inputs, and which change of a method comes into question for each difference. */
public final class ThenAndNow {

    /** Their own sheet compares these. */
    private static final Set<String> FIGURES = Set.of("score", "coverage", "checkability");

    private static final Comparator<Change<FindingRow>> WORST_FIRST = Comparator.comparing(
                    (Change<FindingRow> change) -> Audit.severity(change.row()))
            .reversed()
            .thenComparing(change -> change.is(Change.CHANGED))
            .thenComparing(Change::change)
            .thenComparing(change -> change.row().article())
            .thenComparing(change -> change.row().id());

    private final Results then;
    private final Results now;
    private final MethodChanges methods;
    private final Causes causes;
    private final List<Change<FindingRow>> findings;
    private final List<Change<ScoreRow>> scores;
    private final List<Change<ArticleRow>> traces;
    private final List<Change<StemmaRow>> parents;

    /**
     * @param then the sealed results
     * @param now those of today's engine, of the same inputs and settings
     */
    public ThenAndNow(Results then, Results now, MethodChanges methods) {
        this.then = then;
        this.now = now;
        this.methods = methods;
        this.causes = new Causes(methods);
        this.findings = new Matching<FindingRow>("finding", Set.of("id"))
                .changes(then.findings(), now.findings(), List.of(FindingRow::id, ThenAndNow::place)).stream()
                        .map(change -> change.by(causes.of(change.row())))
                        .sorted(WORST_FIRST)
                        .toList();
        this.scores = new Matching<ScoreRow>("score", Set.of())
                .changes(then.scores(), now.scores(), List.of(row -> row.story() + "\n" + row.article())).stream()
                        .map(change -> change.by(causes.of(change.row(), findings)))
                        .toList();
        this.traces = of("trace", FIGURES, causes.ofTrace(), then.articles(), now.articles(), ArticleRow::article);
        this.parents = of(
                "parent",
                Set.of(),
                causes.ofParent(),
                then.stemma(),
                now.stemma(),
                row -> row.story() + "\n" + row.article());
    }

    private static <T extends Record> List<Change<T>> of(
            String kind, Set<String> ignored, Cause cause, List<T> then, List<T> now, Function<T, String> name) {
        return new Matching<T>(kind, ignored)
                .changes(then, now, List.of(name)).stream()
                        .map(change -> change.by(cause))
                        .toList();
    }

    /** The same check on the same two sentences: the same finding, even where it now quotes other words. */
    private static String place(FindingRow row) {
        return String.join("\n", row.article(), row.check(), row.sentence(), row.referenceSentence());
    }

    /** {@code comparison.xlsx} and {@code comparison.jsonl}; the same results give the same bytes. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        new Workbook(List.of(
                        new SummarySheet(this),
                        new FindingChangesSheet(this),
                        new ScoreChangesSheet(this),
                        new WayChangesSheet(this),
                        new MethodChangesSheet(this)))
                .write(now, folder.resolve("comparison.xlsx"));
        try (BufferedWriter lines =
                Files.newBufferedWriter(folder.resolve("comparison.jsonl"), StandardCharsets.UTF_8)) {
            for (Change<?> change : all().toList()) {
                lines.write(Json.write(change) + "\n");
            }
        }
    }

    private Stream<Change<?>> all() {
        return Stream.of(findings, scores, traces, parents).flatMap(List::stream);
    }

    Results then() {
        return then;
    }

    Results now() {
        return now;
    }

    MethodChanges methods() {
        return methods;
    }

    Causes causes() {
        return causes;
    }

    List<Change<FindingRow>> findings() {
        return findings;
    }

    List<Change<ScoreRow>> scores() {
        return scores;
    }

    List<Change<ArticleRow>> traces() {
        return traces;
    }

    List<Change<StemmaRow>> parents() {
        return parents;
    }

    /** The answer in one sentence. */
    public String headline() {
        if (all().findAny().isEmpty()) {
            return "Today's engine says the same as then.";
        }
        return "Today's engine says otherwise: findings " + counted(findings) + "; scores " + counted(scores)
                + "; traces " + counted(traces) + "; parents " + counted(parents) + ".";
    }

    private static <T extends Record> String counted(List<Change<T>> changes) {
        List<String> words = Stream.of(Change.GONE, Change.NEW, Change.CHANGED)
                .filter(what -> count(changes, what) > 0)
                .map(what -> count(changes, what) + " " + what)
                .toList();
        return words.isEmpty() ? "the same" : String.join(", ", words);
    }

    static <T extends Record> long count(List<Change<T>> changes, String what) {
        return changes.stream().filter(change -> change.is(what)).count();
    }
}
