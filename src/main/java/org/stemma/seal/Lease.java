package org.stemma.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.notation.Json;

/**
 * Until when one file of a bundle may be kept: a line of {@code retention.jsonl}, which is sealed with the bundle. Holds no clock time:
 * a run without a week counts from the day of its seal.
 *
 * @param owners whose texts are in the file, each by its names; one without a name may be anybody
 * @param terms theirs; without any the file is kept
 * @param until the last day, of a run that has a week
 */
public record Lease(String path, List<List<String>> owners, List<String> terms, Optional<LocalDate> until) {

    /** The file's name in a bundle. */
    public static final String FILE = "retention.jsonl";

    public Lease {
        owners = List.copyOf(owners);
        terms = List.copyOf(terms);
    }

    /**
     * What was agreed when the bundle was sealed, in path order; nothing if nothing was.
     *
     * @throws org.stemma.notation.NotationException if the file isn't readable
     */
    public static List<Lease> of(Path bundle) throws IOException {
        Path file = bundle.resolve(FILE);
        return Files.exists(file)
                ? Json.readLines(Files.readString(file, StandardCharsets.UTF_8), Lease.class, file.toString())
                : List.of();
    }

    /** Writes them down in a bundle that is to be sealed. */
    public static void write(Path bundle, List<Lease> leases) throws IOException {
        String lines = leases.stream().map(Json::write).collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(bundle.resolve(FILE), lines, StandardCharsets.UTF_8);
    }

    /**
     * The last day.
     *
     * @param sealed the day of the seal, if the ledger says
     */
    Optional<LocalDate> lastDay(Optional<LocalDate> sealed) {
        return until.or(() -> sealed.flatMap(day -> first(terms, day)));
    }

    static Optional<LocalDate> first(List<String> terms, LocalDate end) {
        return terms.stream().map(term -> new Term(term).lastDay(end)).min(Comparator.naturalOrder());
    }
}
