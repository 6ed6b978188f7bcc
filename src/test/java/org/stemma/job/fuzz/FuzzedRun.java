package org.stemma.job.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.job.StageTimes;
import org.stemma.notation.Json;
import org.stemma.signature.Digest;
import org.stemma.store.Bundle;

/** One batch of hostile files through the real command, in a process with 1 GB of heap, and whether all held that must. */
final class FuzzedRun {

    private static final String SECRET = "canary-7c1f";
    private static final String HEAP = "-Xmx1g";

    /** Own limit for one article, or one story, at one stage; generous, as the machine may be busy. */
    private static final int LONGEST_SECONDS = 120;

    private final Path folder;
    private final Path inbox;
    private final List<String> faults = new ArrayList<>();

    /**
     * What came of it.
     *
     * @param hung items that took too long, or had not ended when the process was killed
     * @param megabytes most memory that the process had at any time
     * @param slowest the item that took longest, with stage and milliseconds
     * @param faults whatever must not be, in words
     */
    record Outcome(
            int tried,
            int audited,
            int quarantined,
            int lost,
            int crashed,
            int hung,
            long megabytes,
            Optional<StageTimes.Line> slowest,
            List<String> faults) {}

    FuzzedRun(Path folder) throws IOException {
        this.folder = folder;
        this.inbox = Files.createDirectories(folder.resolve("inbox"));
    }

    Outcome run(long seed, int count, int heavy) throws Exception {
        Path canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
        Files.createDirectories(folder.resolve("tmp"));
        try (Silence silence = new Silence()) {
            Lures lures = new Lures(silence.url(), canary.toUri().toString());
            TreeSet<String> names = new Corpus(lures, heavy).write(inbox, seed, count);
            Files.createDirectories(folder.resolve("var"));
            Path job = job();
            Map<String, String> before = tree();
            Optional<Ended> ended = ended(job, silence);
            holds(silence.asked() == 0, silence.asked() + " connections were opened");
            holds(before.equals(tree()), "files were written or changed outside of reports and var");
            return outcome(names, ended);
        }
    }

    private Path job() throws IOException {
        return Files.writeString(
                folder.resolve("fuzz.yaml"),
                "inbox: %s\norigins: %s\nencoder: none\nreports: %s\n"
                        .formatted(
                                inbox.toAbsolutePath(),
                                Path.of("seeds/origins").toAbsolutePath(),
                                folder.resolve("reports").toAbsolutePath()));
    }

    private Optional<Ended> ended(Path job, Silence silence) throws Exception {
        Stemma stemma = new Stemma(folder.resolve("var"))
                .withTestClasses()
                .with(HEAP, "-Djava.io.tmpdir=" + folder.resolve("tmp").toAbsolutePath())
                .with("-Dstemma.times=" + times().toAbsolutePath())
                .with(silence.proxy());
        try {
            Ended ended = stemma.run(
                    "run", job.toString(), "--quiet", "--spring", "spring.main.sources=" + StageTimes.class.getName());
            holds(ended.code() == 0, "exit " + ended.code() + ": " + ended.err());
            String said = ended.out() + ended.err();
            holds(!said.contains("\tat ") && !said.contains("Exception"), "a stack trace was shown: " + said);
            return Optional.of(ended);
        } catch (IllegalStateException e) {
            faults.add(e.getMessage());
            return Optional.empty();
        }
    }

    private Path times() {
        return folder.resolve("var/times.jsonl");
    }

    private Outcome outcome(TreeSet<String> names, Optional<Ended> ended) throws Exception {
        List<StageTimes.Line> lines = Json.readLines(Files.readString(times()), StageTimes.Line.class, "times");
        List<StageTimes.Line> items = lines.stream()
                .filter(line -> !line.stage().equals(StageTimes.MEMORY))
                .toList();
        List<String> hung = hung(items);
        hung.forEach(each -> faults.add("hung: " + each));
        Optional<StageTimes.Line> slowest = items.stream().max(Comparator.comparing(StageTimes.Line::milliseconds));
        long megabytes = lines.stream()
                .filter(line -> line.stage().equals(StageTimes.MEMORY))
                .mapToLong(StageTimes.Line::milliseconds)
                .max()
                .orElse(0);
        if (ended.filter(each -> each.code() == 0).isEmpty()) {
            return new Outcome(
                    names.size(), 0, 0, names.size(), 1, hung.size(), megabytes, slowest, List.copyOf(faults));
        }
        Bundle bundle = Bundle.open(bundle());
        Account account = new Account(names, bundle.results());
        faults.addAll(account.faults());
        faults.addAll(new Harmless(bundle, SECRET).faults());
        return new Outcome(
                names.size(),
                account.audited(),
                account.quarantined(),
                account.lost(),
                account.broken(),
                hung.size(),
                megabytes,
                slowest,
                List.copyOf(faults));
    }

    private Path bundle() throws IOException {
        try (Stream<Path> bundles = Files.list(folder.resolve("reports/fuzz"))) {
            return bundles.filter(path -> !path.getFileName().toString().startsWith("."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What took too long, or began and never ended. */
    private static List<String> hung(List<StageTimes.Line> lines) {
        TreeMap<String, Long> longest = new TreeMap<>();
        lines.forEach(line -> longest.merge(line.stage() + " " + line.key(), line.milliseconds(), Math::max));
        return longest.entrySet().stream()
                .filter(item -> item.getValue() < 0 || item.getValue() > LONGEST_SECONDS * 1_000L)
                .map(item -> item.getKey() + " (" + item.getValue() + " ms)")
                .toList();
    }

    private void holds(boolean condition, String otherwise) {
        if (!condition) {
            faults.add(otherwise);
        }
    }

    /** Everything in the folder but the reports and the state, with its digest. */
    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("reports") && !name.startsWith("var")) {
                    tree.put(name, Digest.of(Files.readAllBytes(file)).sha256());
                }
            }
        }
        return tree;
    }
}
