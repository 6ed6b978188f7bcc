package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
<<<<<<< HEAD
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.stemma.language.Landmarks;
import org.stemma.language.Landmarks.Anchor;
import org.stemma.language.Landmarks.Reading;
=======
import org.stemma.language.Landmarks;
import org.stemma.language.Landmarks.Reading;
>>>>>>> trace

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
    private final Map<String, Origin> origins;
    private final Map<String, NavigableMap<LocalDate, List<String>>> published;

    private OriginIndex(List<Entry> entries, List<Origin> origins) {
        this.anchors = new AnchorIndex(entries);
        this.origins = new HashMap<>();
        origins.forEach(origin -> this.origins.put(origin.id(), origin));
        this.published = calendar(origins);
    }

    /** An index of origins by title and, where it is licensed, text. */
    public static OriginIndex of(List<Origin> origins) {
        List<Origin> sorted =
                origins.stream().sorted(Comparator.comparing(Origin::id)).toList();
        return new OriginIndex(sorted.stream().map(OriginIndex::entry).toList(), sorted);
    }

    /** An index of bare texts. */
    public static OriginIndex ofTexts(List<Entry> entries) {
        return new OriginIndex(
                entries.stream().sorted(Comparator.comparing(Entry::id)).toList(), List.of());
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

    /** The best {@code n} origins of a text, best first; the score estimates the probability that the text goes back to it. */
    public List<Candidate> candidates(String text, String language, int n) {
        return candidates(List.of(text), language, n);
    }

    /** As above, for a text that may be glued together of two: the second story's origin follows the first's. */
    public List<Candidate> candidates(List<String> sentences, String language, int n) {
<<<<<<< HEAD
        Question question = new Question(sentences, language);
        return question.best(n);
    }

    // ------------------------------------------------------------------------------------- asking

    /** One text's anchors, weighed against the index. */
    private final class Question {

        private final double[] scores = new double[ids.size()];
        private double whole;

        Question(List<String> sentences, String language) {
            Map<List<Reading>, Integer> groups = new LinkedHashMap<>();
            for (Anchor anchor : Landmarks.of(String.join("\n", sentences), language)) {
                groups.merge(anchor.readings(), 1, Integer::sum);
            }
            groups.forEach((readings, times) -> weigh(readings, 1 + REPETITION * StrictMath.log(times)));
            for (int doc = 0; doc < scores.length; doc++) {
                scores[doc] *= StrictMath.pow(meanLength / Math.max(SHORTEST_LENGTH, lengths[doc]), LENGTH_EXPONENT);
            }
        }

        /** Adds the anchor's best shared reading to every text that shares one. */
        private void weigh(List<Reading> readings, double times) {
            List<Weighed> weighed = readings.stream()
                    .map(reading -> new Weighed(reading.term(), times * weight(reading)))
                    .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term))
                    .toList();
            whole += weighed.isEmpty() ? 0 : weighed.get(0).weight();
            BitSet counted = new BitSet();
            for (Weighed each : weighed) {
                for (int doc : documents(each.term())) {
                    if (!counted.get(doc)) {
                        counted.set(doc);
                        scores[doc] += each.weight();
                    }
                }
            }
        }

        List<Candidate> best(int n) {
            List<Integer> order = new ArrayList<>();
            for (int doc = 0; doc < scores.length; doc++) {
                if (scores[doc] > 0) {
                    order.add(doc);
                }
            }
            order.sort(Comparator.comparingDouble((Integer doc) -> scores[doc])
                    .reversed()
                    .thenComparing(ids::get));
            double chance = chance(order);
            return order.stream()
                    .limit(n)
                    .map(doc -> new Candidate(ids.get(doc), probability(scores[doc], chance)))
                    .toList();
        }

        /** What an unrelated text scores: the rivals behind the first two, and imagined ones in a small index. */
        private double chance(List<Integer> order) {
            double sum = IMAGINED_RIVALS * CHANCE * whole;
            int rivals = IMAGINED_RIVALS;
            for (int i = RIVALS_FROM; i < Math.min(RIVALS_TO, order.size()); i++) {
                sum += scores[order.get(i)];
                rivals++;
            }
            return Math.max(1, sum / rivals);
        }
    }

    private record Weighed(String term, double weight) {}

    private static double probability(double score, double chance) {
        double logOdds = SLOPE * (StrictMath.log(score / chance) - MIDPOINT);
        return Math.round(10_000 / (1 + StrictMath.exp(-logOdds))) / 10_000.0;
    }

    /** What one shared reading is worth here, at least 0: its strength and how rare it is. */
    double weight(Reading reading) {
        double found = frequency(reading.term()) + IMAGINED_TEXTS * usual(reading.term());
        double idf = StrictMath.log((ids.size() + IMAGINED_TEXTS + 1) / (found + 0.5));
        return reading.strength() * StrictMath.pow(Math.max(0, idf), IDF_EXPONENT);
    }

    /** Share of ordinary news texts that hold a term of this kind, measured on English news of 2018. */
    private static double usual(String term) {
        int length = term.length();
        if (term.startsWith("s:") || term.startsWith("e:")) {
            return length <= 5 ? 0.12 : length == 6 ? 0.03 : 0.008;
        }
        if (term.startsWith("s4:")) {
            return 0.06;
        }
        if (term.startsWith("n:")) {
            return length == 3 ? 0.2 : length == 4 ? 0.06 : 0.02;
        }
        return term.startsWith("p:month") || term.startsWith("p:weekday") ? 0.15 : 0.03;
    }

    // ------------------------------------------------------------------------------------- Lucene

    private LeafReader index(List<Entry> entries) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, inOrder())) {
                for (int doc = 0; doc < entries.size(); doc++) {
                    writer.addDocument(document(entries.get(doc), doc));
                }
                writer.forceMerge(1);
            }
            DirectoryReader all = DirectoryReader.open(directory);
            return all.leaves().isEmpty() ? empty(directory) : all.leaves().get(0).reader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Merges neighbours only and in this thread, so that every text keeps its number. */
    private static IndexWriterConfig inOrder() {
        return new IndexWriterConfig()
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(128);
    }

    private static LeafReader empty(ByteBuffersDirectory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        return DirectoryReader.open(directory).leaves().get(0).reader();
    }

    private Document document(Entry entry, int doc) {
        TreeSet<String> terms = new TreeSet<>();
        for (Anchor anchor : Landmarks.of(String.join("\n", entry.sentences()), entry.language())) {
            anchor.readings().forEach(reading -> terms.add(reading.term()));
        }
        lengths[doc] = terms.size();
        Document document = new Document();
        terms.forEach(term -> document.add(new Field(ANCHORS, term, Holder.TERMS)));
        return document;
    }

    private static final class Holder {
        static final FieldType TERMS = new FieldType();

        static {
            TERMS.setTokenized(false);
            TERMS.setOmitNorms(true);
            TERMS.setIndexOptions(IndexOptions.DOCS);
            TERMS.freeze();
        }
    }

    private int frequency(String term) {
        try {
            return reader.docFreq(new Term(ANCHORS, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] documents(String term) {
        try {
            PostingsEnum postings = reader.postings(new Term(ANCHORS, term), PostingsEnum.NONE);
            if (postings == null) {
                return new int[0];
            }
            int[] documents = new int[frequency(term)];
            int count = 0;
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                documents[count++] = doc;
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
=======
        return new Question(anchors, sentences, language).best(n);
>>>>>>> trace
    }
}
