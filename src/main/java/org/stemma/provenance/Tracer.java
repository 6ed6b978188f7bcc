package org.stemma.provenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Article;
import org.stemma.signature.Signed;
import org.stemma.text.Text;

/**
 * Says where an article comes from: weighs what it says of itself against every plausible origin of the register.
 *
 * <p>Each piece of evidence adds log-odds; their sum through the logistic function is the confidence. The weights are our own,
 * set on invented cases and checked on the development stories; a piece is worth what it takes to double (0.7) or to
 * multiply by twenty (3) the odds. Deterministic.
 */
public final class Tracer implements Signed {

    private static final int CANDIDATES_BY_CONTENT = 20;
    private static final int CANDIDATES_BY_DAY = 400;
    private static final int CANDIDATES_SHOWN = 5;

    /** Odds against any single candidate before anything is known. */
    static final double PRIOR = -3.0;

    /** Without so much from headline, author, quotation and content together an origin isn't confirmed. */
    private static final double CONTENT_NEEDED = 0.5;

    /** Content that is as sure as this may contradict what the article says. */
    private static final double CONTENT_SURE = 4.0;

    @Override
    public String id() {
        return "log-odds";
    }

    /**
     * The trace of one article.
     *
     * @param publishers ids of the publishers that the audit is about; none means any
     */
    public Trace trace(Article article, Attributions attributions, OriginIndex index, Collection<String> publishers) {
        return new Case(article, attributions, index, publishers).decide();
    }

    /** Everything known about one article. */
    private static final class Case {

        private final Article article;
        private final Attributions attributions;
        private final OriginIndex index;
        private final Text story;
        private final Optional<Attribution> main;
        private final List<Weighing> weighings;

        Case(Article article, Attributions attributions, OriginIndex index, Collection<String> publishers) {
            this.article = article;
            this.attributions = attributions;
            this.index = index;
            this.story = article.story();
            this.main = main(attributions, publishers);
            this.weighings = weighings();
        }

        /** The first attribution to a publisher that the audit is about, else the first one. */
        private static Optional<Attribution> main(Attributions attributions, Collection<String> publishers) {
            return attributions.found().stream()
                    .filter(each -> publishers.contains(each.publisher()))
                    .findFirst()
                    .or(() -> attributions.found().stream().findFirst());
        }

        private List<Weighing> weighings() {
            Agreement.Reader reader = Agreement.Reader.of(story.value(), article.language());
            List<Candidate> byContent = index.candidates(story.value(), article.language(), CANDIDATES_BY_CONTENT);
            List<Weighing> all = new ArrayList<>();
            for (String id : candidateIds(byContent)) {
                double content = byContent.stream()
                        .filter(each -> each.origin().equals(id))
                        .mapToDouble(Candidate::score)
                        .findFirst()
                        .orElse(0);
                Origin origin = index.origin(id).orElseThrow();
                all.add(new Weighing(article, story, attributions, main, origin, content, reader.with(origin, index)));
            }
            all.sort(Comparator.comparingDouble(Weighing::logOdds)
                    .reversed()
                    .thenComparing(each -> each.origin().id()));
            return all;
        }

        private Set<String> candidateIds(List<Candidate> byContent) {
            Set<String> ids = new LinkedHashSet<>();
            byContent.stream()
                    .map(Candidate::origin)
                    .filter(id -> index.origin(id).isPresent())
                    .forEach(ids::add);
            main.ifPresent(said -> said.reported()
                    .or(article::published)
                    .ifPresent(day -> index
                            .published(
                                    said.publisher(),
                                    day.minusDays(said.reported().isPresent() ? 1 : 3),
                                    day.plusDays(1))
                            .stream()
                            .limit(CANDIDATES_BY_DAY)
                            .forEach(ids::add)));
            return ids;
        }

