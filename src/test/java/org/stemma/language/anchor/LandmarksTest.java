package org.stemma.language.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LandmarksTest {

    @Test
    void anchorsOfAllKindsStandWhereTheyAreFound() {
        String text = "Am Dienstag zahlte Polen 42 Millionen Euro an Solbakken, sagte die Polizei in Madrid.";
        List<Landmarks.Landmark> anchors = Landmarks.of(text, "de");
        assertThat(anchors.stream().flatMap(each -> each.readings().stream()).map(Landmarks.Reading::term))
                .contains("c:country:pl", "c:weekday:2", "c:city:europe/madrid", "c:word:police", "c:word:money");
        assertThat(anchors).allMatch(each -> !each.span().of(text).isBlank());
    }

    @Property(tries = 300)
    void noTextBreaksTheAnchors(@ForAll String text) {
        for (String tag : List.of("en", "he", "zh", "ja", "ar", "xx", "en-GB")) {
            assertThat(Landmarks.of(text, tag)).allMatch(each -> each.span().end() <= text.length());
        }
    }
}
