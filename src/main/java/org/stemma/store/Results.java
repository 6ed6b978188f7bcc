package org.stemma.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.notation.Json;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.AttributionRow;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.HistoryRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Rows.RunRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StemmaRow;
import org.stemma.store.Rows.StoryRow;
import org.stemma.store.Rows.UnitRow;

/**
 * Everything a bundle's {@code results/} folder says: one list of rows per file.
 *
 * <p>A new result kind is one line here: a component {@code List<SomeRow> name} is read from and written to
 * {@code name.jsonl} by itself. Lines keep the order of the list; the same results always give the same bytes.
 */
public record Results(
        List<RunRow> run,
        List<ArticleRow> articles,
        List<AttributionRow> attributions,
        List<StoryRow> stories,
        List<UnitRow> units,
        List<AlignmentRow> alignments,
        List<FindingRow> findings,
        List<StemmaRow> stemma,
        List<ArchetypeRow> archetypes,
        List<ScoreRow> scores,
        List<DriftRow> drift,
        List<QuarantineRow> quarantine,
        List<CaptureRow> captures,
        List<DeliveryRow> deliveries,
        List<DecisionRow> decisions,
        List<HistoryRow> history) {

    private static final RecordComponent[] KINDS = Results.class.getRecordComponents();

    public Results {
        run = List.copyOf(run);
        articles = List.copyOf(articles);
        attributions = List.copyOf(attributions);
        stories = List.copyOf(stories);
        units = List.copyOf(units);
        alignments = List.copyOf(alignments);
        findings = List.copyOf(findings);
        stemma = List.copyOf(stemma);
        archetypes = List.copyOf(archetypes);
        scores = List.copyOf(scores);
        drift = List.copyOf(drift);
        quarantine = List.copyOf(quarantine);
        captures = List.copyOf(captures);
        deliveries = List.copyOf(deliveries);
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }

    /** The names of the kinds, which are the files' names without {@code .jsonl}, in order. */
    public static List<String> kinds() {
        return Arrays.stream(KINDS).map(RecordComponent::getName).toList();
    }

    /**
     * Reads the folder, also of an older build: a file that isn't there is an empty list, a key that a row lacks is empty.
     *
     * @throws org.stemma.notation.NotationException if a line is not a row of its kind, with file and line
     */
    public static Results read(Path resultsFolder) throws IOException {
        return read(resultsFolder, Set.copyOf(kinds()));
    }

    /** Reads some kinds only; the others are empty lists. */
    public static Results read(Path resultsFolder, Set<String> kinds) throws IOException {
        Class<?>[] types = new Class<?>[KINDS.length];
        Object[] lists = new Object[KINDS.length];
        for (int i = 0; i < KINDS.length; i++) {
            types[i] = KINDS[i].getType();
            boolean read = kinds.contains(KINDS[i].getName());
            lists[i] = read ? lines(file(resultsFolder, KINDS[i]), rowType(KINDS[i]), row -> true) : List.of();
        }
        try {
            return Results.class.getDeclaredConstructor(types).newInstance(lists);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the canonical constructor takes the components", e);
        }
    }

    /** The period's own rows of {@code history.jsonl}, which stand first; earlier ones aren't read. None in an old bundle. */
    public static List<HistoryRow> history(Path resultsFolder, String period) throws IOException {
        return lines(
                resultsFolder.resolve("history.jsonl"),
                HistoryRow.class,
                row -> row.period().equals(period));
    }

    /** Writes one file per kind, also for an empty one; an older file is replaced. */
    public void write(Path resultsFolder) throws IOException {
        Files.createDirectories(resultsFolder);
        for (RecordComponent kind : KINDS) {
            try (BufferedWriter file = Files.newBufferedWriter(file(resultsFolder, kind), StandardCharsets.UTF_8)) {
                for (Object row : rows(kind)) {
                    file.write(Json.write(row));
                    file.write('\n');
                }
            }
        }
    }

    /** What was run; nothing only where the run's file is missing. */
    public Optional<RunRow> header() {
        return run.stream().findFirst();
    }

    private List<?> rows(RecordComponent kind) {
        try {
            return (List<?>) kind.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component can be read: " + kind, e);
        }
    }

    /** Rows from the first on, as long as they are wanted. */
    private static <T> List<T> lines(Path file, Class<T> kind, Predicate<T> wanted) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<T> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    T row = Json.readGrown(line, kind, file.getFileName() + ":" + number);
                    if (!wanted.test(row)) {
                        return rows;
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Path file(Path folder, RecordComponent kind) {
        return folder.resolve(kind.getName() + ".jsonl");
    }

    private static Class<?> rowType(RecordComponent kind) {
        return (Class<?>) ((ParameterizedType) kind.getGenericType()).getActualTypeArguments()[0];
    }
}
