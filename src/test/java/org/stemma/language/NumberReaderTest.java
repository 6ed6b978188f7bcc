package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | about 1,900 workers                       | 1900
            es | unos 1.900 obreros                        | 1900
            de | rund 1.900 Arbeiter                       | 1900
            ru | около 1900 рабочих                        | 1900
            ru | около 1 900 рабочих                       | 1900
            en | 84 thousand shipments                     | 84000
            ru | 84 тысячи поставок                        | 84000
            he | 84 אלף משלוחים                            | 84000
            ru | 7,5 миллиарда долларов                    | 7500000000 usd
            en | $7.5 billion                              | 7500000000 usd
            en | 2.2m people                               | 2200000
            en | a race of 100 m                           | 100 m
            en | 23% of capacity                           | 23 %
            en | 23 percent                                | 23 %
            ru | 23 процента                               | 23 %
            ru | выросла вдвое                             | 2 times
            en | its cost tripled                          | 3 times
            en | increased threefold                       | 3 times
            en | a dozen eggs                              | 12
            en | two dozen eggs                            | 24
            en | twenty-five men                           | 25
            en | three hundred and fifty thousand          | 350000
            en | a two-week trip                           | 2 week
            en | no one came, and one left                 | ''
            en | one percent                               | 1 %
            en | COVID-19 and an F-16                      | ''
            en | at 7:30 by 3:2                            | 450 time
            en | 20-30 million euros                       | 20000000 eur, 30000000 eur
            en | from 5 to 7 km                            | 5, 7 km
            ar | ١٢٣٤ قتيلا                                | 1234
            fa | ۸۴ هزار نفر                               | 84000
            zh | 3万人                                     | 30000 person
            zh | 二十三亿美元                               | 2300000000 usd
            zh | 1亿2000万美元                              | 120000000 usd
            zh | 百分之二十三                               | 23 %
            he | כ-84 אלף איש                              | 84000
            he | שלושה שבועות                              | 3 week
            he | אלפיים איש                                | 2000
            es | mil quinientos millones                   | 1500000000
            es | treinta y cinco años                      | 35 year
            de | fünfundzwanzig Jahre                      | 25 year
            de | 1,2 Mio. Euro                             | 1200000 eur
            fr | 1 900 ouvriers                            | 1900
            tr | yüzde 23                                  | 23 %
            uk | тридцять два мільйони гривень             | 32000000 uah
            en | 1.2.3 and 22.02.2023                      | ''
            """)
    void aNumberIsItsValueHoweverItIsWritten(String language, String text, String values) {
        String found = NumberReader.find(text, Languages.of(language)).stream()
                .map(number -> (number.value().toPlainString() + " " + number.unit()).strip())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(values);
    }

    @Test
    void theSpanHoldsMultiplierAndUnit() {
        String text = "It cost $7.5 billion, or 84 thousand euros each.";
        assertThat(NumberReader.find(text, Languages.of("en")))
                .extracting(number -> number.span().of(text))
                .containsExactly("$7.5 billion", "84 thousand euros");
    }

    @Test
    void millionsOfDigitsAreNoNumberAndTakeNoTime() {
        assertThat(NumberReader.find("7".repeat(2_000_000), Languages.of("en"))).isEmpty();
        assertThat(NumberReader.find("2 ".repeat(200_000), Languages.of("en"))).hasSize(200_000);
        assertThat(NumberReader.find("twenty ".repeat(100_000), Languages.of("en")))
                .hasSize(100_000);
    }
}
