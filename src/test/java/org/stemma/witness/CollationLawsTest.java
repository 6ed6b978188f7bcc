package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stemma.alignment.Bead;
import org.stemma.witness.Collation.Edge;

/** What holds for any story, however wrong its beads are. */
class CollationLawsTest {

    private static final List<String> WORDS =
            List.of("ferry", "port", "lost", "14", "41", "Kiev", "writes", "The", "March", "19");

    record Story(List<Witness> witnesses, Pairs pairs) {}

    @Property(tries = 150)
    void everyArticleHasOneEdgeAndNoneDerivesFromItself(@ForAll("stories") Story story) {
        List<Edge> edges = collate(story).stemma();
        TreeMap<String, String> parents = new TreeMap<>();
        edges.forEach(edge -> parents.put(edge.article(), edge.parent()));
        assertThat(edges).hasSameSizeAs(parents.keySet());
        assertThat(parents.keySet())
                .containsExactlyInAnyOrderElementsOf(story.witnesses().stream()
                        .filter(witness -> !witness.isOrigin())
                        .map(Witness::id)
                        .toList());
        for (String article : parents.keySet()) {
            String each = article;
            for (int steps = 0; parents.containsKey(each); steps++) {
                assertThat(steps).as("a circle above " + article).isLessThan(parents.size());
                each = parents.getOrDefault(each, Witness.ORIGIN);
            }
        }
        assertThat(edges).allSatisfy(edge -> assertThat(edge.confidence()).isBetween(0.0, 1.0));
    }

    @Property(tries = 150)
    void everySentenceStandsInOneUnitAndEveryWitnessGivesAShortRun(@ForAll("stories") Story story) {
        List<String> seen = new ArrayList<>();
        collate(story)
                .units()
                .forEach(unit -> unit.readings().forEach(reading -> {
                    for (int i = 0; i < reading.witnesses().size(); i++) {
                        String witness = reading.witnesses().get(i);
                        List<Integer> numbers = reading.sentences().get(i);
                        numbers.forEach(number -> seen.add(witness + " " + number));
                        assertThat(numbers.get(numbers.size() - 1) - numbers.get(0))
                                .isLessThan(3);
                    }
                }));
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .hasSize(story.witnesses().stream()
                        .mapToInt(witness -> witness.sentences().size())
                        .sum());
    }

    @Property(tries = 150)
    void nothingIsBetterAttestedThanThereAreWitnesses(@ForAll("stories") Story story) {
        collate(story).archetype().statements().forEach(statement -> {
            assertThat(statement.support()).contains(statement.source()).doesNotHaveDuplicates();
            assertThat(statement.attestation()).isBetween(1, statement.support().size());
        });
    }

    @Property(tries = 60)
    void theOrderOfWitnessesAndPairsDoesNotMatter(@ForAll("stories") Story story, @ForAll Random random) {
        List<Witness> witnesses = new ArrayList<>(story.witnesses());
        List<Pairs.Pair> pairs = new ArrayList<>(story.pairs().pairs());
        pairs.replaceAll(pair -> random.nextBoolean()
                ? pair
                : new Pairs.Pair(
                        pair.right(),
                        pair.left(),
                        pair.beads().stream().map(Bead::turned).toList()));
        Collections.shuffle(witnesses, random);
        Collections.shuffle(pairs, random);
        assertThat(collate(new Story(witnesses, new Pairs(pairs)))).isEqualTo(collate(story));
    }

    private static Collation collate(Story story) {
        return new Collator().collate("any", story.witnesses(), story.pairs());
    }

    @Provide
    Arbitrary<Story> stories() {
        return Arbitraries.randomValue(CollationLawsTest::story);
    }

    private static Story story(Random random) {
        List<Witness> witnesses = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(List.of("a", "b", "c", "d", "e").subList(0, 1 + random.nextInt(5)));
        if (random.nextInt(3) == 0) {
            ids.add(Witness.ORIGIN);
        }
        ids.forEach(id -> witnesses.add(witness(id, random)));
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (Witness left : witnesses) {
            for (Witness right : witnesses) {
                if (left.id().compareTo(right.id()) < 0) {
                    pairs.add(new Pairs.Pair(left.id(), right.id(), beads(left, right, random)));
                }
            }
        }
        return new Story(witnesses, new Pairs(pairs));
    }

    private static Witness witness(String id, Random random) {
        List<String> sentences = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            List<String> words = new ArrayList<>();
            for (int j = random.nextInt(8); j >= 0; j--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            sentences.add(String.join(" ", words));
        }
        Optional<LocalDate> day =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2024, 3, 1 + random.nextInt(3)));
        Optional<String> relay = random.nextInt(4) == 0 ? Optional.of("tass") : Optional.empty();
        String language = id.equals(Witness.ORIGIN)
                ? "en"
                : List.of("en", "en", "ru", "es").get(random.nextInt(4));
        return new Witness(id, language, "", random.nextInt(5) == 0 ? "TASS" : "", day, relay, sentences);
    }

    /** Beads as an aligner gives them, though at random: every sentence once, groups of neighbours. */
    private static List<Bead> beads(Witness left, Witness right, Random random) {
        List<Bead> beads = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.sentences().size() && j < right.sentences().size()) {
            int take = Math.min(1 + random.nextInt(2), left.sentences().size() - i);
            List<Integer> group = take == 2 ? List.of(i, i + 1) : List.of(i);
            beads.add(new Bead(group, List.of(j), random.nextDouble(), 5));
            i += take + random.nextInt(2);
            j += 1 + random.nextInt(2);
        }
        return beads;
    }
}
