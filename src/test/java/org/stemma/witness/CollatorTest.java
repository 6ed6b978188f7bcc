package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.alignment.Bead;
import org.stemma.witness.Collation.Archetype;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.Collation.Statement;
import org.stemma.witness.Collation.Unit;

/** An invented story: a port closes a ferry line. Each sentence begins with the number of its statement. */
class CollatorTest {

    private static final Witness ORIGIN = witness(
            "origin",
            "en",
            "2024-03-04",
            "1 The port of Talvik plans to close its oldest ferry line after losses reached $14 million, documents show.",
            "2 The line carried 380,000 passengers last year.",
            "3 Fares haven't been raised since 2016.",
            "4 The owner, Norrholm Shipping, declined to comment.",
            "5 Islanders say that they would be cut off in winter.",
            "6 A final vote is due on March 19.");

    private static final Witness DIRECT = witness(
            "direct.txt",
            "en",
            "2024-03-05",
            "1 The port of Talvik plans to close its oldest ferry line after losses reached $14 million, the Courier reported.",
            "2 It carried 380,000 passengers last year.",
            "6 A final vote is due on March 19.");

    private static final Witness RUSSIAN = witness(
            "russian.txt",
            "ru",
            "2024-03-05",
            "1 Порт Талвика намерен закрыть старейшую паромную линию: убытки достигли 41 миллиона долларов, пишет The Courier.",
            "2 В прошлом году линия перевезла 380 000 пассажиров.",
            "4 Владелец, компания «Норхольм», отказался от комментариев.",
            "5 Островитяне говорят, что зимой окажутся отрезаны от мира.",
            "6 Голосование назначено на 19 марта.");

    private static final Witness BACK = witness(
            "back.txt",
            "en",
            "2024-03-06",
            "1 The port of Talvik intends to close the oldest ferry line: losses have reached 41 million dollars, writes The Courier with reference to documents.",
            "2 Last year the line carried 380,000 passengers – this is a record.",
            "4 The owner, the company \"Norholm\", refused to comment.",
            "5 Islanders say that in winter they will be cut off from the world.",
            "6 The vote is scheduled for March 19.");

    private static final Witness SPANISH = witness(
            "spanish.txt",
            "en",
            "2024-03-05",
            "1 The port of Talvik will close its most ancient ferry, with losses of 14 million dollars, informed this Tuesday. The Courier.",
            "5 The islanders, he added. The Courier, will be isolated, the worst winter of the history.",
            "6 The vote will be the 19 of March.");

    private final Collator collator = new Collator();

    @Test
    void aReTranslationDerivesFromTheTranslationThatSharesItsError() {
        for (Collation collation :
                List.of(collate(ORIGIN, DIRECT, RUSSIAN, BACK, SPANISH), collate(DIRECT, RUSSIAN, BACK, SPANISH))) {
            assertThat(edge(collation, "back.txt").parent()).isEqualTo("russian.txt");
            assertThat(edge(collation, "back.txt").pivot()).contains("ru");
            assertThat(edge(collation, "back.txt").evidence()).anyMatch(words -> words.contains("41"));
        }
    }

    @Test
    void directReportsAndTranslationsDeriveFromTheOrigin() {
        Collation collation = collate(ORIGIN, DIRECT, RUSSIAN, BACK);
        assertThat(edge(collation, "direct.txt").parent()).isEqualTo(Witness.ORIGIN);
        assertThat(edge(collation, "direct.txt").pivot()).isEmpty();
        assertThat(edge(collation, "russian.txt").parent()).isEqualTo(Witness.ORIGIN);
        assertThat(edge(collation, "russian.txt").pivot()).contains("ru");
    }

    @Test
    void aReTranslationWhoseSourceIsNotAtHandDerivesFromALostVersion() {
        Edge edge = edge(collate(ORIGIN, DIRECT, RUSSIAN, BACK, SPANISH), "spanish.txt");
        assertThat(edge.parent()).isEqualTo("lost-es-1");
        assertThat(edge.pivot()).contains("es");
    }

