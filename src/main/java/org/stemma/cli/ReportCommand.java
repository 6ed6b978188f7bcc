package org.stemma.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.report.html.AuditPage;
import org.stemma.report.sheet.Sheets;
import org.stemma.seal.Manifest;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report BUNDLE}: workbook and page again from the stored results. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Makes the workbook and the page again from a bundle's results, byte for byte; never overwrites a"
                + " sealed one that differs.")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE", description = "bundle folder")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "write the workbook there, or the page if FILE ends in .html, instead of comparing both with"
                    + " the bundle's")
    private @Nullable Path out;

    private interface Writing {
        void write(Results results, OutputStream out) throws IOException;
    }

    private record Report(String name, Path place, Writing writing) {}

    @Override
    public Integer call() throws IOException {
        Bundle bundle = Bundle.open(folder);
        Results results = bundle.results();
        Report workbook = new Report("workbook", bundle.workbook(), Sheets.workbook()::write);
        Report page = new Report("page", bundle.page(), AuditPage::write);
        if (out != null) {
            boolean isPage = out.toString().endsWith(".html");
            return write(
                    new Report(isPage ? "page" : "workbook", out, isPage ? page.writing() : workbook.writing()),
                    results);
        }
        int worst = Exit.DONE;
        for (Report report : List.of(workbook, page)) {
            worst = Math.max(worst, again(report, results));
        }
        return worst;
    }

    private int again(Report report, Results results) throws IOException {
        if (Files.exists(report.place())) {
            return compare(report, results);
        }
        if (isSealedWithout(report)) {
            System.out.println(report.name() + ": the bundle was sealed without "
                    + report.place().getFileName() + "; -o FILE writes it elsewhere");
            return Exit.DONE;
        }
        return write(report, results);
    }

    private boolean isSealedWithout(Report report) throws IOException {
        String file = report.place().getFileName().toString();
        return Files.exists(folder.resolve(Manifest.FILE))
                && Manifest.read(folder).files().stream()
                        .noneMatch(each -> each.path().equals(file));
    }

    private static int write(Report report, Results results) throws IOException {
        Files.write(report.place(), bytes(report, results));
        System.out.println(report.name() + ": " + report.place());
        return Exit.DONE;
    }

    private static int compare(Report report, Results results) throws IOException {
        Path sealed = report.place();
        if (Arrays.equals(Files.readAllBytes(sealed), bytes(report, results))) {
            System.out.println(report.name() + ": " + sealed + " (made again: the same bytes)");
            return Exit.DONE;
        }
        System.out.println(sealed + ": the " + report.name()
                + " made from the results differs from the sealed one; -o FILE writes it elsewhere");
        return Exit.DIFFERS;
    }

    private static byte[] bytes(Report report, Results results) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        report.writing().write(results, made);
        return made.toByteArray();
    }
}
