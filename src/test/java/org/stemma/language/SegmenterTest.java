package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    /** {@code /} stands where a sentence ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The U.S. Navy left on Feb. 24 at 6 a.m. with Gen. Strand.
            en | The crew stayed in the U.S. / The ship, which the owner sold, did not.
            en | The meeting with U.S. Army officers in the harbour ended at noon.
            en | “We stay,” she said. / “Is it far?” he asked. / Nobody knew.
            en | The letter said "the boat stays." / Then it was signed by J. R. Vole.
            en | "The boat is old," said the captain in Hallow. / – First of all, it needs an engine."
            en | It cost $1.5 million in 2.3 years. / That was cheap.
            ru | Паром останется, заявил мэр. / – Он нужен островам, – добавил он.
            de | Am 24. Februar fuhr Dr. Okafor ab. / Danach war z. B. kein Platz mehr.
            zh | 渡轮将继续运营。/ 市长说：“船不会停。”/ 会议结束了。
            ja | 船は残る。/ 市長はそう述べた。
            he | המעבורת תישאר. / כך אמר ראש העיר.
            ar | هل ستبقى العبارة؟ / قال رئيس البلدية إنها ستبقى.
            es | ¿Se queda el barco? / El Sr. Vole dijo que sí.
            """)
    void sentencesEndWhereAReaderEndsThem(String language, String marked) {
        List<String> expected = List.of(marked.strip().split("\\s*/\\s*"));
        String paragraph = marked.strip().replaceAll("\\s*/\\s*", language.matches("zh|ja") ? "" : " ");
        Segmenter segmenter = new Segmenter(Languages.of(language));
        assertThat(segmenter.spans(paragraph).stream().map(span -> span.of(paragraph)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aParagraphOfInitialsIsReadAtOnce() {
        String paragraph = "A. ".repeat(30_000).strip();
        assertThat(new Segmenter(Languages.of("en")).spans(paragraph)).hasSize(1);
    }
}
