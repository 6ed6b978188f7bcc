package org.stemma.language.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @Test
    void aNameHasOneCodeInEveryScript() {
        for (String spelling : List.of("Калверлок", "קלברלוק", "كالفرلوك", "Kalwerlok", "Calverlock")) {
            assertThat(Sound.codes(spelling)).as(spelling).contains("KLPRLK");
        }
    }

    @Test
    void chineseAndJapaneseHearOneLiquid() {
        assertThat(Sound.eastAsian("ダニエル")).isEqualTo(Sound.eastAsian("Daniel"));
        assertThat(Sound.eastAsian("丹尼尔")).isEqualTo("TN");
    }

    @ParameterizedTest
    @CsvSource({"Lindqvist,Линдквист", "Brandt,ברנדט", "Brandt,برندت", "Trump,トランプ"})
    void itsConsonantsAreOfTheSameClasses(String latin, String other) {
        assertThat(Sound.classes(Sound.of(other))).isEqualTo(Sound.classes(Sound.of(latin)));
    }

    @Test
    void spellingsOfOneSoundAreOne() {
        assertThat(Sound.of("Łukaszenko")).isEqualTo(Sound.of("Лукашенко")).isEqualTo("lukasenko");
        assertThat(Sound.consonants(Sound.of("Schmidt"))).isEqualTo("smdt");
    }
}
