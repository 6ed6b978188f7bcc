package org.stemma.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.notation.Json;
import org.stemma.plan.Inputs.Item;
import org.stemma.seal.Manifest;
import org.stemma.signature.Digest;

/**
 * A bundle's {@code inputs.json}: what the run was given, by name and digest. Holds no path of a machine.
 *
 * @param attempt 1, or more if a finished run was done again
 * @param inbox files that lie in {@code captures/}
 * @param origins files that lie in {@code origins/}
 * @param history digest of the earlier bundles' manifests
 * @param periods those that drift looked back on, oldest first; their figures are in {@code results/history.jsonl}
 */
public record Recorded(int attempt, List<Item> inbox, List<Item> origins, Digest history, List<String> periods) {

    /** The file's name in a bundle. */
    public static final String FILE = "inputs.json";

    /** The folder of the register's files, each under its digest. */
    public static final String ORIGINS = "origins";

    public Recorded {
        inbox = List.copyOf(inbox);
        origins = List.copyOf(origins);
        periods = List.copyOf(periods);
    }

    public static Recorded of(Plan plan, int attempt) throws IOException {
        List<String> periods = new ArrayList<>();
        for (Path bundle : plan.history().bundles()) {
            periods.add(Manifest.read(bundle).period());
        }
        return new Recorded(
                attempt,
                plan.inbox().items(),
                plan.origins().items(),
                plan.history().digest(),
                periods);
    }

    /**
     * @throws IOException if the bundle has none, as those sealed before there were reruns
     */
    public static Recorded read(Path bundle) throws IOException {
        Path file = bundle.resolve(FILE);
        return Json.read(Files.readString(file, StandardCharsets.UTF_8), Recorded.class, file.toString());
    }

    public void write(Path bundle) throws IOException {
        Files.writeString(bundle.resolve(FILE), Json.write(this) + "\n", StandardCharsets.UTF_8);
    }
}
