package org.stemma.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.language.Words;

/** With the English encoder. */
class PieceCountTest {

    @TempDir
    private static Path state;

    private static Encoders encoders = Encoders.NONE;

    @BeforeAll
    static void loadEncoder() {
        encoders = Encoders.of(Encoders.STANDARD, state, line -> {});
    }

    @Test
    void everyWordHasItsMeaningWhereItStands() {
        String river = "They sat on the bank of the river.";
        Vector bank = word(river, 4);
        assertThat(bank.cosine(word("They robbed the bank.", 3))).isBetween(0.0, 0.9);
    }

    @Test
    void marksAndHyphensBelongToNoOtherWord() {
        String plain = "The U.S. well-known firm's offer, then.";
        assertThat(words(plain).orElseThrow()).hasSameSizeAs(Words.spans(plain));
        assertThat(words("").orElseThrow()).isEmpty();
    }

    @Test
    void aSentenceTooLongForTheEncoderHasNoWords() {
        assertThat(words("ferry ".repeat(300))).isEmpty();
    }

    private static Vector word(String sentence, int at) {
        return words(sentence).orElseThrow().get(at);
    }

    private static Optional<List<Vector>> words(String sentence) {
        return encoders.between("en", "en").orElseThrow().words(sentence, Words.spans(sentence));
    }
}
