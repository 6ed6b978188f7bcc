package org.stemma.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.notation.Json;
import org.stemma.signature.Digest;

/**
 * Everything that a bundle holds, by digest, and how it was made. Holds no clock time and no path of a machine, so the
 * same run seals to the same bytes.
 *
 * @param job the job's name
 * @param period its week, or {@code adhoc}
 * @param run the run's identity
 * @param code digest of the classes and resources of the build that made it; empty in bundles of builds that didn't say
 * @param engine the engine's signature, one method a line
 * @param files every file of the bundle but this one, its signature and what says which texts were removed later, in path order
 */
public record Manifest(String job, String period, String run, String code, List<String> engine, List<Sealed> files) {

    /** The manifest's file in a bundle. */
    public static final String FILE = "manifest.json";

    private static final Set<String> UNLISTED = Set.of(FILE, FILE + Seal.SUFFIX, Removal.FILE);

    /** One file of the bundle. */
    public record Sealed(String path, String sha256, long bytes) {}

    public Manifest {
        code = Objects.requireNonNullElse(code, "");
        engine = List.copyOf(engine);
        files = List.copyOf(files);
    }

    /** Lists and digests what lies in the folder now, as made by the build at work. */
    public static Manifest of(Path bundle, String job, String period, String run, List<String> engine)
            throws IOException {
        return new Manifest(job, period, run, Code.digest().sha256(), engine, filesOf(bundle));
    }

    /**
     * @throws IOException if the bundle has no readable manifest
     */
    public static Manifest read(Path bundle) throws IOException {
        Path file = bundle.resolve(FILE);
        return Json.read(Files.readString(file, StandardCharsets.UTF_8), Manifest.class, file.toString());
    }

    /** Writes it into the bundle and answers the digest that goes into the ledger. */
    public Digest write(Path bundle) throws IOException {
        byte[] bytes = (Json.write(this) + "\n").getBytes(StandardCharsets.UTF_8);
        Durable.write(bundle.resolve(FILE), bytes);
        return Digest.of(bytes);
    }

    /** The same, signed if there is a key. */
    public void write(Path bundle, Seal seal) throws IOException {
        write(bundle);
        seal.sign(bundle.resolve(FILE));
    }

    /** The digest that the ledger holds of a sealed bundle. */
    public static Digest digestOf(Path bundle) throws IOException {
        return Digest.of(Files.readAllBytes(bundle.resolve(FILE)));
    }

    /** What the folder holds otherwise than this says, in words; texts that were removed by rule are none. */
    List<String> differences(Path bundle) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        filesOf(bundle).forEach(file -> found.put(file.path(), file.sha256()));
        Set<String> removed = Removal.of(bundle).stream()
                .map(each -> each.sha256() + each.path())
                .collect(Collectors.toSet());
        List<String> differences = new ArrayList<>();
        for (Sealed file : files) {
            String digest = found.remove(file.path());
            if (digest == null && !removed.contains(file.sha256() + file.path())) {
                differences.add(bundle.resolve(file.path()) + ": is missing");
            } else if (digest != null && !digest.equals(file.sha256())) {
                differences.add(bundle.resolve(file.path()) + ": was changed after it was sealed");
            }
        }
        found.keySet().forEach(path -> differences.add(bundle.resolve(path) + ": was added after it was sealed"));
        return differences;
    }

    /** Digest of all but the build: another build that does the same has the same. */
    public Digest essence() {
        return Digest.of(Json.write(new Manifest(job, period, run, "", engine, files)));
    }

    /** Every file below the folder that a manifest lists, in path order. */
    public static List<Sealed> filesOf(Path bundle) throws IOException {
        List<Sealed> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(bundle)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = bundle.relativize(file).toString().replace('\\', '/');
                if (!UNLISTED.contains(path)) {
                    try (InputStream bytes = Files.newInputStream(file)) {
                        files.add(new Sealed(path, Digest.of(bytes).sha256(), Files.size(file)));
                    }
                }
            }
        }
        files.sort((a, b) -> a.path().compareTo(b.path()));
        return files;
    }
}
