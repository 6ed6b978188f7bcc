package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.notation.NotationException;

/**
 * The texts that a bundle still holds, each with the last day on which it may.
 *
 * @param lastDays by path; what may be kept for good isn't in it
 */
public record Holding(SortedMap<String, LocalDate> lastDays) {

    public Holding {
        lastDays = Collections.unmodifiableSortedMap(new TreeMap<>(lastDays));
    }

    /** By what was agreed when it was sealed; nothing where that cannot be read, which {@code verify} tells. */
    public static Holding of(Path bundle, Ledger ledger, Chain chain) throws IOException {
        try {
            return of(Lease.of(bundle), bundle, ledger, chain);
        } catch (NotationException e) {
            return new Holding(new TreeMap<>());
        }
    }

    /** By other leases. */
    public static Holding of(List<Lease> leases, Path bundle, Ledger ledger, Chain chain) throws IOException {
        Optional<LocalDate> sealed = chain.sealed(ledger.nameOf(bundle));
        SortedMap<String, LocalDate> days = new TreeMap<>();
        leases.forEach(lease -> lease.lastDay(sealed).ifPresent(last -> days.put(lease.path(), last)));
        Removal.sealed(bundle, ledger.nameOf(bundle.resolve(Removal.FILE)), chain)
                .forEach(removal -> days.remove(removal.path()));
        return new Holding(days);
    }

    /** What may be kept no longer. */
    public Holding overdue(LocalDate today) {
        SortedMap<String, LocalDate> days = new TreeMap<>(lastDays);
        days.values().removeIf(last -> !last.isBefore(today));
        return new Holding(days);
    }

    /** The first of the last days. */
    public Optional<LocalDate> first() {
        return lastDays.values().stream().min(LocalDate::compareTo);
    }

    /** {@code 14 texts may be kept no longer, the first since 2026-02-12}, {@code texts may be kept until 2028-11-22}, or nothing. */
    public Optional<String> words(LocalDate today) {
        Holding overdue = overdue(today);
        return overdue.first()
                .map(last -> files(overdue.lastDays().size()) + " may be kept no longer (the first until " + last
                        + "); purge takes them out")
                .or(() -> first().map(last -> files(lastDays.size()) + " may be kept, the first until " + last));
    }

    private static String files(int count) {
        return count + (count == 1 ? " file of texts" : " files of texts");
    }
}
