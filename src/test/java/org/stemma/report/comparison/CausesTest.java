package org.stemma.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.notation.Json;
import org.stemma.signature.MethodChanges;
import org.stemma.store.Rows.FindingRow;

/** What is told as the cause between engines that lie far apart: no more than two signatures show, in words that can be read. */
class CausesTest {

    private final Causes causes = new Causes(new MethodChanges(
            List.of("en|v1|content:a", "de|v1|content:a", "text|v2", "word-lost|v2", "date-shift|v1", "omission|v1"),
            List.of(
                    "en|v1|content:b",
                    "de|v1|content:b",
                    "text|v3",
                    "qualifier-lost|v1",
                    "date-shift|v2",
                    "omission|v1")));

    @Test
    void withoutItsCheckThereIsNoFindingWhateverElseChanged() {
        assertThat(causes.of(by("qualifier-lost")))
                .isEqualTo(new Cause(
                        Cause.CERTAIN, "its check is new: qualifier-lost not there → v1", List.of("qualifier-lost")));
        assertThat(causes.of(by("word-lost")))
                .isEqualTo(new Cause(
                        Cause.CERTAIN, "its check is no more: word-lost v2 → not there", List.of("word-lost")));
    }

    @Test
    void otherVersionsAreNamedBeforeOtherWords() {
        Cause both = causes.of(by("date-shift"));
        assertThat(both.sureness()).isEqualTo(Cause.PROBABLE);
        assertThat(both.words())
                .isEqualTo(
                        "its check changed: date-shift v1 → v2; upstream methods that changed too: text v2 → v3; other"
                                + " settings or words of en, de");
        assertThat(causes.of(by("omission")).words())
                .isEqualTo(
                        "its check is unchanged; upstream methods that changed: text v2 → v3; other settings or words of"
                                + " en, de");
    }

    private static FindingRow by(String check) {
        return Json.readGrown("{\"id\":\"F-1\",\"check\":\"" + check + "\"}", FindingRow.class, "findings");
    }
}
