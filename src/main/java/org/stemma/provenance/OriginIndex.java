package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stemma.encoder.Encoders;
import org.stemma.language.anchor.Landmarks;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;

/**
 * Which texts of a collection a text goes back to, judged by shared anchors ({@link Landmarks}) in any two languages.
 *
 * <p>An inverted index (Lucene, in memory, one segment): a question reads the postings of its own anchors and never looks at
 * texts that share none. Every anchor counts once with its best shared reading, weighted by how rare that is (inverse
 * document frequency, smoothed by what is usual in news so that a register of two origins works as well), and long texts are
 * discounted. Deterministic; ties go to the smaller id.
 */
public final class OriginIndex {

    /**
     * A first candidate below this is none: it rejected 28 of 30 strangers and one in thirty answerable questions of the trace
     * benchmark's development queries.
     */
    private static final double NONE_BELOW = 0.15;

    /** The same where meaning decided: it rejects 28 of 30 strangers and one in 200 answerable questions. */
    private static final double NONE_BELOW_BY_MEANING = 0.5;

    /** Candidates by anchors among which meaning decides. */
    private static final int COMPARED = 30;

    /**
     * A text to be found.
     *
     * @param sentences title first
     */
    public record Entry(String id, String language, List<String> sentences) {

        public Entry {
            sentences = List.copyOf(sentences);
        }
    }

    private final AnchorIndex anchors;
    private final Meanings meanings;
    private final Map<String, Origin> origins;
    private final Map<String, NavigableMap<LocalDate, List<String>>> published;
    private final Map<String, Distinction> distinctions = new ConcurrentHashMap<>();

    private OriginIndex(List<Entry> entries, List<Origin> origins, Encoders encoders) {
        this.anchors = new AnchorIndex(entries);
        this.meanings = new Meanings(entries, encoders);
        this.origins = new HashMap<>();
        origins.forEach(origin -> this.origins.put(origin.id(), origin));
        this.published = calendar(origins);
    }

    /** An index of origins by title and, where it is licensed, text. */
    public static OriginIndex of(List<Origin> origins, Encoders encoders) {
        List<Origin> sorted =
                origins.stream().sorted(Comparator.comparing(Origin::id)).toList();
        return new OriginIndex(sorted.stream().map(OriginIndex::entry).toList(), sorted, encoders);
    }

    /** An index of bare texts. */
    public static OriginIndex ofTexts(List<Entry> entries, Encoders encoders) {
        return new OriginIndex(
                entries.stream().sorted(Comparator.comparing(Entry::id)).toList(), List.of(), encoders);
    }

    private static Entry entry(Origin origin) {
        List<String> sentences = new ArrayList<>(List.of(origin.title()));
        origin.text().ifPresent(sentences::add);
        return new Entry(origin.id(), origin.language().orElse("en"), sentences);
    }

    private static Map<String, NavigableMap<LocalDate, List<String>>> calendar(List<Origin> origins) {
        Map<String, NavigableMap<LocalDate, List<String>>> calendar = new HashMap<>();
        for (Origin origin : origins) {
            calendar.computeIfAbsent(origin.publisher(), publisher -> new TreeMap<>())
                    .computeIfAbsent(origin.published(), day -> new ArrayList<>())
                    .add(origin.id());
        }
        return calendar;
    }

    public int size() {
        return anchors.size();
    }

    /** What one shared reading is worth here, at least 0. */
    double weight(Reading reading) {
        return anchors.weight(reading);
    }

    /** What no other report would hold by chance; read once for all articles. */
    Distinction distinction(Origin origin) {
        return distinctions.computeIfAbsent(origin.id(), id -> Distinction.of(origin));
    }

    /** The origin of that id. */
    public Optional<Origin> origin(String id) {
        return Optional.ofNullable(origins.get(id));
    }

    /** Ids of what the publisher published between two days, both included, by day, then by id. */
    public List<String> published(String publisher, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, List<String>> days = published.getOrDefault(publisher, new TreeMap<>());
        return days.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Those {@code n} of some origins that share most with a text, in the given order. */
    List<String> nearest(List<String> ids, List<List<Landmark>> text, int n) {
        if (ids.size() <= n) {
            return ids;
        }
        Asked.Reach reach = new Asked.Units(anchors, text).all().reach();
        Map<String, Double> reached = new HashMap<>();
        for (String id : ids) {
            int number = anchors.number(id);
            reached.put(id, anchors.discount(number) * reach.of(anchors.held(number)));
        }
        Set<String> nearest = ids.stream()
                .sorted(Comparator.comparing((String id) -> -reached.getOrDefault(id, 0.0))
                        .thenComparing(id -> id))
                .limit(n)
                .collect(Collectors.toSet());
        return ids.stream().filter(nearest::contains).toList();
    }

    /** The best {@code n} origins of a text, best first; the score estimates the probability that the text goes back to it. */
    public List<Candidate> candidates(String text, String language, int n) {
        return candidates(List.of(text), language, n);
    }

    /** As above, for a text that may be glued together of two: the second story's origin follows the first's. */
    public List<Candidate> candidates(List<String> sentences, String language, int n) {
        return ranking(sentences, language, n).candidates();
    }

    /**
     * The answer to a question about a bare text.
     *
     * @param none whether even the first candidate is too unsure to be the origin
     */
    public record Ranking(List<Candidate> candidates, boolean none) {

        public Ranking {
            candidates = List.copyOf(candidates);
        }
    }

    /** The best {@code n} origins of a text, by anchors and, where an encoder is at hand, by meaning. */
    public Ranking ranking(List<String> sentences, String language, int n) {
        List<Candidate> byAnchors = new Question(anchors, sentences, language).best(Math.max(n, COMPARED));
        return meanings.nearness(sentences, language, byAnchors)
                .map(near -> ranking(near.ranked(), n, NONE_BELOW_BY_MEANING))
                .orElseGet(() -> ranking(byAnchors, n, NONE_BELOW));
    }

    private static Ranking ranking(List<Candidate> candidates, int n, double least) {
        boolean none = candidates.isEmpty() || candidates.get(0).score() < least;
        return new Ranking(candidates.stream().limit(n).toList(), none);
    }

    /**
     * Whether several texts of this collection share out a text's units between them: the units of each story, by number;
     * nothing if it is one story.
     */
    List<List<Integer>> stories(List<String> units, String language) {
        Question question = new Question(anchors, units, language);
        return meanings.nearness(units, language, question.best(COMPARED))
                .map(Nearness::stories)
                .orElseGet(question::stories);
    }
}
