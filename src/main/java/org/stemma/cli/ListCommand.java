package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stemma.article.container.Containers;
import org.stemma.article.format.Formats;
import org.stemma.check.Check;
import org.stemma.check.fidelity.Checks;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.report.Exchange;
import org.stemma.report.exchange.Exchanges;
import org.stemma.report.sheet.Sheets;
import org.stemma.score.metric.Metrics;
import org.stemma.seal.Chain;
import org.stemma.seal.Entry;
import org.stemma.seal.Holding;
import org.stemma.seal.Ledger;
import org.stemma.signature.Signature;
import org.stemma.signature.Signed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code list WHAT}: what there is. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists runs, checks, languages, formats, metrics, sheets, exchanges or libraries.")
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    enum What {
        RUNS,
        CHECKS,
        LANGUAGES,
        FORMATS,
        METRICS,
        SHEETS,
        EXCHANGES,
        LIBRARIES
    }

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private What what = What.RUNS;

    @Mixin
    private ReportsFolder reports = new ReportsFolder();

    @Override
    public Integer call() throws IOException {
        switch (what) {
            case RUNS -> runs();
            case CHECKS -> Checks.all().all().forEach(ListCommand::check);
            case LANGUAGES -> Languages.all().all().forEach(ListCommand::language);
            case FORMATS -> {
                signed(Formats.all().all());
                signed(Containers.all().all());
            }
            case METRICS -> signed(Metrics.all().all());
            case SHEETS -> signed(Sheets.all().all());
            case EXCHANGES -> Exchanges.all().all().forEach(ListCommand::exchange);
            case LIBRARIES -> Materials.ofThisBuild().forEach(each -> System.out.println(each.line()));
        }
        return Exit.DONE;
    }

    private void runs() throws IOException {
        Ledger ledger = Ledger.in(reports.path());
        Chain chain = ledger.read();
        if (chain.entries().isEmpty()) {
            System.out.println("no sealed runs in " + reports.path());
        }
        for (Entry entry : chain.entries()) {
            Path bundle = reports.path().resolve(entry.name());
            System.out.println(entry.name() + "  "
                    + entry.digest().substring(0, 12)
                    + entry.at().map(moment -> "  " + moment).orElse("")
                    + Holding.of(bundle, ledger, chain)
                            .words(LocalDate.now(ZoneId.systemDefault()))
                            .map(words -> "  " + words)
                            .orElse(""));
        }
    }

    private static void check(Check check) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-22s v%d  %s",
                check.id(),
                check.version(),
                check.card().question()));
        System.out.println(" ".repeat(26) + String.join(", ", check.card().types()));
    }

    private static void exchange(Exchange exchange) {
        System.out.println(
                String.format(Locale.ROOT, "%-14s v%d  %s", exchange.file(), exchange.version(), exchange.contents()));
    }

    private static void language(LanguageProfile profile) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-4s %-12s %3d reporting verbs, %3d names of publishers, %3d number words",
                profile.tag(),
                profile.name(),
                profile.reporting().verbs().size(),
                profile.reporting().publishers().size(),
                profile.numerals().words().size()));
    }

    private static void signed(List<? extends Signed> members) {
        members.forEach(member -> System.out.println(Signature.of(member).value()));
    }
}
