package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.encoder.Encoders;
import org.stemma.provenance.OriginRegister;
import org.stemma.provenance.Story;
import org.stemma.witness.Pairs;
import org.stemma.witness.Witness;

/** A story that very many tell costs in proportion to their number, and every language is heard. */
class PanelTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 2, 22);

    private final Engine engine = new Engine(Engine.Scope.ANY, OriginRegister.read("[]", "none.json"), Encoders.NONE);

    @Test
    void ofAHundredFortyAreHeardTheEarliestOfEachLanguage() {
        List<Witness> panel = Panel.of(witnesses(100));
        assertThat(panel).hasSize(40).startsWith(witnesses(1).get(0));
        assertThat(panel).filteredOn(each -> each.language().equals("uk")).hasSize(10);
        assertThat(panel)
                .filteredOn(each -> each.language().equals("en") && !each.isOrigin())
                .hasSize(29)
                .allMatch(each -> each.published().orElseThrow().isBefore(FIRST.plusDays(30)));
    }

    @Test
    void eachIsAlignedWithThose() {
        List<Witness> witnesses = witnesses(100);
        Pairs pairs = engine.align(told(witnesses));
        assertThat(pairs.pairs()).hasSize(40 * 39 / 2 + 40 * 60);
        assertThat(witnesses)
                .allMatch(each -> Panel.of(witnesses).stream()
                        .allMatch(other -> other.equals(each) || pairs.compare(each.id(), other.id())));
        assertThat(engine.align(told(witnesses(40))).pairs()).hasSize(40 * 39 / 2);
    }

    /** The origin, then nine in English to one in Ukrainian, a day later each. */
    private static List<Witness> witnesses(int count) {
        return Stream.concat(
                        Stream.of(witness(Witness.ORIGIN, "en", 50)),
                        IntStream.range(1, count)
                                .mapToObj(i -> witness("w%03d".formatted(i), i % 10 == 9 ? "uk" : "en", i / 3)))
                .toList();
    }

    private static Witness witness(String id, String language, int day) {
        LocalDate published = FIRST.plusDays(day);
        return new Witness(
                id, language, "", id, Optional.of(published), Optional.empty(), List.of("The port closes on May 14."));
    }

    private static StoryTexts told(List<Witness> witnesses) {
        Story story = new Story(
                "s",
                "Ferry",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                witnesses.stream().map(Witness::id).toList(),
                List.of(),
                List.of());
        return new StoryTexts(story, List.of(), Optional.empty(), witnesses, List.of());
    }
}
