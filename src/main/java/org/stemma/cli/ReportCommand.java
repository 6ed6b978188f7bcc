package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.report.document.Document;
import org.stemma.report.document.Documents;
import org.stemma.seal.Code;
import org.stemma.seal.Manifest;
import org.stemma.seal.Removal;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report BUNDLE}: the workbook and the other documents again from the stored results. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Makes the workbook and the other documents again from a bundle's results, byte for byte; never"
                + " overwrites a sealed one that differs.")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE", description = "bundle folder")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "write the document of FILE's kind (by its ending: .xlsx, .html, .tmx, .json, .csv) there instead of"
                            + " comparing all with the bundle's")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        List<Removal> removals = Removal.of(folder);
        if (!removals.isEmpty()) {
            throw new Refusal(folder + ": " + Removal.words(removals) + "; without them no document can be made");
        }
        Results results = Bundle.open(folder).results();
        if (out != null) {
            return write(Documents.like(out.toString()), results, out);
        }
        int worst = Exit.DONE;
        for (Document document : Documents.all()) {
            worst = Math.max(worst, again(document, results));
        }
        return worst;
    }

    private int again(Document document, Results results) throws IOException {
        Path place = folder.resolve(document.file());
        if (Files.exists(place)) {
            return compare(document, results, place);
        }
        if (isSealedWithout(document)) {
            System.out.println(document.name() + ": the bundle was sealed without " + document.file()
                    + "; -o FILE writes it elsewhere");
            return Exit.DONE;
        }
        return write(document, results, place);
    }

    private boolean isSealedWithout(Document document) throws IOException {
        return Files.exists(folder.resolve(Manifest.FILE))
                && Manifest.read(folder).files().stream()
                        .noneMatch(file -> file.path().equals(document.file()));
    }

    private static int write(Document document, Results results, Path place) throws IOException {
        document.write(results, place);
        System.out.println(document.name() + ": " + place);
        return Exit.DONE;
    }

    private int compare(Document document, Results results, Path there) throws IOException {
        Path made = Files.createTempFile("stemma", ".document");
        try {
            document.write(results, made);
            boolean same = Files.mismatch(made, there) < 0;
            System.out.println(
                    same
                            ? document.name() + ": " + there + " (made again: the same bytes)"
                            : there + ": the " + document.name()
                                    + " made from the results differs from the sealed one" + byAnotherBuild()
                                    + "; -o FILE writes it elsewhere");
            return same ? Exit.DONE : Exit.DIFFERS;
        } finally {
            Files.delete(made);
        }
    }

    private String byAnotherBuild() throws IOException {
        boolean sealed = Files.exists(folder.resolve(Manifest.FILE));
        return sealed && !Manifest.read(folder).code().equals(Code.digest().sha256())
                ? ", which another build of Stemma made"
                : "";
    }
}
