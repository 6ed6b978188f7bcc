package org.stemma.witness.pivot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Segmenter;
import org.stemma.notation.Json;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;

/** Measures pivot verdicts on the benchmarks beside the project: {@code main(seeds folder, trace pool, aligned pairs …)}. */
final class PivotBench {

    private static final PivotDetector DETECTOR = new PivotDetector();

    record Row(String id, String lang, List<String> sents, List<String> src, List<String> tgt) {}

    private PivotBench() {}

    public static void main(String[] arguments) throws IOException {
        seeds(Path.of(arguments[0]));
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            rows(Path.of(file));
        }
    }

    private static void seeds(Path folder) throws IOException {
        LanguageProfile english = Languages.of("en");
        List<Specimen> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<String> sentences = new ArrayList<>();
                for (String line : Files.readString(file).split("\n")) {
                    new Segmenter(english)
                            .sentences(Cleaner.clean(line, new Span(0, line.length())))
                            .forEach(sentence -> sentences.add(sentence.value()));
                }
                names.add(file.getFileName().toString().substring(0, 3));
                all.add(new Specimen("en", "", Optional.empty(), sentences));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            int self = i;
            List<Specimen> others =
                    all.stream().filter(other -> other != all.get(self)).toList();
            Forensics forensics = DETECTOR.examine(all.get(i), others);
            System.out.println(names.get(i));
            forensics.evidence().stream().limit(3).forEach(e -> System.out.println("   " + e));
        }
    }

    private static void rows(Path file) throws IOException {
        List<Row> rows = Json.readLines(Files.readString(file), Row.class, file.toString());
        TreeMap<String, TreeMap<String, Integer>> verdicts = new TreeMap<>();
        TreeMap<String, Integer> signals = new TreeMap<>();
        for (Row row : rows) {
            List<String> text = row.sents() != null ? row.sents() : row.tgt();
            Forensics forensics = DETECTOR.examine(new Specimen("en", "", Optional.empty(), text), List.of());
            String of = row.id().matches(".*\\.[a-z]{2}$")
                    ? row.id().substring(row.id().length() - 2)
                    : "-";
            String verdict = forensics
                    .verdict()
                    .map(e -> e.language() + "!")
                    .or(() -> forensics.hint().map(e -> e.language() + "?"))
                    .orElse("none");
            verdicts.computeIfAbsent(of, k -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
            forensics.evidence().stream()
                    .flatMap(e ->
                            e.signals().stream().map(s -> of + " " + e.language() + " " + s.id() + " ← " + s.quote()))
                    .forEach(s -> signals.merge(s.toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        System.out.println(file.getFileName() + " " + verdicts);
        if (System.getProperty("show") != null) {
            signals.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(Integer.getInteger("show"))
                    .forEach(e -> System.out.println("   " + e));
        }
    }
}
