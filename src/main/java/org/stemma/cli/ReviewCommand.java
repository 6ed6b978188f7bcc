package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.plan.Plan;
import org.stemma.report.Reviews;
import org.stemma.report.Reviews.Review;
import org.stemma.seal.Durable;
import org.stemma.seal.Entry;
import org.stemma.seal.Ledger;
import org.stemma.seal.Manifest;
import org.stemma.seal.Seal;
import org.stemma.seal.SigningKey;
import org.stemma.signature.Digest;
import org.stemma.store.Bundle;
import org.stemma.store.Decisions;
import org.stemma.store.Private;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.FindingRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review WORKBOOK}: reads reviewers' decisions back and seals them. All of a workbook's decisions, or none. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the decisions of a workbook's sheet “Findings” and seals them with name and time. Later runs of the job"
                    + " apply them wherever the same words are found again.",
            "Decisions: accept, reject, another severity (critical, major, minor, neutral), or open to take one back."
        })
final class ReviewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORKBOOK", description = "audit.xlsx or a copy of it, edited and saved by any program")
    private Path workbook = Path.of("");

    @Option(
            names = "--bundle",
            paramLabel = "DIR",
            description = "the bundle it came from; default: found by the run that the workbook names")
    private @Nullable Path bundle;

    @Mixin
    private ReportsFolder reports = new ReportsFolder();

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "who decided, where the column Reviewer is empty",
            defaultValue = "")
    private String reviewer = "";

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(workbook)) {
            throw new Refusal(workbook + ": no such workbook");
        }
        Reviews read = Reviews.read(workbook);
        Path home = bundle(read);
        Manifest manifest = Manifest.read(home);
        Path ledger = Ledger.folderOf(home, reports.path());
        Optional<SigningKey> key = Operator.key(ledger);
        Decisions before = Decisions.read(Plan.reviews(ledger, manifest.job()));
        Decisions made = decisions(read.reviews(), Bundle.open(home).results().findings(), manifest.run());
        Decisions news = news(made, before);
        System.out.println(counted(made) + "; " + news.rows().size() + " of them new or changed");
        if (!news.rows().isEmpty()) {
            System.out.println("sealed: " + seal(news, ledger.resolve(manifest.job()), new Seal(Instant.now(), key)));
            System.out.println("the next run of job " + manifest.job() + " applies them");
        }
        return Exit.DONE;
    }

    private Path bundle(Reviews read) throws IOException {
        if (bundle != null) {
            return bundle;
        }
        String run = read.run()
                .orElseThrow(
                        () -> new Refusal(
                                workbook
                                        + ": doesn't say which run it belongs to (another program dropped the property); name it with --bundle DIR"));
        for (Entry entry : Ledger.in(reports.path()).read().entries()) {
            Path folder = reports.path().resolve(entry.name());
            if (Files.exists(folder.resolve(Manifest.FILE))
                    && Manifest.read(folder).run().equals(run)) {
                return folder;
            }
        }
        Path beside = workbook.toAbsolutePath().normalize().getParent();
        if (beside != null
                && Files.exists(beside.resolve(Manifest.FILE))
                && Manifest.read(beside).run().equals(run)) {
            return beside;
        }
        throw new Refusal(workbook + ": belongs to run " + run.substring(0, Math.min(12, run.length()))
                + "…, and no bundle in " + reports.path() + " is of that run; name its folder with --bundle DIR");
    }

    private Decisions decisions(List<Review> reviews, List<FindingRow> findings, String run) {
        Map<String, FindingRow> byId =
                findings.stream().collect(Collectors.toMap(FindingRow::id, Function.identity(), (one, other) -> one));
        String now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        List<String> problems = new ArrayList<>();
        Map<String, DecisionRow> rows = new LinkedHashMap<>();
        for (Review review : reviews) {
            Optional<FindingRow> finding = Optional.ofNullable(byId.get(review.finding()));
            String who = review.reviewer().isEmpty() ? reviewer.strip() : review.reviewer();
            if (finding.isEmpty()) {
                problems.add(review.place() + ": the bundle has no finding “" + review.finding() + "”");
            } else if (who.isEmpty()) {
                problems.add(review.place() + ": who decided? Write a name into the column “" + Reviews.REVIEWER
                        + "”, or give --reviewer NAME");
            } else {
                rows.put(review.finding(), row(review, finding.get(), who, now, run));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(workbook + ": nothing was sealed\n  " + String.join("\n  ", problems));
        }
        return new Decisions(List.copyOf(rows.values()));
    }

    private static DecisionRow row(Review review, FindingRow finding, String who, String now, String run) {
        return new DecisionRow(
                Decisions.key(finding),
                review.decision(),
                review.severity(),
                who,
                review.note(),
                now,
                run,
                finding.id(),
                finding.article(),
                finding.check(),
                finding.type(),
                finding.quote(),
                finding.referenceQuote());
    }

    /** Those that say something else than what stands already. */
    private static Decisions news(Decisions made, Decisions before) {
        Map<String, DecisionRow> standing = before.standing();
        return new Decisions(made.rows().stream()
                .filter(row -> Optional.ofNullable(standing.get(row.key()))
                        .map(old -> !says(old).equals(says(row)))
                        .orElse(!row.decision().equals(Decisions.OPEN)))
                .toList());
    }

    private static List<String> says(DecisionRow row) {
        return List.of(row.decision(), row.severity().orElse(""), row.reviewer(), row.note());
    }

    private static Path seal(Decisions news, Path job, Seal seal) throws IOException {
        Path ledger = job.resolveSibling("");
        String name = String.valueOf(job.getFileName());
        Path folder = Private.folder(Plan.reviews(ledger, name));
        int number = Decisions.files(folder).size() + 1;
        Path file = folder.resolve(String.format(Locale.ROOT, "%04d.jsonl", number));
        byte[] bytes = news.lines().getBytes(StandardCharsets.UTF_8);
        Durable.write(file, bytes);
        Ledger.in(ledger).append(name + "/" + folder.getFileName() + "/" + file.getFileName(), Digest.of(bytes), seal);
        return file;
    }

    private static String counted(Decisions made) {
        long rejected = count(made, Decisions.REJECTED);
        long open = count(made, Decisions.OPEN);
        long weighed =
                made.rows().stream().filter(row -> row.severity().isPresent()).count();
        return made.rows().size() + " decisions read: " + (made.rows().size() - rejected - open) + " accepted ("
                + weighed + " with another severity), " + rejected + " rejected, " + open + " taken back";
    }

    private static long count(Decisions made, String decision) {
        return made.rows().stream()
                .filter(row -> row.decision().equals(decision))
                .count();
    }
}
