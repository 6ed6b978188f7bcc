package org.stemma.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * What English words mean, by WordNet 3.1 (Princeton University): whether two may mean the same, exclude each other, or one
 * is the other's wider term, in any of their senses. Inflected forms are looked up by their base. Deterministic; safe for threads;
 * loaded when first asked (about a second).
 */
public final class Thesaurus {

    private static final int REMEMBERED = 50_000;
    private static final int LONGEST = 40;

    /** How far up a wider term is still sought; our own: beyond, everything is an entity. */
    private static final int STEPS_UP = 3;

    private static final Thesaurus ENGLISH = new Thesaurus();

    private @Nullable Dictionary dictionary;
    private final Map<String, Entry> entries = Collections.synchronizedMap(new Latest<>(REMEMBERED));

    /**
     * All senses of a word together, by the numbers of their synsets.
     *
     * @param bases its base forms
     * @param usual those that are most frequent, one a base form and part of speech
     * @param wider of terms above the usual senses, up to {@value #STEPS_UP} steps
     * @param near of what is similar or derived
     */
    public record Entry(
            Set<String> bases,
            Set<String> parts,
            Set<Long> senses,
            Set<Long> usual,
            Set<Long> opposites,
            Set<Long> wider,
            Set<Long> near) {

        public static final Entry NONE =
                new Entry(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        public boolean isKnown() {
            return !senses.isEmpty();
        }

        /** Whether it may be of this part of speech: {@code noun}, {@code verb}, {@code adjective}, {@code adverb}. */
        public boolean maybe(String part) {
            return parts.contains(part);
        }

        /** May mean the same, or is derived from it. */
        public boolean isLike(Entry other) {
            return meet(senses, other.senses) || meet(near, other.senses) || meet(senses, other.near);
        }

        public boolean isOpposite(Entry other) {
            return meet(opposites, other.senses) || meet(senses, other.opposites);
        }

        /** Whether the other is a wider term for this, both in their usual senses. */
        public boolean isKindOf(Entry other) {
            return meet(wider, other.usual);
        }

        private static boolean meet(Set<Long> some, Set<Long> others) {
            return some.stream().anyMatch(others::contains);
        }
    }

    private Thesaurus() {}

    public static Thesaurus english() {
        return ENGLISH;
    }

    /** @param word in lower case */
    public Entry entry(String word) {
        Entry known = entries.get(word);
        if (known == null) {
            known = word.length() > LONGEST ? Entry.NONE : read(word);
            entries.put(word, known);
        }
        return known;
    }

    private synchronized Entry read(String word) {
        try {
            Dictionary open = dictionary == null ? Dictionary.getDefaultResourceInstance() : dictionary;
            dictionary = open;
            Draft draft = new Draft();
            for (POS part : POS.getAllPOS()) {
                for (String base : bases(open, part, word)) {
                    IndexWord found = open.getIndexWord(part, base);
                    if (found != null) {
                        draft.add(found);
                    }
                }
            }
            return draft.entry();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read: " + e.getMessage(), e);
        }
    }

    /** The word itself and what it may be an inflection of: "fell" is a word, and a form of "fall". */
    private static Set<String> bases(Dictionary open, POS part, String word) throws JWNLException {
        Set<String> bases = new TreeSet<>(open.getMorphologicalProcessor().lookupAllBaseForms(part, word));
        bases.add(word);
        return bases;
    }

    private static final class Draft {

        private static final List<PointerType> DERIVED = List.of(PointerType.DERIVATION, PointerType.PERTAINYM);

        private final Set<String> bases = new TreeSet<>();
        private final Set<String> parts = new TreeSet<>();
        private final Set<Long> senses = new TreeSet<>();
        private final Set<Long> usual = new TreeSet<>();
        private final Set<Long> opposites = new TreeSet<>();
        private final Set<Long> wider = new TreeSet<>();
        private final Set<Long> near = new TreeSet<>();

        void add(IndexWord word) throws JWNLException {
            bases.add(word.getLemma());
            parts.add(word.getPOS().getLabel());
            for (Synset synset : word.getSenses()) {
                senses.add(key(synset));
                oppose(synset, word.getLemma());
                for (Synset similar : targets(synset, PointerType.SIMILAR_TO)) {
                    near.add(key(similar));
                    for (Word each : similar.getWords()) {
                        oppose(similar, each.getLemma());
                    }
                }
                for (Word each : synset.getWords()) {
                    if (each.getLemma().equalsIgnoreCase(word.getLemma())) {
                        derive(each);
                    }
                }
            }
            Synset first = word.getSenses().get(0);
            usual.add(key(first));
            climb(List.of(first));
        }

        private void derive(Word word) throws JWNLException {
            for (PointerType type : DERIVED) {
                for (Pointer pointer : word.getPointers(type)) {
                    near.add(key(pointer.getTargetSynset()));
                    if (pointer.getTarget() instanceof Word root) {
                        opposeRoot(root);
                    }
                }
            }
        }

        /** "Slowly" is the opposite of "quickly" because "slow" is that of "quick". */
        private void opposeRoot(Word root) throws JWNLException {
            for (Pointer pointer : root.getPointers(PointerType.ANTONYM)) {
                near(pointer.getTargetSynset());
            }
        }

        private void near(Synset opposite) throws JWNLException {
            opposites.add(key(opposite));
            for (Word word : opposite.getWords()) {
                for (PointerType type : DERIVED) {
                    for (Pointer back : word.getPointers(type)) {
                        opposites.add(key(back.getTargetSynset()));
                    }
                }
            }
        }

        private void oppose(Synset synset, String lemma) throws JWNLException {
            for (Word each : synset.getWords()) {
                if (each.getLemma().equalsIgnoreCase(lemma)) {
                    for (Pointer pointer : each.getPointers(PointerType.ANTONYM)) {
                        opposites.add(key(pointer.getTargetSynset()));
                    }
                }
            }
        }

        private void climb(List<Synset> from) throws JWNLException {
            List<Synset> level = from;
            for (int step = 0; step < STEPS_UP; step++) {
                List<Synset> above = new ArrayList<>();
                for (Synset synset : level) {
                    above.addAll(targets(synset, PointerType.HYPERNYM));
                }
                above.forEach(synset -> wider.add(key(synset)));
                level = above;
            }
        }

        private static List<Synset> targets(Synset synset, PointerType type) throws JWNLException {
            List<Synset> targets = new ArrayList<>();
            for (Pointer pointer : synset.getPointers(type)) {
                targets.add(pointer.getTargetSynset());
            }
            return targets;
        }

        private static long key(Synset synset) {
            return synset.getPOS().ordinal() * 1_000_000_000L + synset.getOffset();
        }

        Entry entry() {
            return new Entry(bases, parts, senses, usual, opposites, wider, near);
        }
    }
}
