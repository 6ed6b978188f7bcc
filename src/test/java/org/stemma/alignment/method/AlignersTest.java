package org.stemma.alignment.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.junit.jupiter.api.Test;
import org.stemma.alignment.Aligner;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;
import org.stemma.encoder.Encoders;

/** What every listed aligner keeps. */
class AlignersTest {

    private static final List<String> WORDS = List.of(
            "harbour",
            "minister",
            "seven",
            "Beijing",
            "weapons",
            "the",
            "of",
            "rain",
            "12.5",
            "2023",
            "Wang",
            "quietly",
            "согласие",
            "договор",
            "мир",
            "שלום",
            "ממשלה",
            "acuerdo",
            "«guerra»",
            "和平",
            "外交部",
            "トランプ",
            "؟",
            "…",
            "");

    @Test
    void everyAlignerIsListed() {
        List<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.stemma.alignment.method")
                        .stream()
                        .filter(type -> type.isAssignableTo(Aligner.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(Aligners.all().all())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Property(tries = 100)
    void everySentenceStandsInOneBeadAndBeadsAreInOrder(
            @ForAll("aligners") Aligner aligner, @ForAll("sides") Side left, @ForAll("sides") Side right) {
        List<Bead> beads = aligner.align(left, right);
        assertThat(beads.stream().flatMap(bead -> bead.left().stream()).sorted())
                .containsExactlyElementsOf(numbers(left));
        assertThat(beads.stream().flatMap(bead -> bead.right().stream()).sorted())
                .containsExactlyElementsOf(numbers(right));
        assertThat(beads.stream()
                        .filter(bead -> !bead.left().isEmpty())
                        .map(bead -> bead.left().get(0)))
                .isSorted();
        assertThat(beads).allSatisfy(bead -> {
            assertThat(bead.left()).isSorted();
            assertThat(bead.right()).isSorted();
            assertThat(bead.confidence()).isBetween(0.0, 1.0);
        });
    }

    @Property(tries = 30)
    void theSameTextsGiveTheSameBeads(
            @ForAll("aligners") Aligner aligner, @ForAll("sides") Side left, @ForAll("sides") Side right) {
        List<Bead> once = aligner.align(left, right);
        List<List<Bead>> again = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> aligner.align(left, right))
                .toList();
        assertThat(again).allMatch(once::equals);
    }

    @Property(tries = 30)
    void aTextAnswersItselfSentenceBySentence(@ForAll("aligners") Aligner aligner, @ForAll("texts") List<String> text) {
        Assume.that(text.stream().distinct().count() == text.size());
        Side side = new Side("en", text);
        assertThat(aligner.align(side, side)).allMatch(bead -> bead.left().equals(bead.right()));
    }

    @Property(tries = 30)
    void aShuffledCopyIsFoundAgain(
            @ForAll("aligners") Aligner aligner, @ForAll("texts") List<String> text, @ForAll Random random) {
        Assume.that(text.stream().distinct().count() == text.size());
        List<String> shuffled = new ArrayList<>(text);
        Collections.shuffle(shuffled, random);
        assertThat(aligner.align(new Side("en", text), new Side("en", shuffled)))
                .allSatisfy(bead -> assertThat(bead.left().stream().map(text::get))
                        .containsExactlyElementsOf(
                                bead.right().stream().map(shuffled::get).toList()));
    }

    private static List<Integer> numbers(Side side) {
        return IntStream.range(0, side.sentences().size()).boxed().toList();
    }

    @Provide
    Arbitrary<Aligner> aligners() {
        return Arbitraries.of(Aligners.all().all());
    }

    @Provide
    Arbitrary<Side> sides() {
        Arbitrary<String> sentence = Arbitraries.of(WORDS).list().ofMaxSize(8).map(words -> String.join(" ", words));
        return Arbitraries.of("en", "ru", "he", "zh", "ja", "ar", "xx")
                .flatMap(language -> sentence.list().ofMaxSize(12).map(sentences -> new Side(language, sentences)));
    }

    /** Sentences of six invented words each, so that they differ in more than one. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> word = Arbitraries.integers()
                .between(0, 300_000_000)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(number -> Integer.toString(number + 60_466_176, 36).replaceAll("[0-9]", "q"));
        return word.list()
                .ofSize(6)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    @Test
    void nothingIsTooLargeToAlign() {
        List<Side> sides = Stream.of(
                        List.<String>of(),
                        List.of("word ".repeat(200_000)),
                        List.of("x".repeat(1_000_000)),
                        Collections.nCopies(5_000, "same"),
                        IntStream.range(0, 5_000).mapToObj(i -> "w" + i).toList(),
                        List.of("\u0000\u202e\uffff", "\"".repeat(100_000), "12345678901234567890".repeat(1_000)))
                .map(sentences -> new Side("en", sentences))
                .toList();
        for (Side left : sides) {
            for (Side right : sides) {
                List<Bead> beads = Aligners.with(Encoders.NONE).align(left, right);
                assertThat(beads.stream().mapToInt(bead -> bead.left().size()).sum())
                        .isEqualTo(left.sentences().size());
            }
        }
    }
}
