package org.stemma.provenance;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.language.anchor.Anchor.Kind;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * One origin weighed against one article; all weights are log-odds.
 *
 * @param origin the candidate
 * @param evidence for and against it
 * @param examples the distinctive names and figures that they share, as the article writes them
 * @param distinctive whether what they share could not as well be shared by another report on the subject
 */
record Weighing(
        Origin origin,
        List<Evidence> evidence,
        List<String> examples,
        boolean distinctive,
        boolean contradictsPublisher,
        boolean contradictsDay) {

    private static final double SAME_PUBLISHER = 2.0;
    private static final double OTHER_PUBLISHER = -3.0;
    private static final double MENTION_WITHOUT_SOURCE = -1.0;
    private static final double HEDGED = -0.3;
    private static final double SAME_DAY = 1.5;
    private static final double NEXT_DAY = 1.0;
    private static final double FEW_DAYS = -1.0;
    private static final double OTHER_DAY = -3.0;
    private static final double BEFORE_ITS_ORIGIN = -5.0;
    private static final double SOON_AFTER = 0.3;
    private static final double LONG_AFTER = -1.0;
    private static final double AUTHOR_NAMED = 2.5;
    private static final double QUOTATION = 1.5;
    private static final double HEADLINE_SLOPE = 7;
    private static final double HEADLINE_MIDPOINT = 0.35;
    private static final double LEAST = -2.0;
    private static final double MOST = 5.0;

    /** Where two texts share a subject and nothing else. */
    private static final double NOTHING_DISTINCTIVE = -3.0;

    private static final int MOST_QUOTES = 2;
    private static final int MOST_PLACES = 3;
    private static final int LONGEST_WORDS = 120;

    Weighing(
            Article article,
            Text story,
            Attributions attributions,
            Optional<Attribution> main,
            Origin origin,
            double content,
            Agreement agreement) {
        this(
                origin,
                weigh(new Comparison(article, story, attributions, main, origin, content, agreement)),
                examples(story, agreement.marks()),
                new Comparison(article, story, attributions, main, origin, content, agreement).isDistinctive(),
                main.isPresent() && names(attributions, origin.publisher()).isEmpty(),
                main.isPresent()
                        && Tracer.daysApart(main.get().reported(), origin.published())
                                        .orElse(0L)
                                > 2);
    }

    private record Comparison(
            Article article,
            Text story,
            Attributions attributions,
            Optional<Attribution> main,
            Origin origin,
            double content,
            Agreement agreement) {

        boolean isDistinctive() {
            Marks marks = agreement.marks();
            boolean day = Weighing.day(this).filter(each -> each.weight() > 0).isPresent();
            return marks.suffice(
                            Math.min(MOST_QUOTES, agreement.quotes().size()),
                            !agreement.authors().isEmpty())
                    || (day && marks.sufficeInHeadline(agreement.headline()));
        }
    }

    double logOdds() {
        return Tracer.PRIOR + evidence.stream().mapToDouble(Evidence::weight).sum();
    }

    /** What the content alone says. */
    double content() {
        return evidence.stream()
                .filter(each ->
                        !each.kind().equals("attribution") && !each.kind().equals("date"))
                .mapToDouble(Evidence::weight)
                .sum();
    }

    private static List<String> examples(Text story, Marks marks) {
        return Stream.concat(marks.text().stream(), marks.title().stream().filter(Marks.Mark::name))
                .map(mark -> within(story, mark.span()).of(story.value()))
                .toList();
    }

    // --------------------------------------------------------------------------------- the weights

    private static List<Evidence> weigh(Comparison c) {
        List<Evidence> all = new ArrayList<>();
        publisher(c, all);
        day(c).ifPresent(all::add);
        authors(c, all);
        quotes(c, all);
        headline(c, all);
        content(c, all);
        if (!c.isDistinctive()) {
            String words = "no more in common than a subject";
            all.add(new Evidence("content", words, new Span(0, 0), NOTHING_DISTINCTIVE));
        }
        return List.copyOf(all);
    }

    private static Optional<Attribution> names(Attributions attributions, String publisher) {
        return attributions.found().stream()
                .filter(each -> each.publisher().equals(publisher))
                .findFirst();
    }

    private static void publisher(Comparison c, List<Evidence> all) {
        Optional<Attribution> named = names(c.attributions(), c.origin().publisher());
        if (named.isPresent()) {
            double weight = SAME_PUBLISHER + (named.get().hedged() ? HEDGED : 0);
            add(all, "attribution", c.story(), named.get().span(), weight);
        } else if (c.main().isPresent()) {
            add(all, "attribution", c.story(), c.main().get().span(), OTHER_PUBLISHER);
        } else {
            c.attributions().rejected().stream()
                    .filter(each -> each.publisher().equals(c.origin().publisher()))
                    .findFirst()
                    .ifPresent(each -> add(all, "attribution", c.story(), each.span(), MENTION_WITHOUT_SOURCE));
        }
    }

    private static Optional<Evidence> day(Comparison c) {
        Optional<Long> apart = c.main()
                .flatMap(said -> Tracer.daysApart(said.reported(), c.origin().published()));
        if (apart.isPresent()) {
            long days = apart.get();
            double weight = days == 0 ? SAME_DAY : days == 1 ? NEXT_DAY : days <= 3 ? FEW_DAYS : OTHER_DAY;
            return Optional.of(joined("date", c.story(), List.of(c.main().get().span()), weight));
        }
        return c.article().published().map(day -> {
            long after = ChronoUnit.DAYS.between(c.origin().published(), day);
            double weight = after < -1 ? BEFORE_ITS_ORIGIN : after <= 7 ? SOON_AFTER : after > 60 ? LONG_AFTER : 0;
            return new Evidence("date", "published " + day, new Span(0, 0), weight);
        });
    }

    private static void authors(Comparison c, List<Evidence> all) {
        c.agreement().authors().stream().limit(1).forEach(at -> add(all, "author", c.story(), at, AUTHOR_NAMED));
    }

    private static void quotes(Comparison c, List<Evidence> all) {
        c.agreement().quotes().stream().limit(MOST_QUOTES).forEach(at -> add(all, "quote", c.story(), at, QUOTATION));
    }

    private static void headline(Comparison c, List<Evidence> all) {
        double weight = bounded(HEADLINE_SLOPE * (c.agreement().headline() - HEADLINE_MIDPOINT));
        List<Span> places = c.agreement().headlinePlaces();
        if (!places.isEmpty()) {
            all.add(joined(
                    "headline",
                    c.story(),
                    places.stream().sorted().distinct().limit(MOST_PLACES).toList(),
                    weight));
        }
    }

    /** The index's judgement, shared out among names, numbers and the rest by their part in it. */
    private static void content(Comparison c, List<Evidence> all) {
        if (c.origin().text().isEmpty()) {
            return;
        }
        double logOdds = bounded(StrictMath.log((c.content() + 0.001) / (1.001 - c.content())));
        double whole = c.agreement().shared().stream()
                .mapToDouble(Agreement.Shared::weight)
                .sum();
        share(c, all, "names", List.of(Kind.NAME, Kind.ECHO), logOdds, whole);
        share(c, all, "numbers", List.of(Kind.NUMBER), logOdds, whole);
        share(c, all, "content", List.of(Kind.WORD, Kind.PAIR, Kind.CONCEPT), logOdds, whole);
    }

    private static void share(
            Comparison c, List<Evidence> all, String name, List<Kind> kinds, double logOdds, double whole) {
        List<Agreement.Shared> shared = c.agreement().shared().stream()
                .filter(each -> kinds.contains(each.kind()))
                .toList();
        double part = shared.stream().mapToDouble(Agreement.Shared::weight).sum();
        List<Span> places = Stream.concat(
                        c.agreement().marks().text().stream()
                                .filter(mark -> kinds.contains(mark.kind()))
                                .map(Marks.Mark::span),
                        shared.stream().map(Agreement.Shared::span))
                .distinct()
                .limit(MOST_PLACES)
                .toList();
        if (whole > 0 && part > 0 && !places.isEmpty()) {
            all.add(joined(name, c.story(), places, logOdds * part / whole));
        }
    }

    // --------------------------------------------------------------------------------- evidence

    /** What an article says of itself, without any origin. */
    static List<Evidence> saying(Article article, Text story, Attribution said) {
        List<Evidence> all = new ArrayList<>();
        add(all, "attribution", story, said.span(), SAME_PUBLISHER + 0.5 + (said.hedged() ? HEDGED : 0));
        said.reported().ifPresent(day -> {
            boolean possible =
                    article.published().map(at -> !day.isAfter(at.plusDays(1))).orElse(true);
            add(all, "date", story, said.span(), possible ? 0.5 : OTHER_DAY);
        });
        return all;
    }

    private static void add(List<Evidence> all, String kind, Text story, Span span, double weight) {
        all.add(joined(kind, story, List.of(span), weight));
    }

    private static Evidence joined(String kind, Text story, List<Span> places, double weight) {
        String words = places.stream()
                .map(place -> brief(within(story, place).of(story.value())))
                .distinct()
                .collect(Collectors.joining("; "));
        Span first = within(story, places.get(0));
        return new Evidence(kind, words, first.isEmpty() ? first : story.inCapture(first), rounded(weight));
    }

    private static Span within(Text story, Span span) {
        int start = Math.min(span.start(), story.length());
        return new Span(start, Math.max(start, Math.min(span.end(), story.length())));
    }

    static String brief(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }

    private static double bounded(double logOdds) {
        return Math.max(LEAST, Math.min(MOST, logOdds));
    }

    static double logistic(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
