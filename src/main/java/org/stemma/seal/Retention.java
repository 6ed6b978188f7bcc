package org.stemma.seal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was agreed on how long texts may be kept.
 *
 * @param terms by outlet or domain, whatever the case; {@link #USUAL} is that of all others, {@link #ORIGINS} that of the register's files.
 *     What has no term is kept
 */
public record Retention(Map<String, Term> terms) {

    public static final Retention NONE = new Retention(Map.of());

    /** Stands for every outlet that isn't named. */
    public static final String USUAL = "default";

    /** Stands for the register's files. */
    public static final String ORIGINS = "origins";

    public Retention {
        TreeMap<String, Term> written = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        terms.forEach((name, term) -> written.put(plain(name), term));
        terms = Collections.unmodifiableMap(written);
    }

    /** Whether nothing was agreed. */
    public boolean isNone() {
        return terms.isEmpty();
    }

    /**
     * Of one file.
     *
     * @param owners whose texts it holds, each by its names, the outlet's before the host's; one without a name may be anybody
     * @param end of the week, if the run has one
     */
    public Lease lease(String path, Collection<List<String>> owners, Optional<LocalDate> end) {
        List<List<String>> sorted =
                owners.stream().distinct().sorted(Retention::compare).toList();
        List<String> all = sorted.stream()
                .flatMap(this::terms)
                .map(Term::words)
                .distinct()
                .sorted()
                .toList();
        return new Lease(path, sorted, all, end.flatMap(day -> Lease.first(all, day)));
    }

    /** What is nobody's in particular may be anybody's, and every term counts. */
    private Stream<Term> terms(List<String> names) {
        return names.isEmpty() ? terms.values().stream() : term(names).stream();
    }

    private Optional<Term> term(List<String> names) {
        return names.stream()
                .flatMap(name -> candidates(plain(name)))
                .flatMap(name -> Optional.ofNullable(terms.get(name)).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(terms.get(USUAL)));
    }

    /** {@code www.example.com}, {@code example.com}, {@code com}. */
    private static Stream<String> candidates(String name) {
        return Stream.iterate(name, rest -> !rest.isEmpty(), rest -> rest.substring(rest.indexOf('.') + 1))
                .limit(1 + name.chars().filter(c -> c == '.').count());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    private static int compare(List<String> a, List<String> b) {
        return String.join("\n", a).compareTo(String.join("\n", b));
    }
}
