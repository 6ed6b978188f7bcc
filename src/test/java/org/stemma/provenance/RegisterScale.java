package org.stemma.provenance;

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
 * How long an article looks for its origin in a register of 100,000 as against 1,000, in one run. Not part of the build, since
 * its name doesn't end in Test; it prints and asserts nothing: {@code mvn test -Dtest=RegisterScale}.
 *
 * <p>The registers are invented: words by Zipf's law, names, figures, eight publishers, ten years of days. Every article retells
 * an origin that is in both registers, names its paper and its day.
 */
class RegisterScale {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int ARTICLES = 40;
    private static final int ROUNDS = 3;
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

    private void measure(boolean text, int... sizes) {
        int most = Arrays.stream(sizes).max().orElseThrow();
        List<Origin> origins = IntStream.range(0, most)
                .mapToObj(number -> origin(number, text))
                .toList();
        List<Article> articles = IntStream.range(0, ARTICLES)
                .mapToObj(number -> retold(origins.get(number * 7), number))
                .toList();
        List<OriginIndex> indexes = new ArrayList<>();
        for (int size : sizes) {
            long start = System.nanoTime();
            OriginIndex index = OriginIndex.of(origins.subList(0, size), Encoders.NONE);
            indexes.add(index);
            System.out.printf(
                    Locale.ROOT,
                    "%,7d origins %s: index built in %.1f s%n",
                    size,
                    text ? "with text" : "by title ",
                    (System.nanoTime() - start) / 1e9);
        }
        double[] best = new double[sizes.length];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < sizes.length; i++) {
                best[i] = Math.min(best[i], milliseconds(articles, indexes.get(i), round == 0));
            }
        }
        for (int i = 0; i < sizes.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%,7d origins %s: %.2f ms an article, %.2f times the smallest%n",
                    sizes[i],
                    text ? "with text" : "by title ",
                    best[i],
                    best[i] / best[0]);
        }
    }

    private static double milliseconds(List<Article> articles, OriginIndex index, boolean tell) {
        List<Attributions> said = articles.stream()
                .map(article -> Attributor.attribute(
                        article.story().value(), Languages.of(article.language()), article.published()))
                .toList();
        int right = 0;
        long start = System.nanoTime();
        for (int i = 0; i < articles.size(); i++) {
            Trace trace = new Tracer().trace(articles.get(i), said.get(i), index, List.of());
            right += trace.origin()
                            .filter(articles.get(i).file().replace(".txt", "")::equals)
                            .isPresent()
                    ? 1
                    : 0;
        }
        double taken = (System.nanoTime() - start) / 1e6 / articles.size();
        if (tell) {
            System.out.printf(
                    Locale.ROOT, "%,7d origins: %d of %d articles confirmed%n", index.size(), right, articles.size());
        }
        return taken;
    }

    // ------------------------------------------------------------------------------------ inventing

    private Origin origin(int number, boolean text) {
        List<String> people = IntStream.range(0, 5).mapToObj(i -> name()).toList();
        String title = people.get(0) + " " + sentence(6) + " in " + people.get(1);
        String body = IntStream.range(0, 12)
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
        origin.text()
                .ifPresent(text -> body.addAll(List.of(text.split("(?<=\\.) ")).subList(0, 8)));
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
