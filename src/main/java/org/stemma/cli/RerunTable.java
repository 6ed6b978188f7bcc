package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.job.Rerun;
import org.stemma.notation.Json;

/** What became of many reruns: a table for people, a line each for scripts. */
record RerunTable(List<Rerun> reruns) {

    static final String FILE = "reruns.jsonl";

    /** A line of the file. */
    private record Line(
            String bundle, String result, int files, int rows, int methods, double seconds, List<String> words) {}

    /** Head, one line a bundle, and the sum. */
    List<String> lines() {
        int widest = reruns.stream().mapToInt(each -> name(each).length()).max().orElse(0);
        String pattern = "%-" + Math.max(6, widest) + "s  %-9s  %5s  %6s  %7s  %7s%s";
        Stream<String> rows = reruns.stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        pattern,
                        name(each),
                        each.state().words(),
                        figure(each, each.files()),
                        figure(each, each.rows()),
                        figure(each, each.methods()),
                        seconds(each.milliseconds()),
                        each.state() == Rerun.State.NOT_RERUN
                                ? "  " + each.words().get(each.words().size() - 1)
                                : ""));
        String head =
                String.format(Locale.ROOT, pattern, "bundle", "result", "files", "rows", "methods", "seconds", "");
        return Stream.of(Stream.of(head), rows, Stream.of(sum()))
                .flatMap(each -> each)
                .toList();
    }

    private static String name(Rerun rerun) {
        Path bundle = rerun.bundle().toAbsolutePath().normalize();
        return String.valueOf(bundle.getFileName());
    }

    private static String figure(Rerun rerun, int count) {
        return rerun.state() == Rerun.State.NOT_RERUN ? "–" : String.valueOf(count);
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.1f", milliseconds / 1000.0);
    }

    private String sum() {
        String states = Stream.of(Rerun.State.values())
                .map(state -> count(state) + " " + state.words())
                .collect(Collectors.joining(", "));
        long all = reruns.stream().mapToLong(Rerun::milliseconds).sum();
        return reruns.size() + " bundles: " + states + "; " + seconds(all) + " s";
    }

    long count(Rerun.State state) {
        return reruns.stream().filter(each -> each.state() == state).count();
    }

    void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        reruns.forEach(each -> lines.append(Json.write(line(each))).append('\n'));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
    }

    private static Line line(Rerun rerun) {
        return new Line(
                rerun.bundle().toString(),
                rerun.state().words(),
                rerun.files(),
                rerun.rows(),
                rerun.methods(),
                rerun.milliseconds() / 1000.0,
                rerun.words());
    }
}
