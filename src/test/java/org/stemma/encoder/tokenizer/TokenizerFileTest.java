package org.stemma.encoder.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.stemma.notation.NotationException;

/** Any text is cut, and any tokenizer.json is read or refused in words. */
class TokenizerFileTest {

    private static final List<Tokenizer> TOKENIZERS = List.of(
            TokenizerFile.read(UnigramTest.SMALL, "tokenizer.json"),
            TokenizerFile.read(
                    TokenizerFile.write(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##b", "b", "é", "中"), true),
                    "tokenizer.json"));

    @Property(tries = 2000)
    void noTextHasMorePiecesThanAskedForNorUnheardOfOnes(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int most) {
        for (Tokenizer tokenizer : TOKENIZERS) {
            long[] tokens = tokenizer.tokens(text, most);
            assertThat(tokens.length).isBetween(2, most);
            assertThat(Arrays.stream(tokens)).allMatch(token -> token >= 0 && token <= tokenizer.largest());
            assertThat(tokenizer.tokens(text, most)).isEqualTo(tokens);
        }
    }

    /** Any UTF-16 units, also such as are no text; often some that the tokenizers know. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> any = Arbitraries.chars().range('\u0000', '\uffff');
        Arbitrary<Character> known = Arbitraries.of('a', 'b', 'é', '中', ' ', '\u0301', '\ud83d', '\ude42', '\u2581');
        return Arbitraries.oneOf(any, known).list().ofMaxSize(120).map(units -> {
            StringBuilder text = new StringBuilder();
            units.forEach(text::append);
            return text.toString();
        });
    }

    @Example
    void anotherKindIsRefusedByName() {
        Map.of(
                        "{\"model\": {\"type\": \"BPE\", \"vocab\": {}}}",
                                "type BPE is not read; WordPiece and Unigram are",
                        "{\"model\": {\"vocab\": {}}}", "type unknown is not read",
                        "{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"a\": 0}}}", "lacks [UNK]",
                        "{\"model\": {\"type\": \"WordPiece\", \"vocab\": [1]}}", "pieces and numbers",
                        "{\"model\": {\"type\": \"WordPiece\"}}", "pieces and numbers",
                        "{\"model\": {\"type\": \"WordPiece\", \"vocab\": {}}, \"normalizer\": {\"type\": \"Lowercase\"}}",
                                "Lowercase",
                        "{\"model\": {\"type\": \"Unigram\", \"vocab\": [[\"a\"]]}}", "pieces and numbers",
                        "{\"model\": {\"type\": \"Unigram\", \"vocab\": [[\"a\", -1.0]]}}", "lacks <s>",
                        "{}", "no \"model\"",
                        "{\"model\": {", "tokenizer.json:1")
                .forEach((json, words) -> assertThatThrownBy(() -> TokenizerFile.read(json, "tokenizer.json"))
                        .as(json)
                        .isInstanceOf(NotationException.class)
                        .hasMessageStartingWith("tokenizer.json:")
                        .hasMessageContaining(words));
    }

    @Example
    void aPieceThatIsWrittenTwiceMovesNoOther() {
        Tokenizer tokenizer = TokenizerFile.read(
                TokenizerFile.write(List.of("[UNK]", "[CLS]", "[SEP]", "a", "a", "b"), false), "tokenizer.json");
        assertThat(tokenizer.tokens("a b", 9)).containsExactly(1, 3, 5, 2);
    }
}
