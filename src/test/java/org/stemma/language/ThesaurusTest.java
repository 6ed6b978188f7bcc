package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.Thesaurus.Entry;

class ThesaurusTest {

    @ParameterizedTest
    @CsvSource({"rose, fell", "quickly, slowly", "approved, rejected", "began, ended"})
    void oppositesAreKnownInAnyFormAndThroughTheWordTheyComeFrom(String one, String other) {
        assertThat(entry(one).isOpposite(entry(other))).isTrue();
        assertThat(entry(one).isLike(entry(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"bought, purchased", "culture, cultural", "portugal, portuguese", "fetal, foetal"})
    void wordsOfOneMeaningOrOneRootAreLike(String one, String other) {
        assertThat(entry(one).isLike(entry(other))).isTrue();
        assertThat(entry(one).isOpposite(entry(other))).isFalse();
    }

    @Test
    void aWiderTermIsWiderOneWayOnly() {
        assertThat(entry("dogs").isKindOf(entry("animals"))).isTrue();
        assertThat(entry("animals").isKindOf(entry("dogs"))).isFalse();
    }

    @Test
    void whatIsNoWordIsUnknown() {
        assertThat(entry("harbor").isKnown()).isTrue();
        assertThat(entry("hrabor").isKnown()).isFalse();
        assertThat(entry("a".repeat(100_000)).isKnown()).isFalse();
        assertThat(entry("").isKnown()).isFalse();
    }

    private static Entry entry(String word) {
        return Thesaurus.english().entry(word);
    }
}
