package org.stemma.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.stemma.language.Words;

class WordDiffTest {

    @Test
    void showsWhatChangedInItsPlace() {
        assertThat(drawn("The envoy may visit Oslo, he said.", "The envoy will soon visit Oslo, said aides."))
                .isEqualTo("=The envoy | -may +will soon | =visit Oslo | -he | =said | +aides");
    }

    @Test
    void capitalsAndAccentsMakeNoDifference() {
        assertThat(drawn("In Bogotá, talks", "in Bogota talks")).isEqualTo("=In Bogotá, talks");
    }

    @Test
    void longWordingsEndInOneChange() {
        String left = "begin " + "a b c ".repeat(50_000) + "end";
        String right = "begin " + "d e ".repeat(50_000) + "end";
        assertThat(WordDiff.of(left, right))
                .extracting(WordDiff.Stretch::kind)
                .containsExactly(WordDiff.Kind.EQUAL, WordDiff.Kind.CHANGE, WordDiff.Kind.EQUAL);
    }

    @Property(tries = 200)
    void everyWordStandsInOneStretch(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String other) {
        String left = one.replace('d', ' ');
        String right = other.replace('d', ' ');
        List<WordDiff.Stretch> stretches = WordDiff.of(left, right);
        assertThat(stretches.stream().flatMap(each -> Words.folded(each.left().of(left)).stream()))
                .containsExactlyElementsOf(Words.folded(left));
        assertThat(stretches.stream().flatMap(each -> Words.folded(each.right().of(right)).stream()))
                .containsExactlyElementsOf(Words.folded(right));
    }

    private static String drawn(String left, String right) {
        return WordDiff.of(left, right).stream()
                .map(each -> switch (each.kind()) {
                    case EQUAL -> "=" + each.left().of(left);
                    case DELETE -> "-" + each.left().of(left);
                    case INSERT -> "+" + each.right().of(right);
                    case CHANGE ->
                        "-" + each.left().of(left) + " +" + each.right().of(right);
                })
                .collect(Collectors.joining(" | "));
    }
}
