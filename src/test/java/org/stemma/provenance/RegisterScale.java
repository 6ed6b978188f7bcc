package org.stemma.provenance;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;
import org.stemma.language.Languages;

/**
 * How long an article looks for its origin in a register of 100,000 as against 1,000, in one run, both asked in turn after
 * warming up. Not part of the build, since its name doesn't end in Test; it prints and asserts nothing:
 * {@code mvn test -Dtest=RegisterScale}.
 *
 * <p>The registers are invented: words by Zipf's law, names, figures, eight publishers, ten years of days; titles alone, and with four sentences of
 * text. Every article retells an origin that is in both registers, names its paper and its day.
 */
class RegisterScale {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int WARMING = 40;
    private static final int ARTICLES = 60;
    private static final int VOCABULARY = 20_000;
    private static final int NAMES = 8_000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2014-01-01");
    private static final int DAYS = 3_650;
    private static final List<String> PUBLISHERS =
            List.of("wsj", "nyt", "reuters", "ft", "bloomberg", "wapo", "ap", "guardian");
    private static final String[] SYLLABLES =
            ("ba be bi bo da de di do fa fe fi ga ge go ha he ka ke ki ko la le li lo ma me mi "
                            + "mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi wa we za zo")
                    .split(" ");

    private final Random random = new Random(20_230_222);
    private final List<String> words = invented(VOCABULARY, 2);
    private final List<String> names = invented(NAMES, 3).stream()
            .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
            .toList();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lookUpTimeGrowsLessThanTheRegister(boolean text) {
        measure(text, SMALL, LARGE);
    }

    void measure(boolean text, int... sizes) {
        List<Origin> origins = IntStream.range(0, Arrays.stream(sizes).max().orElseThrow())
                .mapToObj(number -> origin(number, text))
                .toList();
        List<Sample> samples = Arrays.stream(sizes)
                .mapToObj(size -> sample(origins.subList(0, size), text))
                .toList();
        for (int number = 0; number < WARMING + ARTICLES; number++) {
            Article article = retold(origins.get(number * 7), number);
            for (Sample sample : samples) {
                sample.ask(article, number >= WARMING);
            }
        }
        samples.forEach(sample -> sample.print(samples.get(0)));
    }

    private static Sample sample(List<Origin> origins, boolean text) {
        Stopwatch watch = new Stopwatch();
        OriginIndex index = OriginIndex.of(origins, Encoders.NONE);
        double[] built = watch.milliseconds();
        String name = String.format(Locale.ROOT, "%,7d origins %s", index.size(), text ? "with text" : "by title ");
        print("%s: index built in %.1f s CPU, %.1f s wall%n", name, built[0] / 1000, built[1] / 1000);
        return new Sample(name, index);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** CPU time of this thread and time on the wall; the machine may be busy with other things. */
    private static final class Stopwatch {

        private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

        private final long processor = THREAD.getCurrentThreadCpuTime();
        private final long wall = System.nanoTime();

        double[] milliseconds() {
            return new double[] {(THREAD.getCurrentThreadCpuTime() - processor) / 1e6, (System.nanoTime() - wall) / 1e6
            };
        }
    }

    /** The register of one size and how long each article took there; every article is asked once, so nothing is remembered. */
    private static final class Sample {

        private final String name;
        private final OriginIndex index;
        private final List<double[]> times = new ArrayList<>();
        private int confirmed;

        Sample(String name, OriginIndex index) {
            this.name = name;
            this.index = index;
        }

        void ask(Article article, boolean counts) {
            Attributions said = Attributor.attribute(
                    article.story().value(), Languages.of(article.language()), article.published());
            Stopwatch watch = new Stopwatch();
            Trace trace = new Tracer().trace(article, said, index, List.of());
            if (counts) {
                times.add(watch.milliseconds());
                confirmed += trace.origin()
                                .filter(id -> article.file().equals(id + ".txt"))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }

        double median(int clock) {
            double[] sorted =
                    times.stream().mapToDouble(time -> time[clock]).sorted().toArray();
            return sorted[sorted.length / 2];
        }

        double mean(int clock) {
            return times.stream().mapToDouble(time -> time[clock]).average().orElseThrow();
        }

        void print(Sample least) {
            RegisterScale.print("%s: %d of %d confirmed", name, confirmed, times.size());
            print(", CPU", least, 0);
            print(", wall", least, 1);
            RegisterScale.print("%n");
        }

        private void print(String clock, Sample least, int number) {
            RegisterScale.print(
                    "%s: median %.2f ms (%.2f x), mean %.2f ms (%.2f x)",
                    clock,
                    median(number),
                    median(number) / least.median(number),
                    mean(number),
                    mean(number) / least.mean(number));
        }
    }

    // ------------------------------------------------------------------------------------ inventing

    private Origin origin(int number, boolean text) {
        List<String> people = IntStream.range(0, 5).mapToObj(i -> name()).toList();
        String title = people.get(0) + " " + sentence(6) + " in " + people.get(1);
        String body = IntStream.range(0, 4)
                .mapToObj(i -> people.get(i % 5) + " " + sentence(11) + " " + (100 + random.nextInt(90_000)) + " "
                        + sentence(3) + ".")
                .collect(Collectors.joining(" "));
        return new Origin(
                "o" + number,
                PUBLISHERS.get(number % PUBLISHERS.size()),
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                title,
                Optional.empty(),
                List.of(name() + " " + name()),
                Optional.of("en"),
                text ? Optional.of(body) : Optional.empty());
    }

    private Article retold(Origin origin, int number) {
        String paper = Publishers.name(origin.publisher());
        List<String> body = new ArrayList<>();
        body.add(origin.title() + ", " + paper + " reported on " + origin.published() + ".");
        origin.text().ifPresent(text -> body.addAll(List.of(text.split("(?<=\\.) "))));
        while (body.size() < 9) {
            body.add(name() + " " + sentence(14) + ".");
        }
        return Told.article(origin.id() + ".txt", "en", sentence(7) + " " + number, body.toArray(String[]::new));
    }

    private String sentence(int length) {
        return IntStream.range(0, length).mapToObj(i -> zipf(words)).collect(Collectors.joining(" "));
    }

    private String name() {
        return zipf(names);
    }

    /** Rank r with a probability of about 1/r. */
    private String zipf(List<String> some) {
        return some.get((int) Math.min(some.size() - 1, Math.pow(some.size(), random.nextDouble()) - 1));
    }

    private List<String> invented(int count, int syllables) {
        List<String> all = IntStream.range(0, count)
                .mapToObj(number -> word(number, syllables))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        return all;
    }

    private static String word(int number, int syllables) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < syllables || rest > 0; i++) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }
}
