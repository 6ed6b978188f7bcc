package org.stemma.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the ledger lies, for every command that asks it. */
final class ReportsFolder {

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "folder of the ledger; default: ${DEFAULT-VALUE}",
            defaultValue = "reports")
    private Path reports = Path.of("reports");

    Path path() {
        return reports;
    }
}
