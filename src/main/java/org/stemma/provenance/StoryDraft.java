package org.stemma.provenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final List<Part> parts = new ArrayList<>();

    StoryDraft(Part part) {
        parts.add(part);
    }

    void take(StoryDraft other) {
        parts.addAll(other.parts);
    }

    int size() {
        return parts.size();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    List<String> ids() {
        return parts.stream().map(Part::id).toList();
    }

    /** The article of one of its parts. */
    Article article(String id) {
        return parts.stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .map(Part::article)
                .orElseThrow();
    }

    private List<Article> articles() {
        return parts.stream().map(Part::article).toList();
    }

    /** Whether any of its articles says or shows whose report it is. */
    boolean isTold() {
        return parts.stream().anyMatch(part -> part.link().isTold());
    }

    Optional<String> origin() {
        return mostFrequent(Link::origin);
    }

    Optional<String> publisher() {
        return mostFrequent(Link::publisher);
    }

    /** The day that most of its articles name, the earlier one in doubt. */
    Optional<LocalDate> reported() {
        return mostFrequent(Link::reported);
    }

    /** The day of the report for people: as its articles say, else as those without a date of their own say, read at the first one's. */
    Optional<LocalDate> attested() {
        return reported().or(() -> publishedDays().stream().findFirst().flatMap(this::readAt));
    }

    private Optional<LocalDate> readAt(LocalDate published) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Part part : parts) {
            Article article = part.article();
            Optional<String> publisher = part.link().publisher();
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

    /** Whether nothing speaks against both being one: no two origins, publishers or days, and no article that tells both. */
    boolean agreesWith(StoryDraft other) {
        boolean origins = origin().isEmpty() || other.origin().isEmpty() || origin().equals(other.origin());
        boolean publishers = publisher().isEmpty()
                || other.publisher().isEmpty()
                || publisher().equals(other.publisher());
        return origins && publishers && daysAgree(other) && !sharesArticle(other);
    }

    private boolean sharesArticle(StoryDraft other) {
        Set<String> files = new HashSet<>();
        parts.forEach(part -> files.add(part.article().file()));
        return other.parts.stream()
                .anyMatch(part -> files.contains(part.article().file()));
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
        return parts.stream()
                .flatMap(part -> part.article().published().stream())
                .sorted()
                .toList();
    }

    String label() {
        return Headline.of(articles());
    }

    private <T extends Comparable<? super T>> Optional<T> mostFrequent(Function<Link, Optional<T>> said) {
        Map<T, Integer> counts = new TreeMap<>();
        parts.forEach(part -> said.apply(part.link()).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return mostFrequent(counts);
    }

    private static <T extends Comparable<? super T>> Optional<T> mostFrequent(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