    @Test
    void nothingDerivesFromALaterArticle() {
        Witness late = new Witness(
                RUSSIAN.id(),
                "ru",
                "",
                "",
                Optional.of(LocalDate.parse("2024-03-09")),
                Optional.empty(),
                RUSSIAN.sentences());
        assertThat(edge(collate(DIRECT, late, BACK), "back.txt").parent()).isEqualTo("lost-ru-1");
    }

    @Test
    void voicesAreCountedAndNotWitnesses() {
        Unit losses = collate(DIRECT, RUSSIAN, BACK, SPANISH).units().get(0);
        assertThat(losses.verdict()).as("the two with 41 are one voice").isEqualTo("2:1");
        assertThat(losses.readings()).hasSize(4);
        assertThat(collate(DIRECT, RUSSIAN, BACK).units().get(0).verdict()).isEqualTo("undecidable");
    }

    @Test
    void theArchetypeTakesTheBestAttestedReadingInItsOwnLanguage() {
        Archetype archetype = collate(DIRECT, RUSSIAN, BACK, SPANISH).archetype();
        assertThat(archetype.isOrigin()).isFalse();
        assertThat(archetype.language()).isEqualTo("en");
        Statement losses = archetype.statements().get(0);
        assertThat(losses.text()).contains("$14 million");
        assertThat(losses.support()).containsExactly("direct.txt", "spanish.txt");
        assertThat(losses.attestation()).isEqualTo(2);
        assertThat(archetype.statements())
                .extracting(statement -> statement.text().substring(0, 1))
                .containsExactly("1", "2", "4", "5", "6");
    }

    @Test
    void theOriginsOwnTextIsTheArchetypeWhereItIsAtHand() {
        Archetype archetype = collate(ORIGIN, DIRECT, BACK).archetype();
        assertThat(archetype.isOrigin()).isTrue();
        assertThat(archetype.statements()).extracting(Statement::text).containsExactlyElementsOf(ORIGIN.sentences());
    }

    @Test
    void neitherTheOrderOfWitnessesNorThatOfPairsMatters() {
        List<Witness> all = new ArrayList<>(List.of(ORIGIN, DIRECT, RUSSIAN, BACK, SPANISH));
        Collation expected = collate(all.toArray(Witness[]::new));
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(all, random);
            assertThat(collate(all.toArray(Witness[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void aStoryWithoutWitnessesOrBeadsIsNoError() {
        assertThat(collator.collate("none", List.of(), Pairs.NONE).stemma()).isEmpty();
        Collation alone = collator.collate("alone", List.of(DIRECT), Pairs.NONE);
        assertThat(alone.units()).extracting(Unit::verdict).containsOnly("single");
    }

    @Test
    void oneIdIsOneWitness() {
        assertThatThrownBy(() -> collator.collate("twice", List.of(DIRECT, DIRECT), Pairs.NONE))
                .hasMessageContaining("direct.txt");
    }

    private Collation collate(Witness... witnesses) {
        return collator.collate("ferry", List.of(witnesses), pairs(List.of(witnesses)));
    }

    private static Edge edge(Collation collation, String article) {
        return collation.stemma().stream()
                .filter(edge -> edge.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private static Witness witness(String id, String language, String published, String... sentences) {
        return new Witness(
                id, language, "", "", Optional.of(LocalDate.parse(published)), Optional.empty(), List.of(sentences));
    }

    /** Sentences with one number answer each other. */
    private static Pairs pairs(List<Witness> witnesses) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                pairs.add(new Pairs.Pair(
                        witnesses.get(i).id(), witnesses.get(j).id(), beads(witnesses.get(i), witnesses.get(j))));
            }
        }
        return new Pairs(pairs);
    }

    private static List<Bead> beads(Witness left, Witness right) {
        TreeMap<Character, Integer> numbers = new TreeMap<>();
        for (int j = 0; j < right.sentences().size(); j++) {
            numbers.put(right.sentences().get(j).charAt(0), j);
        }
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < left.sentences().size(); i++) {
            Integer j = numbers.get(left.sentences().get(i).charAt(0));
            if (j != null) {
                beads.add(new Bead(List.of(i), List.of(j), 0.9, 5));
            }
        }
        return beads;
    }
}
