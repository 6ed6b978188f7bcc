package org.stemma.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.notation.Json;
import org.stemma.seal.Manifest;
import org.stemma.signature.MethodChanges;

/** What differs between a sealed bundle and the same run today: methods, files, and in the results the very rows. */
public final class Comparison {

    private static final int ROWS_SHOWN = 20;

    /** What makes a row known; those that it has. */
    private static final List<String> NAMES =
            List.of("id", "article", "against", "axis", "subject", "period", "unit", "delivery", "key", "start");

    private final Path then;
    private final Path now;
    private final MethodChanges methods;

    /**
     * @param then the sealed bundle
     * @param now the bundle of the rerun
     */
    public Comparison(Path then, Path now) throws IOException {
        this.then = then;
        this.now = now;
        this.methods = new MethodChanges(
                Manifest.read(then).engine(), Manifest.read(now).engine());
    }

    /**
     * What differs.
     *
     * @param files of the bundle but the manifest
     * @param rows of its results
     * @param methods lines of the signature
     * @param words each difference, the methods first; none if both bundles have the same bytes
     */
    public record Differences(int files, int rows, int methods, List<String> words) {

        public Differences {
            words = List.copyOf(words);
        }
    }

    /** That another build made the new bundle, in words; empty if the same did, or if the sealed one doesn't say. */
    String builds() throws IOException {
        String before = Manifest.read(then).code();
        String after = Manifest.read(now).code();
        return before.isEmpty() || before.equals(after)
                ? ""
                : ", by another build of Stemma (" + brief(before) + " then, " + brief(after) + " now)";
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    public Differences differences() throws IOException {
        List<String> words = new ArrayList<>(methods.words());
        Map<String, String> sealed = digests(then);
        Map<String, String> made = digests(now);
        TreeSet<String> paths = new TreeSet<>(sealed.keySet());
        paths.addAll(made.keySet());
        paths.removeIf(path -> sealed.getOrDefault(path, "").equals(made.getOrDefault(path, "")));
        int rows = 0;
        for (String path : paths) {
            if (!made.containsKey(path)) {
                words.add(path + ": then, but not now");
            } else if (!sealed.containsKey(path)) {
                words.add(path + ": now, but not then");
            } else {
                List<String> differing = rows(path);
                rows += differing.size();
                words.add(path + ": differs");
                words.addAll(shown(differing));
            }
        }
        paths.remove(Manifest.FILE);
        return new Differences(paths.size(), rows, methods.changed().size(), words);
    }

    private static Map<String, String> digests(Path bundle) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Manifest.filesOf(bundle).forEach(file -> digests.put(file.path(), file.sha256()));
        digests.put(Manifest.FILE, Manifest.read(bundle).essence().sha256());
        return digests;
    }

    private List<String> rows(String path) throws IOException {
        if (!path.startsWith("results/")) {
            return List.of();
        }
        Map<String, Map<?, ?>> sealed = read(then.resolve(path));
        Map<String, Map<?, ?>> made = read(now.resolve(path));
        TreeSet<String> names = new TreeSet<>(sealed.keySet());
        names.addAll(made.keySet());
        return names.stream()
                .filter(name -> !row(sealed, name).equals(row(made, name)))
                .map(name -> "  " + name + difference(row(sealed, name), row(made, name)))
                .toList();
    }

    private static List<String> shown(List<String> rows) {
        return rows.size() <= ROWS_SHOWN
                ? rows
                : Stream.concat(
                                rows.stream().limit(ROWS_SHOWN),
                                Stream.of("  … and " + (rows.size() - ROWS_SHOWN) + " more rows"))
                        .toList();
    }

    private static Map<?, ?> row(Map<String, Map<?, ?>> rows, String name) {
        return rows.getOrDefault(name, Map.of());
    }

    private static Map<String, Map<?, ?>> read(Path file) throws IOException {
        Map<String, Map<?, ?>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Map<?, ?> row = Json.read(line, Map.class, file.toString());
            String name = NAMES.stream()
                    .filter(row::containsKey)
                    .map(key -> String.valueOf(row.get(key)))
                    .collect(Collectors.joining(" "));
            int again = 1;
            while (rows.containsKey(name + (again == 1 ? "" : " #" + again))) {
                again++;
            }
            rows.put(name + (again == 1 ? "" : " #" + again), row);
        }
        return rows;
    }

    private String difference(Map<?, ?> sealed, Map<?, ?> made) {
        Object check = sealed.isEmpty() ? made.get("check") : sealed.get("check");
        String by = check == null ? "" : " (" + methods.version(String.valueOf(check)) + ")";
        if (sealed.isEmpty() || made.isEmpty()) {
            return by + (made.isEmpty() ? ": then, but not now" : ": now, but not then");
        }
        return by + ": " + fields(sealed, made);
    }

    private static String fields(Map<?, ?> sealed, Map<?, ?> made) {
        return Stream.concat(sealed.keySet().stream(), made.keySet().stream())
                .map(String::valueOf)
                .distinct()
                .filter(key -> !String.valueOf(sealed.get(key)).equals(String.valueOf(made.get(key))))
                .map(key -> key + " " + brief(sealed, key) + " then, " + brief(made, key) + " now")
                .collect(Collectors.joining("; "));
    }

    private static String brief(Map<?, ?> row, String key) {
        Object value = row.get(key);
        if (value == null) {
            return "nothing";
        }
        String words = String.valueOf(value);
        return words.length() <= 80 ? "“" + words + "”" : "“" + words.substring(0, 80) + "…”";
    }
}
