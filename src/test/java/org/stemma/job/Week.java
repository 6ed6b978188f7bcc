package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.signature.Digest;

/** A job on the sample corpus in a folder of a test's own. */
public final class Week {

    private Week() {}

    /** A job file on the sample week, or on a larger inbox, with its reports below {@code folder}. */
    public static Path job(Path folder, Path inbox) throws IOException {
        return job(folder, inbox, Path.of("seeds/origins"));
    }

    /** Where meaning is not what is asked for. */
    static Path withoutEncoder(Path folder, Path inbox) throws IOException {
        return Files.writeString(job(folder, inbox), SmallWeek.NO_ENCODER + "\n", StandardOpenOption.APPEND);
    }

    /** The same with a register of origins of its own. */
    static Path job(Path folder, Path inbox, Path origins) throws IOException {
        Path job = folder.resolve("week.yaml");
        return Files.writeString(job, """
                schedule: "0 0 6 * * MON"
                period: 2023-W08
                inbox: %s
                origins: %s
                publishers: [wsj]
                reports: %s
                """.formatted(
                        inbox.toAbsolutePath(),
                        origins.toAbsolutePath(),
                        folder.resolve("reports").toAbsolutePath()));
    }

    public static Path sample() {
        return Path.of("seeds/2023-W08");
    }

    /** The only bundle below the folder's reports. */
    public static Path bundle(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("reports/week"))) {
            return all.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .reduce((first, second) -> second)
                    .orElseThrow();
        }
    }

    /** Every file of a bundle but the job file, by path, with its digest. */
    public static Map<String, String> digests(Path bundle) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(bundle)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = bundle.relativize(file).toString();
                if (!name.equals("job.yaml") && !name.equals("manifest.json")) {
                    digests.put(name, Digest.of(Files.readAllBytes(file)).sha256());
                }
            }
        }
        return digests;
    }
}
