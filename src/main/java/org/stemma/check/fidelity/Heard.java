package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.check.Passage;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Vector;

/**
 * Which content words of two sentences mean much the same to an encoder, for words that {@link Comparison} leaves without an
 * answer: paired one to one, the likest first. Likeness is seen from the passage's own: 0 is the median of any two of its content words,
 * 1 is the same, so it needs no scale for each encoder.
 */
final class Heard {

    /** Two words less alike than this answer each other only by chance; our own, on the development pairs. */
    private static final double PAIRED = 0.05;

    /** Spelt so much alike, two words are one, whatever an encoder hears in a slip. */
    private static final double SPELLING = 0.7;

    /** Nothing on the other side as like as this: the word is nowhere; our own, on the development pairs. */
    private static final double SOMEWHERE = 0.4;

    /** So many words may be left over on the other side: more, and it is worded too freely to miss one. */
    private static final int MOST_SPARE = 1;

    /** Below this share of common content words nobody can tell which word answers which. */
    private static final double ENOUGH_IN_COMMON = 0.4;

    private final Comparison words;
    private final double[][] likeness;
    private final List<Integer> contentHere;
    private final List<Integer> contentThere;
    private final Set<Integer> lost;
    private final Set<Integer> spare;

    private record Pair(int here, int there, double likeness) {}

    private Heard(Comparison words, List<Vector> reference, List<Vector> witness) {
        this.words = words;
        this.contentHere = content(words.reference);
        this.contentThere = content(words.witness);
        this.likeness = likeness(reference, witness);
        this.lost = new HashSet<>(free(contentHere, true));
        this.spare = new HashSet<>(free(contentThere, false));
        pair((i, j) -> Names.likeness(words.reference.word(i), words.witness.word(j)), SPELLING);
        pair((i, j) -> likeness[i][j], PAIRED);
    }

    /** Empty in two languages, without an encoder for words, and where the wordings have little in common. */
    static Optional<Heard> of(Passage passage) {
        Comparison words = Comparison.of(passage);
        if (!passage.sameLanguage() || words.overlap() < ENOUGH_IN_COMMON) {
            return Optional.empty();
        }
        return passage.encoder()
                .flatMap(encoder -> vectors(encoder, words.reference)
                        .flatMap(stated ->
                                vectors(encoder, words.witness).map(found -> new Heard(words, stated, found))));
    }

    private static Optional<List<Vector>> vectors(Encoder encoder, Tokens tokens) {
        return encoder.words(tokens.text(), tokens.spans());
    }

    private static List<Integer> content(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .filter(at -> tokens.isContent(at) && tokens.spans().get(at).length() > 1)
                .boxed()
                .toList();
    }

    private List<Integer> free(List<Integer> content, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        return content.stream()
                .filter(at -> (inReference ? words.inWitness(at) : words.inReference(at)) < 0 && !here.isNumeric(at))
                .toList();
    }

    private double[][] likeness(List<Vector> reference, List<Vector> witness) {
        double[][] cosines = new double[words.reference.size()][words.witness.size()];
        double[] all = new double[contentHere.size() * contentThere.size()];
        int count = 0;
        for (int i : contentHere) {
            for (int j : contentThere) {
                cosines[i][j] = reference.get(i).cosine(witness.get(j));
                all[count++] = cosines[i][j];
            }
        }
        Arrays.sort(all);
        double usual = count == 0 ? 0 : Math.min(0.99, all[count / 2]);
        for (double[] row : cosines) {
            Arrays.setAll(row, j -> (row[j] - usual) / (1 - usual));
        }
        return cosines;
    }

    private interface Likeness {
        double of(int here, int there);
    }

    private void pair(Likeness measure, double least) {
        List<Pair> pairs = lost.stream()
                .flatMap(i -> spare.stream().map(j -> new Pair(i, j, measure.of(i, j))))
                .filter(pair -> pair.likeness() >= least)
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                        .thenComparingInt(Pair::here)
                        .thenComparingInt(Pair::there))
                .toList();
        for (Pair pair : pairs) {
            if (lost.contains(pair.here()) && spare.contains(pair.there())) {
                lost.remove(pair.here());
                spare.remove(pair.there());
            }
        }
    }

    /** Reference words whose meaning is nowhere in the witness, run by run. */
    List<Run> lost(Passage passage) {
        return spare.size() > MOST_SPARE ? List.of() : alone(passage, true);
    }

    /** Witness words whose meaning is nowhere in the reference, run by run. */
    List<Run> added(Passage passage) {
        return lost.size() > MOST_SPARE ? List.of() : alone(passage, false);
    }

    /** As long as nothing on the other side is nowhere either: then it may be said in other words. */
    private List<Run> alone(Passage passage, boolean inReference) {
        return nowhere(passage, !inReference).isEmpty() && !hasForeign()
                ? Run.of(nowhere(passage, inReference))
                : List.of();
    }

    /** A word that is none here: it stands for something. */
    private boolean hasForeign() {
        return IntStream.range(0, words.witness.size())
                .filter(j -> words.inReference(j) < 0)
                .anyMatch(j -> Vocabulary.isUnknown(words.witness, j)
                        || Vocabulary.isForeignNoun(words, j)
                        || words.witness.word(j).codePointAt(0) > 0x2e80);
    }

    /** Words whose meaning is nowhere on the other side, in each other's place. */
    List<Replaced> replaced(Passage passage) {
        List<Run> found = new ArrayList<>(Run.of(nowhere(passage, false)));
        List<Replaced> replaced = new ArrayList<>();
        for (Run run : Run.of(nowhere(passage, true))) {
            found.stream()
                    .filter(other -> words.facing(run.from(), run.to(), other.from(), other.to()) > 0)
                    .findFirst()
                    .ifPresent(other -> {
                        found.remove(other);
                        replaced.add(new Replaced(run, other));
                    });
        }
        return replaced;
    }

    /** One run in the place of another. */
    record Replaced(Run stated, Run found) {}

    /**
     * Words that follow one another.
     *
     * @param to behind the last one
     */
    record Run(int from, int to) {

        static List<Run> of(List<Integer> positions) {
            List<Run> runs = new ArrayList<>();
            for (int at : positions) {
                int last = runs.size() - 1;
                if (last >= 0 && runs.get(last).to() == at) {
                    runs.set(last, new Run(runs.get(last).from(), at + 1));
                } else {
                    runs.add(new Run(at, at + 1));
                }
            }
            return runs;
        }
    }

    private List<Integer> nowhere(Passage passage, boolean inReference) {
        Tokens here = inReference ? words.reference : words.witness;
        Tokens there = inReference ? words.witness : words.reference;
        Set<Integer> judged = OthersBusiness.in(here, there, inReference ? passage.reference() : passage.witness());
        return (inReference ? lost : spare)
                .stream()
                        .sorted()
                        .filter(at -> !judged.contains(at)
                                && !there.stems().contains(here.stems().get(at)))
                        .filter(at -> nearest(at, inReference) < SOMEWHERE)
                        .toList();
    }

    private double nearest(int at, boolean inReference) {
        return (inReference ? contentThere : contentHere)
                .stream()
                        .mapToDouble(other -> inReference ? likeness[at][other] : likeness[other][at])
                        .max()
                        .orElse(0);
    }
}
