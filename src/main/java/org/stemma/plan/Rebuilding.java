package org.stemma.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stemma.notation.Json;
import org.stemma.seal.Manifest;
import org.stemma.signature.Digest;
import org.stemma.signature.Signature;
import org.stemma.store.Bundle;
import org.stemma.store.Decisions;
import org.stemma.store.Results;
import org.stemma.store.Rows.HistoryRow;

/** Makes a sealed run's plan again from its bundle alone; what it was given is laid out in a folder of its own. */
public final class Rebuilding {

    private final Path bundle;
    private final Path folder;
    private final List<String> lacks = new ArrayList<>();

    /**
     * @param folder empty; gets {@code inbox}, {@code origins} and {@code history}
     */
    public Rebuilding(Path bundle, Path folder) {
        this.bundle = bundle;
        this.folder = folder;
    }

    /**
     * @param reports where the new bundle goes
     * @throws PlanException if today's Stemma refuses the job file
     */
    public Plan plan(Function<JobFile, Signature> engine, Path reports) throws IOException, PlanException {
        Manifest manifest = Manifest.read(bundle);
        Recorded recorded = Recorded.read(bundle);
        Results results = Results.read(bundle.resolve("results"), Set.of("decisions", "history"));
        Path file = bundle.resolve("job.yaml");
        String source = Files.readString(file, StandardCharsets.UTF_8);
        JobFile job = new JobFileReader(file.toString()).read(manifest.job(), source);
        return new Plan(
                file,
                source,
                job,
                manifest.period(),
                inputs("inbox", "captures", recorded.inbox()),
                inputs("origins", Recorded.ORIGINS, recorded.origins()),
                new History(earlier(recorded.periods(), results.history()), recorded.history()),
                new Decisions(results.decisions()),
                reports,
                engine.apply(job));
    }

    /** What the bundle doesn't hold as it was when it was sealed, in words; known once there is a plan. */
    public List<String> lacks() {
        return List.copyOf(lacks);
    }

    private Inputs inputs(String name, String shelf, List<Inputs.Item> items) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name)).toAbsolutePath();
        Inputs inputs = new Inputs(root, items, List.of());
        for (Inputs.Item item : items) {
            Path place = inputs.path(item).normalize();
            if (place.startsWith(root)) {
                copy(item, bundle.resolve(shelf), place);
            } else {
                lacks.add(name + " " + item.name() + ": its name leads out of the folder");
            }
        }
        return inputs;
    }

    private void copy(Inputs.Item item, Path shelf, Path place) throws IOException {
        String sha256 = item.digest().sha256();
        Path kept = Bundle.kept(shelf, sha256);
        if (!Files.isRegularFile(kept)) {
            lacks.add(item.name() + ": isn't in the bundle (" + kept + ")");
        } else if (!Digest.ofFile(kept).equals(item.digest())) {
            lacks.add(item.name() + ": was changed after it was sealed (" + kept + ")");
        } else {
            Files.createDirectories(place.resolveSibling(""));
            Files.copy(kept, place);
        }
    }

    /** Bundles that hold nothing but the figures that drift reads. */
    private List<Path> earlier(List<String> periods, List<HistoryRow> rows) throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String period : periods) {
            Path earlier = folder.resolve("history").resolve(new Period(period).name());
            StringBuilder lines = new StringBuilder();
            rows.stream()
                    .filter(row -> row.period().equals(period))
                    .forEach(row -> lines.append(Json.write(row)).append('\n'));
            Files.createDirectories(earlier.resolve("results"));
            Files.writeString(earlier.resolve("results/history.jsonl"), lines, StandardCharsets.UTF_8);
            new Manifest("", period, "", "", List.of(), List.of()).write(earlier);
            bundles.add(earlier);
        }
        return bundles;
    }
}
