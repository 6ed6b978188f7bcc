package org.stemma.provenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.stemma.article.Article;
import org.stemma.language.Languages;

/** A story while it is being put together. */
final class StoryDraft {

    /** Reported days may differ by time zones and by "yesterday". */
    private static final int DAYS_APART = 2;

    /** Without a reported day: a story is retold within so many days. */
    private static final int DAYS_RETOLD = 7;

    private final List<Article> articles = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();

    StoryDraft(Article article, Trace trace) {
        articles.add(article);
        traces.add(trace);
    }

    void take(StoryDraft other) {
        articles.addAll(other.articles);
        traces.addAll(other.traces);
    }

    int size() {
        return articles.size();
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    List<String> files() {
        return articles.stream().map(Article::file).toList();
    }

    /** Whether any of its articles says or shows whose report it is. */
    boolean isTold() {
        return traces.stream().anyMatch(trace -> trace.verdict() != Verdict.UNTRACED);
    }

    Optional<String> origin() {
        return mostFrequent(Trace::origin);
    }

    Optional<String> publisher() {
        return mostFrequent(Trace::publisher);
    }

    /** The day that most of its articles name, the earlier one in doubt. */
    Optional<LocalDate> reported() {
        return mostFrequent(Trace::reported);
    }

    /** The day of the report for people: as its articles say, else as those without a date of their own say, read at the first one's. */
    Optional<LocalDate> attested() {
        return reported().or(() -> publishedDays().stream().findFirst().flatMap(this::readAt));
    }

    private Optional<LocalDate> readAt(LocalDate published) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Optional<String> publisher = traces.get(i).publisher();
            if (article.published().isEmpty() && publisher.isPresent()) {
                Attributor.attribute(article.story().value(), Languages.of(article.language()), Optional.of(published))
                        .of(publisher.get())
                        .flatMap(Attribution::reported)
                        .ifPresent(day -> counts.merge(day, 1, Integer::sum));
            }
        }
        return mostFrequent(counts);
    }

    /** The attested day, else the first day of publication. */
    Optional<LocalDate> day() {
        return attested().or(() -> publishedDays().stream().findFirst());
    }

    /** Whether nothing speaks against both being one: no two origins, publishers or days. */
    boolean agreesWith(StoryDraft other) {
        boolean origins = origin().isEmpty() || other.origin().isEmpty() || origin().equals(other.origin());
        boolean publishers = publisher().isEmpty()
                || other.publisher().isEmpty()
                || publisher().equals(other.publisher());
        return origins && publishers && daysAgree(other);
    }

    private boolean daysAgree(StoryDraft other) {
        if (reported().isPresent() && other.reported().isPresent()) {
            return apart(reported().get(), other.reported().get()) <= DAYS_APART;
        }
        List<LocalDate> mine = publishedDays();
        List<LocalDate> theirs = other.publishedDays();
        return mine.isEmpty()
                || theirs.isEmpty()
                || (apart(mine.get(0), theirs.get(theirs.size() - 1)) <= DAYS_RETOLD
                        && apart(theirs.get(0), mine.get(mine.size() - 1)) <= DAYS_RETOLD);
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private List<LocalDate> publishedDays() {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .sorted()
                .toList();
    }

    String label() {
        return Headline.of(articles);
    }

    private <T extends Comparable<? super T>> Optional<T> mostFrequent(Function<Trace, Optional<T>> part) {
        Map<T, Integer> counts = new TreeMap<>();
        traces.forEach(trace -> part.apply(trace).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return mostFrequent(counts);
    }

    private static <T extends Comparable<? super T>> Optional<T> mostFrequent(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
