package org.stemma.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;
import org.stemma.notation.Json;
import org.stemma.text.Span;

/**
 * How often a trace of confidence x is right, on articles made of the trace benchmark's development queries. Not part of the
 * build, since its name doesn't end in Test; it prints and asserts nothing: {@code mvn test -Dtest=TraceCalibration}, with the
 * encoders of {@code STEMMA_VAR} ({@code var} without it) and without.
 *
 * <p>The register gives its texts invented publishers and days. Each query becomes two articles, which say where they come from
 * in one of eight ways, truly or not; every third origin is missing from the register of every other article.
 */
class TraceCalibration {

    private static final Path DATA = Path.of("../shared/bench/trace");
    private static final List<String> PUBLISHERS = List.of("wsj", "nyt", "reuters", "ft");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-01-02");
    private static final int DAYS = 40;
    private static final int BINS = 10;

    /** Every so manyth query. */
    private static final int STEP = Integer.getInteger("stemma.step", 5);

    private record Row(String id, String lang, List<String> sents) {}

    private record Gold(
            String id,
            String variant,
            @Nullable String origin,
            @Nullable String second) {

        boolean is(String id) {
            return id.equals(origin) || id.equals(second);
        }
    }

    /** What an article says of its origin. */
    private enum Saying {
        PUBLISHER_AND_DAY,
        PUBLISHER,
        PUBLISHER_HEDGED,
        PUBLISHER_AND_NEXT_DAY,
        NOTHING,
        NOTHING_NOT_EVEN_ITS_DAY,
        WRONG_DAY,
        WRONG_PUBLISHER
    }

    /** One verdict. */
    private record Pair(String kind, double confidence, boolean right) {}

