package org.stemma.provenance;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.article.Article;
import org.stemma.article.Paragraph;
import org.stemma.language.Folded;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.language.Phrases;
import org.stemma.text.Span;

/**
 * Where an article stops telling one story and begins another, by its own words alone.
 *
 * <p>A paragraph that opens by naming a source for an earlier report ("Earlier this month, the Journal revealed") begins
 * another story of that source, up to where another source is named or the end. A paragraph that opens by naming a source begins one if it
 * also has little in common with what stands before; without a source nearly nothing may be in common. An ordinary article stays whole:
 * in doubt there is no seam.
 */
final class Seams {

    /**
     * Cohesion ({@link Cohesion#between}) below which a stretch stands apart, by what its first paragraph says; for an
     * earlier report it only decides where that ends.
     */
    private static final double OWN_SOURCE = 0.4;

    private static final double NO_SOURCE = 0.3;

    private static final int FEWEST_WITH_SOURCE = 2;
    private static final int FEWEST_OF_EARLIER_REPORT = 3;
    private static final int FEWEST_WITHOUT_SOURCE = 4;

    /** Longer texts are no news article; they stay whole. */
    private static final int MOST_PARAGRAPHS = 150;

    /** In characters: so near to its paragraph's beginning a source opens it, and so near to a source a time belongs to it. */
    private static final int OPENING = 160;

    private static final int BESIDE = 3;
    private static final int BLANK_LINE = 2;
    private static final int DAYS_OF_ONE_REPORT = 3;

    private final Article article;
    private final LanguageProfile profile;
    private final Attributions said;
    private final Phrases<Boolean> earlier;
    private final List<Integer> body;
    private final List<Integer> starts = new ArrayList<>();
    private final List<List<Integer>> sentences = new ArrayList<>();
    private final Cohesion cohesion;

    /** A stretch cut out of another: paragraphs {@code from} up to before {@code to} of the body; the rest remains. */
    private record Cut(int from, int to, double apart) {}

    private Seams(Article article, Attributions said) {
        this.article = article;
        this.profile = Languages.of(article.language());
        this.said = said;
        this.earlier =
                Phrases.of(profile.calendar().earlier(), profile.reporting().proclitics());
        this.body = article.body();
        int place = article.title().isEmpty() ? 0 : article.title().length() + BLANK_LINE;
        int number = 0;
        for (int each : body) {
            Paragraph paragraph = article.paragraphs().get(each);
            starts.add(place);
            place += paragraph.text().length() + BLANK_LINE;
            int first = number;
            number += paragraph.sentences().size();
            sentences.add(IntStream.range(first, number).boxed().toList());
        }
        this.cohesion = new Cohesion(
                article.sentenceWords().stream().map(this::withoutSources).toList(), article.language());
    }

