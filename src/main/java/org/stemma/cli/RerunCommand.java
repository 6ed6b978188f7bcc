package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.job.Rerun;
import org.stemma.job.Rerunning;
import org.stemma.report.comparison.ThenAndNow;
import org.stemma.seal.Manifest;
import org.stemma.seal.Verifier;
import org.stemma.signature.MethodChanges;
import org.stemma.store.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rerun [BUNDLE…]}: does the same run still give the same bytes, and if not, what does today's engine say otherwise? */
@Command(
        name = "rerun",
        mixinStandardHelpOptions = true,
        description = {
            "Runs sealed bundles' jobs again, each from nothing but itself, and says what differs; without a bundle, all of the"
                    + " ledger.",
            "Exit codes: 0 all are identical, or with --engine current all were compared · 3 otherwise"
        })
final class RerunCommand implements Callable<Integer> {

    /** Which engine's answers are asked for. */
    enum Asked {
        RECORDED,
        CURRENT
    }

    @Parameters(paramLabel = "BUNDLE", arity = "0..*", description = "bundle folders")
    private List<Path> bundles = new ArrayList<>();

    @Option(
            names = "--engine",
            paramLabel = "recorded|current",
            description =
                    "recorded: the bytes must be those of then; current: a workbook says what today's engine answers"
                            + " otherwise, and which change made it so",
            defaultValue = "recorded")
    private Asked engine = Asked.RECORDED;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description =
                    "keep the new bundles, the table and the comparisons in this folder, which must be empty or new;"
                            + " with --engine current: comparison, if none is named")
    private @Nullable Path out;

    @Mixin
    private ReportsFolder reports = new ReportsFolder();

    @Override
    public Integer call() throws IOException {
        Optional<Path> kept = kept();
        List<Path> all = bundles.isEmpty() ? sealed() : bundles;
        refuse(all, kept);
        Rerunning rerunning = new Rerunning(EncoderOptions::encoders, new ConsoleProgress(true), kept);
        List<Rerun> reruns = new ArrayList<>();
        for (Path bundle : all) {
            Rerun rerun = rerunning.rerun(bundle);
            reruns.add(rerun);
            says(rerun);
        }
        return end(new RerunTable(reruns), kept);
    }

    private Optional<Path> kept() {
        return Optional.ofNullable(out == null && engine == Asked.CURRENT ? Path.of("comparison") : out);
    }

    private List<Path> sealed() throws IOException {
        return new Verifier(reports.path()).bundles();
    }

    private void refuse(List<Path> all, Optional<Path> kept) throws IOException {
        for (Path bundle : bundles) {
            if (!Files.isDirectory(bundle)) {
                throw new Refusal(bundle + ": no such bundle");
            }
        }
        if (all.isEmpty()) {
            throw new Refusal(
                    reports.path() + ": no bundle is sealed there; name bundles, or the folder with --reports DIR");
        }
        if (kept.isPresent() && Files.exists(kept.get()) && !isEmpty(kept.get())) {
            throw new Refusal(kept.get() + ": isn't an empty folder; name another one with -o DIR");
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

    private void says(Rerun rerun) throws IOException {
        if (rerun.state() == Rerun.State.NOT_RERUN || engine == Asked.RECORDED) {
            rerun.words().forEach(System.out::println);
        }
        System.out.println(
                switch (rerun.state()) {
                    case IDENTICAL ->
                        "identical: the rerun of " + rerun.bundle() + " has the same bytes" + rerun.builds();
                    case DIFFERS -> differs(rerun);
                    case NOT_RERUN -> "not rerun: " + rerun.bundle();
                });
    }

    private String differs(Rerun rerun) throws IOException {
        return engine == Asked.RECORDED
                ? "differs: the rerun of " + rerun.bundle() + " isn't what was sealed"
                : compared(rerun.bundle(), rerun.made().orElseThrow());
    }

    /** Lays the comparison beside the new bundle, never in one: bundles are sealed. */
    private String compared(Path then, Path made) throws IOException {
        Manifest sealed = Manifest.read(then);
        ThenAndNow comparison = new ThenAndNow(
                Bundle.open(then).results(),
                Bundle.open(made).results(),
                new MethodChanges(sealed.engine(), Manifest.read(made).engine()));
        Path folder = made.resolveSibling(then.toRealPath().getFileName() + ".comparison");
        comparison.write(folder);
        List<String> broken = Verifier.changes(then);
        broken.forEach(System.out::println);
        return then + ": " + (broken.isEmpty() ? "" : "its seal is broken, so what follows may be no engine's doing. ")
                + comparison.headline() + " " + folder.resolve("comparison.xlsx");
    }

    private int end(RerunTable table, Optional<Path> kept) throws IOException {
        if (table.reruns().size() > 1) {
            table.lines().forEach(System.out::println);
        }
        if (kept.isPresent()) {
            table.write(kept.get());
        }
        long failed =
                table.count(Rerun.State.NOT_RERUN) + (engine == Asked.RECORDED ? table.count(Rerun.State.DIFFERS) : 0);
        return failed == 0 ? Exit.DONE : Exit.DIFFERS;
    }
}
