package org.stemma.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stemma.plan.Inputs;
import org.stemma.plan.Plan;
import org.stemma.plan.Recorded;
import org.stemma.report.document.Document;
import org.stemma.report.document.Documents;
import org.stemma.seal.Durable;
import org.stemma.seal.Lease;
import org.stemma.seal.Ledger;
import org.stemma.seal.Manifest;
import org.stemma.seal.Seal;
import org.stemma.store.Bundle;
import org.stemma.store.Private;
import org.stemma.store.Results;
import org.stemma.store.Workbench;

/** The last steps: results, documents, seal. A killed run does the one that it was in once more; nothing is doubled. */
final class Bundling {

    private final RunRequest request;
    private final Plan plan;
    private final Workbench bench;
    private final Gathering gathering;

    /** Not with the step: killed behind the ledger's line nobody would take the texts off the workbench any more. */
    private final TransactionTemplate atOnce;

    Bundling(
            RunRequest request,
            Workbench bench,
            org.stemma.engine.Engine engine,
            PlatformTransactionManager transactions) {
        this.request = request;
        this.plan = request.plan();
        this.bench = bench;
        this.atOnce = new TransactionTemplate(transactions);
        this.atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.gathering = new Gathering(request, bench, engine);
    }

    /** Writes every row of the run, the drift of this period against earlier ones included. */
    List<Laid<?>> drift() {
        return files(() -> {
            Results results = gathering.results();
            Path folder = Private.folder(request.staging()).resolve("results");
            results.write(folder);
            Files.writeString(request.staging().resolve("job.yaml"), plan.source(), StandardCharsets.UTF_8);
            Recorded.of(plan, request.attempt()).write(request.staging());
            origins();
        });
    }

    /** A file that could not be read told the run nothing. */
    private void origins() throws IOException {
        Captures kept = new Captures(request, Recorded.ORIGINS);
        for (Inputs.Item item : plan.origins().items()) {
            Path file = plan.origins().path(item);
            if (Files.isReadable(file)) {
                kept.keep(item.digest(), file);
            }
        }
    }

    /** Makes the workbook and the other documents from the results alone. */
    List<Laid<?>> report() {
        return files(() -> {
            Results results = Bundle.open(request.staging()).results();
            for (Document document : Documents.all()) {
                document.write(results, request.staging().resolve(document.file()));
            }
        });
    }

    /** Seals the bundle and moves it to its place in one piece. */
    List<Laid<?>> seal() {
        return files(() -> {
            Seal seal = new Seal(Instant.now(), request.key());
            if (!Files.isDirectory(request.bundle())) {
                leases();
                List<String> engine = plan.engine().value().lines().toList();
                Manifest.of(request.staging(), plan.job().name(), plan.period(), request.run(), engine)
                        .write(request.staging(), seal);
                Durable.forceAll(request.staging());
                Durable.move(request.staging(), request.bundle());
            }
            atOnce.executeWithoutResult(committed -> bench.clear());
            String name = plan.bundleName(request.attempt());
            Ledger.in(plan.reports()).append(name, Manifest.digestOf(request.bundle()), seal);
        });
    }

    private void leases() throws IOException {
        if (!plan.job().retention().isNone()) {
            Lease.write(request.staging(), new Leases(plan, bench).of(request.staging()));
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static List<Laid<?>> files(Writing writing) {
        try {
            writing.run();
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle cannot be written: " + e.getMessage(), e);
        }
    }
}