    /** Two stories of one paper have its name in common, which says nothing. */
    private String withoutSources(String sentence) {
        StringBuilder rest = new StringBuilder(sentence);
        Publishers.names(profile).find(Folded.of(sentence)).forEach(name -> {
            for (int i = name.span().start(); i < name.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString();
    }

    /** The paragraphs of each story, in the order in which they begin; one list for an article that is whole. */
    static List<List<Integer>> of(Article article, Attributions said) {
        List<Integer> body = article.body();
        boolean brief = article.sentences().size() < 2 * FEWEST_WITH_SOURCE;
        if (body.size() < 2 || body.size() > MOST_PARAGRAPHS || brief) {
            return List.of(body);
        }
        List<Integer> all = IntStream.range(0, body.size()).boxed().toList();
        Seams seams = new Seams(article, said);
        return seams.parts(all).stream()
                .map(part -> part.stream().map(body::get).toList())
                .toList();
    }

    private List<List<Integer>> parts(List<Integer> stretch) {
        Optional<Cut> best = IntStream.range(1, stretch.size())
                .boxed()
                .flatMap(at -> cuts(stretch, at).stream())
                .filter(cut -> cut.apart() < 1)
                .min(Comparator.comparingDouble(Cut::apart)
                        .thenComparing(Cut::from)
                        .thenComparing(Cut::to));
        if (best.isEmpty()) {
            return List.of(stretch);
        }
        Cut cut = best.get();
        List<Integer> rest = without(stretch, cut);
        List<List<Integer>> parts = new ArrayList<>(parts(rest));
        parts.addAll(parts(stretch.subList(cut.from(), cut.to())));
        return parts;
    }

    /** What could be cut out where the stretch's paragraph {@code at} begins. */
    private List<Cut> cuts(List<Integer> stretch, int at) {
        Optional<Attribution> source = opening(stretch.get(at));
        if (source.isEmpty()) {
            return List.of(cut(stretch, at, stretch.size(), NO_SOURCE, FEWEST_WITHOUT_SOURCE));
        }
        boolean other = isOfEarlier(source.get(), stretch.get(at));
        double bound = other ? Double.POSITIVE_INFINITY : OWN_SOURCE;
        int fewest = other ? FEWEST_OF_EARLIER_REPORT : FEWEST_WITH_SOURCE;
        boolean attributed =
                stretch.subList(0, at).stream().anyMatch(each -> named(each).isPresent());
        return !attributed
                ? List.of()
                : IntStream.rangeClosed(at + 1, stretch.size())
                        .filter(to ->
                                to == stretch.size() || opening(stretch.get(to)).isPresent())
                        .mapToObj(to -> cut(stretch, at, to, bound, fewest))
                        .toList();
    }

    private Cut cut(List<Integer> stretch, int from, int to, double bound, int fewest) {
        List<Integer> inside = sentences(stretch.subList(from, to));
        List<Integer> outside = sentences(without(stretch, new Cut(from, to, 0)));
        boolean enough = inside.size() >= fewest && outside.size() >= fewest;
        if (!enough) {
            return new Cut(from, to, 1);
        }
        double near = cohesion.between(outside, inside);
        return new Cut(from, to, near / (Double.isInfinite(bound) ? 1 + near : bound));
    }

    private static List<Integer> without(List<Integer> stretch, Cut cut) {
        List<Integer> rest = new ArrayList<>(stretch.subList(0, cut.from()));
        rest.addAll(stretch.subList(cut.to(), stretch.size()));
        return rest;
    }

    private List<Integer> sentences(List<Integer> paragraphs) {
        return paragraphs.stream().flatMap(each -> sentences.get(each).stream()).toList();
    }

    // ------------------------------------------------------------------------------------ sources

    /** The source that a paragraph opens with. */
    private Optional<Attribution> opening(int paragraph) {
        return named(paragraph)
                .filter(each -> each.span().start() - starts.get(paragraph) < OPENING
                        && each.span().start() - starts.get(paragraph) <= firstSentence(paragraph));
    }

    private int firstSentence(int paragraph) {
        return article.paragraphs().get(body.get(paragraph)).sentences().stream()
                .findFirst()
                .map(sentence -> sentence.length())
                .orElse(0);
    }

    /** The first source that is named there, not by "the newspaper". */
    private Optional<Attribution> named(int paragraph) {
        int from = starts.get(paragraph);
        int to = from + article.paragraphs().get(body.get(paragraph)).text().length();
        return said.found().stream()
                .filter(each -> each.span().start() >= from && each.span().end() <= to)
                .filter(each ->
                        !Publishers.names(profile).find(Folded.of(each.quote())).isEmpty())
                .findFirst();
    }

    /** Whether it is an earlier report than the main one that the paragraph speaks of. */
    private boolean isOfEarlier(Attribution source, int paragraph) {
        Optional<Attribution> main = said.of(source.publisher());
        boolean days = main.flatMap(Attribution::reported)
                .flatMap(day -> source.reported().map(other -> ChronoUnit.DAYS.between(other, day)))
                .filter(apart -> apart > DAYS_OF_ONE_REPORT)
                .isPresent();
        return days || isBesideEarlier(source.span(), paragraph);
    }

    private boolean isBesideEarlier(Span source, int paragraph) {
        int from = starts.get(paragraph);
        String sentence =
                article.paragraphs().get(body.get(paragraph)).sentences().get(0).value();
        return earlier.find(Folded.of(sentence)).stream()
                .map(match -> match.span().shift(from))
                .anyMatch(time -> time.start() - from <= BESIDE
                        || Math.abs(time.start() - source.end()) <= BESIDE
                        || Math.abs(source.start() - time.end()) <= BESIDE
                        || source.overlaps(time));
    }
}
