package org.stemma.job.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Rows.QuarantineRow;

/** Whether everything that went in came out: audited, or put aside with a reason, and nothing twice. */
final class Account {

    /** What the quarantine says where a reader of ours broke. */
    private static final String BROKEN = "breaks the ";

    private final TreeSet<String> files;
    private final Results results;
    private final TreeSet<String> audited;
    private final TreeSet<String> quarantined;

    Account(TreeSet<String> files, Results results) {
        this.files = files;
        this.results = results;
        this.audited =
                results.articles().stream().map(ArticleRow::article).collect(Collectors.toCollection(TreeSet::new));
        this.quarantined = results.quarantine().stream()
                .map(QuarantineRow::article)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int audited() {
        return audited.size();
    }

    int quarantined() {
        return quarantined.size();
    }

    int lost() {
        return missing().size();
    }

    int broken() {
        return (int) results.quarantine().stream()
                .filter(row -> row.reason().contains(BROKEN))
                .count();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        missing().forEach(each -> faults.add("lost: " + each));
        audited.stream().filter(quarantined::contains).forEach(each -> faults.add("audited and quarantined: " + each));
        int in = results.run().get(0).items();
        if (in != audited.size() + quarantined.size()) {
            faults.add(in + " in, but " + audited.size() + " + " + quarantined.size() + " out");
        }
        results.quarantine().forEach(row -> faults.addAll(faults(row)));
        return faults;
    }

    private static List<String> faults(QuarantineRow row) {
        boolean says = !row.reason().isBlank() && row.reason().lines().count() == 1;
        boolean readable = !row.reason().contains(BROKEN) && !row.reason().contains("Exception");
        return says && readable ? List.of() : List.of("no reason for people: " + row);
    }

    /** Files without a trace, deliveries with fewer items than they had, and captures that nobody audited or put aside. */
    private TreeSet<String> missing() {
        Map<String, DeliveryRow> deliveries = new TreeMap<>();
        results.deliveries().forEach(delivery -> deliveries.put(delivery.delivery(), delivery));
        TreeSet<String> missing = new TreeSet<>();
        for (String file : files) {
            DeliveryRow delivery = deliveries.get(file);
            boolean there = delivery == null
                    ? audited.contains(file) || quarantined.contains(file)
                    : items(file) == delivery.captures() + delivery.broken();
            if (!there) {
                missing.add(file);
            }
        }
        results.captures().stream()
                .map(CaptureRow::article)
                .filter(each -> !audited.contains(each) && !quarantined.contains(each))
                .forEach(missing::add);
        return missing;
    }

    private long items(String file) {
        TreeSet<String> items = new TreeSet<>(audited.tailSet(file));
        items.addAll(quarantined.tailSet(file));
        return items.stream()
                .takeWhile(each -> each.startsWith(file))
                .filter(each -> each.equals(file) || each.startsWith(file + "#"))
                .count();
    }
}
