package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stemma.store.Bundle;
import org.stemma.store.Rows.FindingRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code show BUNDLE FINDING}: both passages with the evidence marked. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one finding: both passages with the evidence in ⟦…⟧.")
final class ShowCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "bundle folder")
    private Path bundle = Path.of("");

    @Parameters(index = "1", paramLabel = "FINDING", description = "id, such as F-3f9a1c0b22, or its beginning")
    private String id = "";

    @Override
    public Integer call() throws IOException {
        var matching = Bundle.open(bundle).results().findings().stream()
                .filter(finding -> finding.id().startsWith(id))
                .toList();
        if (matching.isEmpty()) {
            throw new Refusal(bundle + " has no finding " + id);
        }
        matching.forEach(ShowCommand::show);
        return Exit.DONE;
    }

    private static void show(FindingRow finding) {
        System.out.println(
                finding.id() + "  " + finding.severity() + "  " + finding.type() + "  (" + finding.check() + ")");
        System.out.println(
                "article    " + finding.article() + (finding.outlet().isEmpty() ? "" : ", " + finding.outlet()));
        System.out.println("           " + marked(finding.sentence(), finding.quote()));
        System.out.println("reference  " + finding.referenceSource());
        System.out.println("           " + marked(finding.referenceSentence(), finding.referenceQuote()));
        System.out.println("stated     " + finding.stated());
        System.out.println("found      " + finding.found());
        System.out.println("support    " + String.join(", ", finding.support()));
        System.out.println("introduced " + finding.introducedAt());
        if (!finding.heirs().isEmpty()) {
            System.out.println("heirs      " + String.join(", ", finding.heirs()));
        }
        System.out.println("confidence " + finding.confidence());
        finding.span()
                .ifPresent(span -> System.out.println("capture    characters " + span.start() + "–" + span.end()));
    }

    private static String marked(String sentence, String quote) {
        int at = quote.isEmpty() ? -1 : sentence.indexOf(quote);
        return at < 0
                ? (sentence.isEmpty() ? "(nothing)" : sentence)
                : sentence.substring(0, at) + "⟦" + quote + "⟧" + sentence.substring(at + quote.length());
    }
}