        Trace decide() {
            Optional<Weighing> best = weighings.stream().findFirst();
            Optional<Weighing> other = weighings.stream()
                    .filter(each -> each.content() >= CONTENT_SURE && each.contradictsPublisher())
                    .findFirst();
            if (best.isPresent() && best.get().logOdds() >= 0 && best.get().content() >= CONTENT_NEEDED) {
                boolean contradicts = best.get().contradictsDay() || best.get().contradictsPublisher();
                return contradicts ? contradicted(best.get()) : confirmed(best.get());
            }
            if (other.isPresent()) {
                return contradicted(other.get());
            }
            return main.map(this::attributed).orElseGet(this::untraced);
        }

        private Trace confirmed(Weighing best) {
            String why = "The " + best.names() + " agree with “" + best.origin().title() + "” ("
                    + best.origin().publisher() + ", " + best.origin().published() + ").";
            return made(
                    Verdict.ORIGIN_CONFIRMED,
                    Optional.of(best),
                    Weighing.logistic(best.logOdds()),
                    why,
                    best.evidence());
        }

        private Trace contradicted(Weighing best) {
            String said = main.map(each -> each.publisher()
                            + each.reported().map(day -> " of " + day).orElse(""))
                    .orElse("another source");
            String why = "The article names " + said + ", but its content is that of “"
                    + best.origin().title() + "” (" + best.origin().publisher() + ", "
                    + best.origin().published() + ").";
            return made(
                    Verdict.CONTRADICTED,
                    Optional.of(best),
                    Weighing.logistic(best.content() - 1.5),
                    why,
                    best.evidence());
        }

        private Trace attributed(Attribution said) {
            boolean relayed = said.relay().isPresent();
            List<Evidence> evidence = Weighing.saying(article, story, said);
            double logOdds = evidence.stream().mapToDouble(Evidence::weight).sum();
            String why = "It names " + said.publisher()
                    + said.relay().map(relay -> " through " + relay).orElse("")
                    + " (“" + Weighing.brief(said.quote()) + "”)"
                    + (index.size() == 0 ? "; the register is empty." : "; no origin of the register agrees with it.");
            Verdict verdict = relayed ? Verdict.RELAYED : Verdict.ATTRIBUTED_ONLY;
            return made(verdict, Optional.empty(), Weighing.logistic(logOdds), why, evidence);
        }

        private Trace untraced() {
            String why = attributions.rejected().stream()
                    .findFirst()
                    .map(mention -> "It mentions " + mention.publisher() + " (“" + Weighing.brief(mention.quote())
                            + "”), but " + mention.reason() + ".")
                    .orElse("It names no publisher, and no origin of the register agrees with it.");
            double best = weighings.isEmpty() ? PRIOR : weighings.get(0).logOdds();
            return made(Verdict.UNTRACED, Optional.empty(), 1 - Weighing.logistic(best), why, List.of());
        }

        private Trace made(
                Verdict verdict, Optional<Weighing> found, double confidence, String why, List<Evidence> evidence) {
            Optional<Origin> origin = found.map(Weighing::origin);
            boolean confirmed = verdict == Verdict.ORIGIN_CONFIRMED;
            return new Trace(
                    article.file(),
                    verdict,
                    main.map(Attribution::publisher).or(() -> origin.map(Origin::publisher)),
                    main.flatMap(Attribution::relay),
                    main.flatMap(Attribution::reported)
                            .or(() -> origin.filter(each -> confirmed).map(Origin::published)),
                    origin.map(Origin::id),
                    Math.round(confidence * 10_000) / 10_000.0,
                    why,
                    evidence.stream()
                            .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight()))
                                    .thenComparing(Evidence::span)
                                    .thenComparing(Evidence::kind))
                            .toList(),
                    weighings.stream()
                            .limit(CANDIDATES_SHOWN)
                            .map(each -> new Candidate(
                                    each.origin().id(), Weighing.rounded(Weighing.logistic(each.logOdds()))))
                            .toList(),
                    attributions);
        }
    }

    /** Days from the day that the article names to the origin's; 1 is a matter of time zones. */
    static Optional<Long> daysApart(Optional<LocalDate> reported, LocalDate published) {
        return reported.map(day -> Math.abs(ChronoUnit.DAYS.between(day, published)));
    }
}
