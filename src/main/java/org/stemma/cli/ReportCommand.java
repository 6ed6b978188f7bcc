package org.stemma.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.report.sheet.Sheets;
import org.stemma.store.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report BUNDLE}: the workbook again from the stored results. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Makes the workbook again from a bundle's results, byte for byte; never overwrites a sealed one that differs.")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE", description = "bundle folder")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "write it there instead of comparing it with the bundle's")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Bundle bundle = Bundle.open(folder);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        Sheets.workbook().write(bundle.results(), made);
        byte[] bytes = made.toByteArray();
        Path place = out == null ? bundle.workbook() : out;
        if (out == null && Files.exists(place)) {
            return compare(place, bytes);
        }
        Files.write(place, bytes);
        System.out.println("workbook: " + place);
        return Exit.DONE;
    }

    private static int compare(Path sealed, byte[] bytes) throws IOException {
        if (Arrays.equals(Files.readAllBytes(sealed), bytes)) {
            System.out.println("workbook: " + sealed + " (made again: the same bytes)");
            return Exit.DONE;
        }
        System.out.println(sealed
                + ": the workbook made from the results differs from the sealed one; -o FILE writes it elsewhere");
        return Exit.DIFFERS;
    }
}
