package org.stemma.encoder.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A tokenizer of a dozen pieces, small enough to be cut by hand. */
class UnigramTest {

    /** 0 to 3 are marks. */
    static final String SMALL = """
            {"model": {"type": "Unigram", "unk_id": 3, "vocab": [
              ["<s>", 0.0], ["<pad>", 0.0], ["</s>", 0.0], ["<unk>", 0.0],
              ["▁", -3.0], ["▁a", -2.0], ["a", -2.5], ["b", -2.5], ["ab", -4.0], ["▁ab", -7.0], ["ba", -6.0], ["①", -1.0], ["1", -2.0]]},
             "added_tokens": [
              {"id": 0, "content": "<s>", "special": true}, {"id": 1, "content": "<pad>", "special": true},
              {"id": 2, "content": "</s>", "special": true}, {"id": 3, "content": "<unk>", "special": true}]}
            """;

    private final Tokenizer tokenizer = TokenizerFile.read(SMALL, "tokenizer.json");

    private long[] cut(String text) {
        return tokenizer.tokens(text, 64);
    }

    /** ▁a b = -4.5 beats ▁ ab = -7 and ▁ab = -7; ▁a b a = -7 beats ▁a ba = -8. */
    @Test
    void theMostProbableCutWins() {
        assertThat(cut("ab")).containsExactly(0, 5, 7, 2);
        assertThat(cut("aba")).containsExactly(0, 5, 7, 6, 2);
        assertThat(cut("bab")).as("▁ b ab = -9.5 beats ▁ b a b = -10.5").containsExactly(0, 4, 7, 8, 2);
    }

    @Test
    void blanksOfAllKindsAreOneAndTheTextBeginsWithOne() {
        assertThat(cut("a a")).containsExactly(0, 5, 5, 2);
        assertThat(cut("  a \u00a0\u200b\u3000 \n a\u2028")).isEqualTo(cut("a a"));
        assertThat(cut("")).containsExactly(0, 2);
        assertThat(cut(" \n")).containsExactly(0, 2);
    }

    @Test
    void unknownCharactersBehindEachOtherAreOnePiece() {
        assertThat(cut("axyz🙂a")).containsExactly(0, 5, 3, 6, 2);
        assertThat(cut("\ud800")).containsExactly(0, 4, 3, 2);
    }

    @Test
    void lettersAreWhatTheyLookLike() {
        assertThat(cut("①")).as("NFKC").isEqualTo(cut("1"));
        assertThat(cut("ａ\u0007ｂ")).as("wide letters, a bell").isEqualTo(cut("ab"));
    }

    @Test
    void anArticleWritesNoMarks() {
        assertThat(cut("</s>a")).containsExactly(0, 4, 3, 6, 2);
    }

    @Test
    @Timeout(60)
    void endlessTextsAreCutWithoutDelay() {
        assertThat(cut("ab".repeat(500_000))).hasSize(64);
        assertThat(cut("🙂".repeat(500_000))).containsExactly(0, 4, 3, 2);
    }
}
