package org.stemma.encoder.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stemma.cli.Stemma;
import org.stemma.encoder.model.ModelStore;

/** The pieces of BERT's own tokenizer, with the vocabularies of the two models that Stemma brings along. */
class WordPieceTest {

    private static final Pieces UNCASED = new Pieces(Pieces.resource("/bge-small-en-v1.5-tokenizer.json"));
    private static Pieces cased = UNCASED;

    @BeforeAll
    static void multilingual() throws IOException {
        var place = new ModelStore(Stemma.MODELS).install(ModelStore.acrossLanguages(), said -> {});
        cased = new Pieces(Files.readString(place.resolve("tokenizer.json")));
    }

    /** The numbers are those of bert-base-uncased wherever it is documented. */
    @Test
    void knownSentencesHaveTheirKnownNumbers() {
        assertThat(UNCASED.numbers("Hello, world!")).containsExactly(101, 7592, 1010, 2088, 999, 102);
        assertThat(UNCASED.of("unaffable")).isEqualTo("una ##ffa ##ble");
        assertThat(UNCASED.numbers("")).containsExactly(101, 102);
    }

    @Test
    void caseAndAccentsGoWhereTheModelKnowsNone() {
        assertThat(UNCASED.of("Café NAÏVE")).isEqualTo("cafe naive");
        assertThat(cased.of("Straße Café")).isEqualTo("Straße Café");
    }

    @Test
    void everyMarkAndEveryHanCharacterStandsAlone() {
        assertThat(UNCASED.of("don't, U.S.: $1.5")).isEqualTo("don ' t , u . s . : $ 1 . 5");
        assertThat(cased.of("北京的WSJ报道。")).isEqualTo("北 京 的 W ##S ##J 报 道 。");
    }

    @Test
    void scriptsAreCutAsTheyAreWritten() {
        assertThat(cased.of("Привет, мир!")).isEqualTo("При ##вет , мир !");
        assertThat(cased.of("שָׁלוֹם")).isEqualTo("ש ##ָ ##ׁ ##לו ##ֹ ##ם");
        assertThat(cased.of("السلام عليكم")).isEqualTo("السلام علي ##كم");
    }

    @Test
    void whatCannotBeSeenIsDroppedAndEveryBlankSeparates() {
        assertThat(UNCASED.of("a\u0000b\u200bc\ufffd\u202e")).isEqualTo("abc");
        assertThat(UNCASED.of("x\u2028y\u00a0z\tx\r\ny\u3000z")).isEqualTo("x y z x y z");
    }

    @Test
    void whatTheModelDoesNotKnowIsOneUnknownPiece() {
        assertThat(UNCASED.of("x".repeat(101) + " ok")).isEqualTo("[UNK] ok");
        assertThat(UNCASED.of("x".repeat(100))).startsWith("xx ##x").doesNotContain("[UNK]");
        assertThat(cased.of("🙂 ok")).isEqualTo("[UNK] ok");
        assertThat(cased.of("[SEP] a")).as("an article writes no marks").isEqualTo("[ SE ##P ] a");
    }

    @Test
    @Timeout(60)
    void endlessTextsAreCutWithoutDelay() {
        assertThat(UNCASED.of("x".repeat(1_000_000))).isEqualTo("[UNK]");
        assertThat(UNCASED.numbers("word ".repeat(200_000))).hasSize(256);
        assertThat(UNCASED.numbers("\u0301".repeat(1_000_000))).hasSize(2);
    }
}