    private final List<Pair> pairs = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {Encoders.WITHOUT, Encoders.STANDARD})
    void confidenceIsAsHighAsTheShareThatIsRight(String choice) throws IOException {
        Assumptions.assumeTrue(Files.exists(DATA.resolve("pool.jsonl")), "no benchmark beside the project");
        Path var = Path.of(Objects.requireNonNullElse(System.getenv("STEMMA_VAR"), "var"));
        Encoders encoders = Encoders.of(choice, var, System.err::println);
        List<Row> pool = rows("pool.jsonl", Row.class);
        List<Origin> all = IntStream.range(0, pool.size())
                .mapToObj(i -> origin(pool.get(i), i))
                .toList();
        List<Origin> some = IntStream.range(0, pool.size())
                .filter(i -> i % 3 > 0)
                .mapToObj(all::get)
                .toList();
        Map<String, Origin> byId = all.stream().collect(Collectors.toMap(Origin::id, Function.identity()));
        Map<String, Gold> gold =
                rows("dev.gold.jsonl", Gold.class).stream().collect(Collectors.toMap(Gold::id, Function.identity()));
        OriginIndex whole = OriginIndex.of(all, encoders);
        OriginIndex part = OriginIndex.of(some, encoders);
        List<Row> asked = rows("dev.queries.jsonl", Row.class);
        for (int i = 0; i < asked.size(); i += STEP) {
            Row query = asked.get(i);
            Gold answer = Objects.requireNonNull(gold.get(query.id()));
            Origin told = answer.origin() == null
                    ? all.get(i % all.size())
                    : Objects.requireNonNull(byId.get(answer.origin()));
            for (int k = 0; k < 2; k++) {
                Saying saying = Saying.values()[(i / STEP * 3 + k * 5 + i / STEP / 8) % 8];
                judge(query, answer, told, saying, (i / STEP + k) % 2 == 0 ? whole : part);
            }
        }
        report(choice);
    }

    private static Origin origin(Row row, int i) {
        return new Origin(
                row.id(),
                PUBLISHERS.get(i % PUBLISHERS.size()),
                FIRST_DAY.plusDays(i * 7L % DAYS),
                row.sents().get(0),
                Optional.empty(),
                List.of(),
                Optional.of(row.lang()),
                Optional.of(String.join("\n", row.sents().subList(1, row.sents().size()))));
    }

    private void judge(Row query, Gold gold, Origin origin, Saying saying, OriginIndex register) {
        Article article = article(query, origin, saying);
        Attributions said = said(article, origin, saying);
        Trace trace = new Tracer().trace(article, said, register, List.of());
        boolean known = gold.origin() != null
                && (register.origin(gold.origin()).isPresent()
                        || Optional.ofNullable(gold.second())
                                .flatMap(register::origin)
                                .isPresent());
        for (Link link : trace.links()) {
            boolean right = link.origin()
                    .map(gold::is)
                    .orElse(link.verdict() == Verdict.UNTRACED ? !known : saying != Saying.WRONG_PUBLISHER);
            pairs.add(new Pair(link.verdict().id(), link.confidence(), right));
        }
        trace.candidates().stream()
                .findFirst()
                .ifPresent(first -> pairs.add(new Pair("first candidate", first.score(), gold.is(first.origin()))));
        if (gold.origin() != null && known) {
            pairs.add(new Pair(
                    "of " + (saying.name().startsWith("WRONG") ? "lying" : "true") + " articles, traced",
                    1,
                    trace.links().stream()
                            .anyMatch(link -> link.origin().filter(gold::is).isPresent())));
        }
    }

    private static Article article(Row query, Origin origin, Saying saying) {
        List<String> body =
                new ArrayList<>(query.sents().subList(1, query.sents().size()));
        if (!saying.name().startsWith("NOTHING")) {
            body.set(0, body.get(0) + " (XYZ)");
        }
        Optional<LocalDate> published =
                Optional.of(origin.published().plusDays(1)).filter(day -> saying != Saying.NOTHING_NOT_EVEN_ITS_DAY);
        return Told.article(query.id(), query.lang(), published, query.sents().get(0), body.toArray(String[]::new));
    }

    private static Attributions said(Article article, Origin origin, Saying saying) {
        LocalDate day = origin.published();
        String next = PUBLISHERS.get((PUBLISHERS.indexOf(origin.publisher()) + 1) % PUBLISHERS.size());
        return switch (saying) {
            case NOTHING, NOTHING_NOT_EVEN_ITS_DAY -> Attributions.NONE;
            case PUBLISHER -> says(article, origin.publisher(), Optional.empty(), false);
            case PUBLISHER_HEDGED -> says(article, origin.publisher(), Optional.empty(), true);
            case PUBLISHER_AND_DAY -> says(article, origin.publisher(), Optional.of(day), false);
            case PUBLISHER_AND_NEXT_DAY -> says(article, origin.publisher(), Optional.of(day.plusDays(1)), false);
            case WRONG_DAY -> says(article, origin.publisher(), Optional.of(day.minusDays(9)), false);
            case WRONG_PUBLISHER -> says(article, next, Optional.of(day), false);
        };
    }

    private static Attributions says(Article article, String publisher, Optional<LocalDate> day, boolean hedged) {
        int at = article.story().value().indexOf("(XYZ)");
        return new Attributions(
                List.of(new Attribution(
                        publisher,
                        Optional.empty(),
                        day,
                        Optional.empty(),
                        "said",
                        hedged,
                        "XYZ",
                        new Span(at, at + 5))),
                List.of());
    }

    private void report(String choice) {
        System.out.println("encoder: " + choice);
        pairs.stream().collect(Collectors.groupingBy(Pair::kind)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> report(entry.getKey(), entry.getValue()));
    }

    private static void report(String kind, List<Pair> pairs) {
        double off = 0;
        System.out.printf(Locale.ROOT, "%s: %d, %.3f right%n", kind, pairs.size(), right(pairs));
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            List<Pair> in = pairs.stream()
                    .filter(pair -> Math.min(BINS - 1, (int) (pair.confidence() * BINS)) == number)
                    .toList();
            if (!in.isEmpty()) {
                double said =
                        in.stream().mapToDouble(Pair::confidence).average().orElse(0);
                off += Math.abs(said - right(in)) * in.size() / pairs.size();
                System.out.printf(
                        Locale.ROOT,
                        "  %.1f–%.1f  %5d  said %.3f  right %.3f%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        in.size(),
                        said,
                        right(in));
            }
        }
        double brier = pairs.stream()
                .mapToDouble(pair -> Math.pow(pair.confidence() - (pair.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
        System.out.println("  " + fitted(pairs));
        System.out.printf(Locale.ROOT, "  expected calibration error %.3f, Brier %.3f%n", off, brier);
    }

    /** By Newton's method: the logistic regression of right on the log-odds. */
    private static String fitted(List<Pair> pairs) {
        double a = 0;
        double b = 0.1;
        for (int step = 0; step < 100; step++) {
            double[] g = new double[2];
            double[] h = {0.01, 0, 0.01};
            for (Pair pair : pairs) {
                double p = Math.max(0.0001, Math.min(0.9999, pair.confidence()));
                double x = Math.log(p / (1 - p));
                double q = 1 / (1 + Math.exp(-a - b * x));
                double miss = (pair.right() ? 1 : 0) - q;
                g[0] += miss;
                g[1] += miss * x;
                h[0] += q * (1 - q);
                h[1] += q * (1 - q) * x;
                h[2] += q * (1 - q) * x * x;
            }
            double determinant = h[0] * h[2] - h[1] * h[1];
            a += 0.3 * (h[2] * g[0] - h[1] * g[1]) / determinant;
            b += 0.3 * (h[0] * g[1] - h[1] * g[0]) / determinant;
        }
        return String.format(Locale.ROOT, "fitted: logistic(%.2f + %.2f log-odds)", a, b);
    }

    private static double right(List<Pair> pairs) {
        return pairs.stream().filter(Pair::right).count() / (double) pairs.size();
    }

    private static <T> List<T> rows(String file, Class<T> type) throws IOException {
        return Json.readLines(Files.readString(DATA.resolve(file)), type, file);
    }
}
