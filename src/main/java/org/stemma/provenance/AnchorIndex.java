package org.stemma.provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.BytesRef;
import org.stemma.language.anchor.Landmarks;
import org.stemma.language.anchor.Landmarks.Landmark;
import org.stemma.language.anchor.Landmarks.Reading;

/**
 * Which texts hold which anchors: an inverted index (Lucene, in memory, one segment, texts numbered in the given order, which
 * is that of their ids).
 * Lucene answers where a term stands; what that is worth is reckoned here, in doubles and {@link StrictMath}, so that the same
 * question gets the same answer on every machine.
 */
final class AnchorIndex {

    private static final String ANCHORS = "anchors";

    /** So many imagined texts of ordinary news stand beside those of the index, so that one of two texts weighs as well. */
    private static final double IMAGINED_TEXTS = 60;

    private static final double IDF_EXPONENT = 1.3;
    private static final double LENGTH_EXPONENT = 0.5;
    private static final double SHORTEST_RELATIVE_LENGTH = 0.04;

    private final LeafReader reader;
    private final List<String> ids;
    private final List<String> languages;
    private final int[] lengths;
    private final double[] discounts;

    AnchorIndex(List<OriginIndex.Entry> entries) {
        this.ids = entries.stream().map(OriginIndex.Entry::id).toList();
        this.languages = entries.stream().map(entry -> plain(entry.language())).toList();
        this.lengths = new int[entries.size()];
        this.reader = index(entries);
        this.discounts = discounts(lengths);
    }

    private static double[] discounts(int[] lengths) {
        double mean = Math.max(1, Arrays.stream(lengths).average().orElse(1));
        return Arrays.stream(lengths)
                .mapToDouble(length -> Math.max(SHORTEST_RELATIVE_LENGTH, length / mean))
                .map(relative -> StrictMath.pow(relative, -LENGTH_EXPONENT))
                .toArray();
    }

    int size() {
        return ids.size();
    }

    String id(int text) {
        return ids.get(text);
    }

    /** The number of a text that is here. */
    int number(String id) {
        return Collections.binarySearch(ids, id);
    }

    String language(int text) {
        return languages.get(text);
    }

    /** What a sum is worth in a text of that length: less, the more different terms it has beside the mean of all texts. */
    double discount(int text) {
        return discounts[text];
    }

    /** A tag's language without script and country. */
    static String plain(String tag) {
        return tag.split("[-_]", 2)[0];
    }

    /** What one shared reading is worth here, at least 0: its strength and how rare it is. */
    double weight(Reading reading) {
        return weight(reading, frequency(reading.term()));
    }

    /** The same where it is known how many texts have the term. */
    double weight(Reading reading, int texts) {
        double found = texts + IMAGINED_TEXTS * usual(reading.term());
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
        return term.startsWith("c:month") || term.startsWith("c:weekday") ? 0.15 : 0.03;
    }

    /** The texts that hold a term, read from the index when they are first asked for; not for several threads. */
    static final class Holders {

        private final AnchorIndex index;
        private final String term;
        private final int count;
        private int[] texts = {};

        private Holders(AnchorIndex index, String term) {
            this.index = index;
            this.term = term;
            this.count = index.frequency(term);
        }

        int count() {
            return count;
        }

        /** Their numbers, ascending. */
        int[] texts() {
            if (texts.length < count) {
                texts = index.texts(term, count);
            }
            return texts;
        }
    }

    Holders holders(String term) {
        return new Holders(this, term);
    }

    private int[] texts(String term, int frequency) {
        try {
            PostingsEnum postings = reader.postings(new Term(ANCHORS, term), PostingsEnum.NONE);
            if (postings == null) {
                return new int[0];
            }
            int[] texts = new int[frequency];
            int count = 0;
            for (int text = postings.nextDoc(); text != DocIdSetIterator.NO_MORE_DOCS; text = postings.nextDoc()) {
                texts[count++] = text;
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int frequency(String term) {
        try {
            return reader.docFreq(new Term(ANCHORS, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The term's number, below 0 if no text has it; numbers follow the terms' order. */
    long ordinal(String term) {
        try {
            return DocValues.getSortedSet(reader, ANCHORS).lookupTerm(new BytesRef(term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The anchors of one text by their numbers, ascending. */
    record Held(long[] ordinals) {}

    Held held(int text) {
        try {
            SortedSetDocValues values = DocValues.getSortedSet(reader, ANCHORS);
            long[] ordinals = new long[values.advanceExact(text) ? values.docValueCount() : 0];
            for (int i = 0; i < ordinals.length; i++) {
                ordinals[i] = values.nextOrd();
            }
            return new Held(ordinals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LeafReader index(List<OriginIndex.Entry> entries) {
        try {
            ByteBuffersDirectory directory = inOnePiece();
            try (IndexWriter writer = new IndexWriter(directory, inOrder())) {
                for (int text = 0; text < entries.size(); text++) {
                    writer.addDocument(document(entries.get(text), text));
                }
                if (entries.isEmpty()) {
                    writer.addDocument(new Document());
                }
                writer.forceMerge(1);
            }
            return DirectoryReader.open(directory).leaves().get(0).reader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file one array: cut into blocks, as is usual, every look-up would cost the more the larger the index. */
    private static ByteBuffersDirectory inOnePiece() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
    }

    /** Merges neighbours only and in this thread, so that every text keeps its number. */
    private static IndexWriterConfig inOrder() {
        return new IndexWriterConfig()
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(128);
    }

    private Document document(OriginIndex.Entry entry, int text) {
        TreeSet<String> terms = new TreeSet<>();
        for (Landmark landmark : Landmarks.of(String.join("\n", entry.sentences()), entry.language())) {
            landmark.readings().forEach(reading -> terms.add(reading.term()));
        }
        lengths[text] = terms.size();
        Document document = new Document();
        terms.forEach(term -> document.add(new Field(ANCHORS, new BytesRef(term), Terms.TYPE)));
        return document;
    }

    private static final class Terms {
        static final FieldType TYPE = new FieldType();

        static {
            TYPE.setTokenized(false);
            TYPE.setOmitNorms(true);
            TYPE.setIndexOptions(IndexOptions.DOCS);
            TYPE.setDocValuesType(DocValuesType.SORTED_SET);
            TYPE.freeze();
        }
    }
}
