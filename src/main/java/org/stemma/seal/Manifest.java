package org.stemma.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * @param engine the engine's signature, one method a line
 * @param files every file of the bundle but this one, in path order
 */
public record Manifest(String job, String period, String run, List<String> engine, List<Sealed> files) {

    /** The manifest's file in a bundle. */
    public static final String FILE = "manifest.json";

    /** One file of the bundle. */
    public record Sealed(String path, String sha256, long bytes) {}

    public Manifest {
        engine = List.copyOf(engine);
        files = List.copyOf(files);
    }

    /** Lists and digests what lies in the folder now. */
    public static Manifest of(Path bundle, String job, String period, String run, List<String> engine)
            throws IOException {
        return new Manifest(job, period, run, engine, filesOf(bundle));
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
        Files.write(bundle.resolve(FILE), bytes);
        return Digest.of(bytes);
    }

    /** The digest that the ledger holds of a sealed bundle. */
    public static Digest digestOf(Path bundle) throws IOException {
        return Digest.of(Files.readAllBytes(bundle.resolve(FILE)));
    }

    /** Every file below the folder but the manifest, in path order. */
    public static List<Sealed> filesOf(Path bundle) throws IOException {
        List<Sealed> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(bundle)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = bundle.relativize(file).toString().replace('\\', '/');
                if (!path.equals(FILE)) {
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
