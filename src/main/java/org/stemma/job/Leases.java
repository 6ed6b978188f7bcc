package org.stemma.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.plan.Plan;
import org.stemma.plan.Recorded;
import org.stemma.seal.Lease;
import org.stemma.seal.Manifest;
import org.stemma.seal.Retention;
import org.stemma.store.Bundle;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Shelves;
import org.stemma.store.Workbench;

/**
 * Until when each file of a bundle may be kept. A capture goes by its outlet, a file that was delivered by all outlets in it, what holds
 * the texts of many articles by all of them; what couldn't be read may be anybody's.
 */
final class Leases {

    private static final Pattern HOST = Pattern.compile("^\\w+://(?:[^/@]*@)?([^/?#:]+)");
    private static final List<String> ANYBODY = List.of();
    private static final List<String> REGISTER = List.of(Retention.ORIGINS);

    private final Plan plan;
    private final Map<String, List<String>> names = new TreeMap<>();
    private final Map<String, List<List<String>>> owners = new TreeMap<>();

    Leases(Plan plan, Workbench bench) {
        this.plan = plan;
        bench.all(Shelves.ARTICLES).forEach(article -> names.put(article.file(), names(article)));
        bench.all(Shelves.CAPTURES).forEach(this::take);
        bench.all(Shelves.DELIVERIES).forEach(this::take);
    }

    /** Of every file with texts in the folder. */
    List<Lease> of(Path bundle) throws IOException {
        Optional<LocalDate> end = Plan.lastDay(plan.period());
        return Manifest.filesOf(bundle).stream()
                .map(Manifest.Sealed::path)
                .filter(Bundle::holdsText)
                .map(path -> plan.job().retention().lease(path, ownersOf(path), end))
                .toList();
    }

    private List<List<String>> ownersOf(String path) {
        if (path.startsWith(Recorded.ORIGINS + "/")) {
            return List.of(REGISTER);
        }
        return path.startsWith("captures/") ? owners.getOrDefault(path, List.of(ANYBODY)) : all();
    }

    private List<List<String>> all() {
        Stream<List<String>> register = plan.origins().items().isEmpty() ? Stream.empty() : Stream.of(REGISTER);
        return Stream.concat(names.values().stream(), register).toList();
    }

    private void take(CaptureRow capture) {
        List<String> owner = names.getOrDefault(capture.article(), ANYBODY);
        Stream.of(capture.capture(), capture.delivered()).distinct().forEach(sha256 -> add(sha256, owner));
    }

    /** What is in it beside articles may be anybody's. */
    private void take(DeliveryRow delivery) {
        if (delivery.broken() > 0 || !delivery.passedOver().isEmpty()) {
            add(delivery.sha256(), ANYBODY);
        }
    }

    private void add(String sha256, List<String> owner) {
        String path = Bundle.kept(Path.of("captures"), sha256).toString().replace('\\', '/');
        owners.computeIfAbsent(path, any -> new ArrayList<>()).add(owner);
    }

    private static List<String> names(Article article) {
        Optional<String> host =
                article.url().map(HOST::matcher).filter(Matcher::find).map(found -> found.group(1));
        return Stream.concat(Stream.of(article.outlet()), host.stream())
                .filter(name -> !name.isBlank())
                .toList();
    }
}
