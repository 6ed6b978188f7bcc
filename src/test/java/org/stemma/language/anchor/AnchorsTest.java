package org.stemma.language.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

    @ParameterizedTest
    @CsvSource({
        "en,'In March the president flew to Germany.'",
        "ru,'В марте президент вылетел в Германию.'",
        "uk,'У березні президент полетів до Німеччини.'",
        "es,'En marzo el presidente voló a Alemania.'",
        "he,'במרץ טס הנשיא לגרמניה.'",
        "zh,'总统三月前往德国。'",
        "ja,'大統領は3月にドイツへ飛んだ。'"
    })
    void thingsWithANameInEveryLanguageHaveOneKey(String language, String sentence) {
        assertThat(new Anchors(language).of(sentence))
                .filteredOn(anchor -> anchor.kind() == Anchor.Kind.CONCEPT)
                .extracting(Anchor::key)
                .contains("word:president", "country:de");
    }
}
