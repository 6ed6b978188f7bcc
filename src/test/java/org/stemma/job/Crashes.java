package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.signature.Digest;
import org.stemma.store.Databases;

/**
 * One job in a folder of its own, with an earlier week already sealed, and what an undisturbed run of the next week leaves there:
 * every crash begins from the same state and must end in the same one.
 */
final class Crashes {

    static final String EARLIER = "2023-W07";
    static final String WEEK = "2023-W08";

    private final Path home;
    private final Path before;
    private final Path whole;
    private final String inbox;
    private final List<String> lines;

    /** Progress of the undisturbed run, and how long it took from start to end. */
    private Ended undisturbed = new Ended(0, "", "");

    private long milliseconds;

    /**
     * @param folder that all of it lies in
     * @param lines of the job file beside its places
     */
    Crashes(Path folder, Path inbox, List<String> lines) throws IOException, InterruptedException {
        this.home = folder.resolve("home");
        this.before = folder.resolve("before");
        this.whole = folder.resolve("whole");
        this.inbox = inbox.toAbsolutePath().toString();
        this.lines = lines;
        prepare();
    }

    private void prepare() throws IOException, InterruptedException {
        Files.createDirectories(home);
        job();
        end(stemma().run("run", job().toString(), "--period", EARLIER));
        FileSystemUtils.copyRecursively(home, before);
        long began = System.nanoTime();
        undisturbed = end(run());
        milliseconds = (System.nanoTime() - began) / 1_000_000;
        FileSystemUtils.copyRecursively(home, whole);
    }

    private static Ended end(Ended ended) {
        if (ended.code() != 0) {
            throw new IllegalStateException(ended.out() + ended.err());
        }
        return ended;
    }

    private Path job() throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.add("schedule: \"0 0 6 * * MON\"");
        all.add("inbox: " + inbox);
        all.add("reports: " + home.resolve("reports").toAbsolutePath());
        all.add("history: " + home.resolve("reports/week").toAbsolutePath());
        return Files.write(home.resolve("week.yaml"), all);
    }

    /** Back to the state before the week. */
    Crashes reset() throws IOException {
        FileSystemUtils.deleteRecursively(home);
        FileSystemUtils.copyRecursively(before, home);
        return this;
    }

    /** To the state after it. */
    Crashes finished() throws IOException {
        FileSystemUtils.deleteRecursively(home);
        FileSystemUtils.copyRecursively(whole, home);
        return this;
    }

    Path home() {
        return home;
    }

    Ended undisturbed() {
        return undisturbed;
    }

    /** From the start of the undisturbed process to its end. */
    long milliseconds() {
        return milliseconds;
    }

    Stemma stemma() {
        Stemma stemma = new Stemma(home.resolve("var"));
        return lines.contains(SmallWeek.NO_ENCODER) ? stemma.alone() : stemma;
    }

    String[] command() {
        return new String[] {"run", home.resolve("week.yaml").toString(), "--period", WEEK};
    }

    Ended run() throws IOException, InterruptedException {
        return stemma().run(command());
    }

    /** What is otherwise than after an undisturbed run, and what {@code verify} finds; nothing if all is well. */
    List<String> differences() throws IOException, InterruptedException, SQLException {
        List<String> differences = new ArrayList<>();
        Map<String, String> here = digests(home);
        Map<String, String> there = digests(whole);
        Stream.concat(here.keySet().stream(), there.keySet().stream())
                .distinct()
                .filter(file -> !here.getOrDefault(file, "").equals(there.getOrDefault(file, "")))
                .map(file -> file
                        + (here.containsKey(file)
                                ? there.containsKey(file) ? " differs" : " is left over"
                                : " is missing"))
                .forEach(differences::add);
        if (!work(home).equals(work(whole))) {
            differences.add("work done " + work(home) + " instead of " + work(whole));
        }
        Ended verified =
                Stemma.here("verify", "--reports", home.resolve("reports").toString());
        if (verified.code() != 0) {
            differences.add(verified.out() + verified.err());
        }
        return differences;
    }

    /** Every file but the log and what holds clock times or numbers of processes; of those, that they are there. */
    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean sealed =
                        name.startsWith("reports") && !name.endsWith("ledger.txt") && !name.endsWith(".running");
                digests.put(name, sealed ? Digest.ofFile(file).sha256() : "");
            }
        }
        return digests;
    }

    /** Items that all executions of each chunked step have committed, and rows on each shelf. */
    private static Map<String, Integer> work(Path folder) throws SQLException {
        Map<String, Integer> work = new TreeMap<>();
        try (var connection = DriverManager.getConnection(Databases.h2Url(folder.resolve("var")), "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT step_name, SUM(write_count) FROM batch_step_execution"
                        + " WHERE step_name IN ('intake', 'identify', 'trace') OR step_name LIKE '%:%' GROUP BY step_name"
                        + " UNION ALL SELECT shelf, COUNT(*) FROM workbench GROUP BY shelf")) {
            while (rows.next()) {
                work.put(rows.getString(1), rows.getInt(2));
            }
        }
        return work;
    }
}
