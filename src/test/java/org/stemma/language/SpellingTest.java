package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final Spelling ENGLISH = Languages.of("en").spelling();

    @ParameterizedTest
    @ValueSource(
            strings = {"harbor", "harbour", "organised", "organized", "foetal", "kremlin", "cyberattack", "oblast"})
    void bothShoresAndTheNewsAreSpeltRightly(String word) {
        assertThat(ENGLISH.knows(word)).isTrue();
        assertThat(ENGLISH.isSlip(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hrabor", "severly", "reportadly", "audienc"})
    void aWordALetterOrTwoOffIsASlip(String word) {
        assertThat(ENGLISH.isSlip(word)).isTrue();
    }

    @Test
    void whatIsNearNothingIsNoSlip() {
        assertThat(List.of("zeitung", "draggedand", "a".repeat(100_000), ""))
                .allSatisfy(word -> assertThat(ENGLISH.isSlip(word)).isFalse());
    }

    @Test
    void aLanguageWithoutDictionariesKnowsEveryWord() {
        assertThat(Languages.of("he").spelling().knows("hrabor")).isTrue();
    }

    @Test
    void manyMayAskAtOnce() {
        List<Boolean> answers = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> ENGLISH.isSlip(i % 2 == 0 ? "boats" : "baots"))
                .toList();
        assertThat(answers.subList(0, 4)).containsExactly(false, true, false, true);
        assertThat(answers.stream().filter(slip -> slip)).hasSize(1_000);
    }
}
