package org.stemma.witness;

import java.util.TreeMap;
import java.util.TreeSet;

/** Sentences that were found to answer each other so far, by witness. Mutable; lives inside {@link Loci} only. */
final class Cluster {

    /** One witness gives at most so many neighbouring sentences to a locus. */
    private static final int LONGEST_RUN = 3;

    private final TreeMap<String, TreeSet<Integer>> sentences = new TreeMap<>();

    static Cluster of(String witness, int sentence) {
        Cluster cluster = new Cluster();
        cluster.sentences.computeIfAbsent(witness, key -> new TreeSet<>()).add(sentence);
        return cluster;
    }

    TreeMap<String, TreeSet<Integer>> sentences() {
        return sentences;
    }

    /** Whether every witness would still give one short run. */
    boolean fits(Cluster other) {
        return other.sentences.entrySet().stream().allMatch(each -> {
            TreeSet<Integer> run = new TreeSet<>(each.getValue());
            run.addAll(sentences.getOrDefault(each.getKey(), new TreeSet<>()));
            return run.last() - run.first() < LONGEST_RUN;
        });
    }

    void absorb(Cluster other) {
        other.sentences.forEach((witness, numbers) ->
                sentences.computeIfAbsent(witness, key -> new TreeSet<>()).addAll(numbers));
    }
}
