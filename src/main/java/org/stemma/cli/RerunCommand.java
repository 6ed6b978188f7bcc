package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.job.AuditJob;
import org.stemma.job.Comparison;
import org.stemma.job.RunOutcome;
import org.stemma.job.RunRequest;
import org.stemma.plan.Plan;
import org.stemma.plan.PlanException;
import org.stemma.plan.Rebuilding;
import org.stemma.plan.Recorded;
import org.stemma.seal.Manifest;
import org.stemma.seal.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rerun BUNDLE}: does the same run still give the same bytes? */
@Command(
        name = "rerun",
        mixinStandardHelpOptions = true,
        description = "Runs a sealed bundle's job again from nothing but the bundle and says what differs.")
final class RerunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE", description = "bundle folder")
    private Path bundle = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "keep the new bundle in this reports folder, which must be empty or new")
    private @Nullable Path out;

    private Encoders encoders = Encoders.NONE;

    @Override
    public Integer call() throws IOException {
        refuse();
        Path folder = Files.createTempDirectory("stemma-rerun");
        try {
            List<String> differences = differences(folder, out == null ? folder.resolve("reports") : out);
            differences.forEach(System.out::println);
            System.out.println(
                    differences.isEmpty()
                            ? "identical: the rerun of " + bundle + " has the same bytes"
                            : "differs: the rerun of " + bundle + " isn't what was sealed");
            return differences.isEmpty() ? Exit.DONE : Exit.DIFFERS;
        } finally {
            delete(folder);
        }
    }

    private void refuse() throws IOException {
        if (!Files.isRegularFile(bundle.resolve(Manifest.FILE))) {
            throw new Refusal(bundle + ": no sealed bundle; it has no " + Manifest.FILE);
        }
        if (!Files.isRegularFile(bundle.resolve(Recorded.FILE))) {
            throw new Refusal(bundle + ": has no " + Recorded.FILE
                    + "; bundles sealed before Stemma kept the inputs cannot be rerun");
        }
        if (out != null && Files.exists(out) && !isEmpty(out)) {
            throw new Refusal(out + ": isn't an empty folder; name another one");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.findFirst().isEmpty();
        }
    }

    private List<String> differences(Path folder, Path reports) throws IOException {
        List<String> differences = new ArrayList<>(Verifier.changes(bundle));
        Rebuilding rebuilding = new Rebuilding(bundle, folder);
        Plan plan = plan(rebuilding, reports);
        if (!rebuilding.lacks().isEmpty()) {
            rebuilding.lacks().forEach(lack -> differences.add("not rerun, an input is not there: " + lack));
            return differences;
        }
        differences.addAll(new Comparison(bundle, run(plan, folder)).differences());
        return differences;
    }

    private Plan plan(Rebuilding rebuilding, Path reports) throws IOException {
        try {
            return rebuilding.plan(
                    job -> {
                        encoders = EncoderOptions.encoders(job.encoder());
                        return Engine.signature(encoders);
                    },
                    reports);
        } catch (PlanException e) {
            throw new Refusal(e.getMessage());
        }
    }

    private Path run(Plan plan, Path folder) throws IOException {
        int attempt = Recorded.read(bundle).attempt();
        RunOutcome outcome = new AuditJob(folder.resolve("var"), Map.of(), new ConsoleProgress(true))
                .run(new RunRequest(plan, attempt, encoders), false);
        if (outcome.state() != RunOutcome.State.DONE) {
            throw new Refusal("the rerun didn't get to its end: " + outcome.reason());
        }
        return outcome.bundle();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
