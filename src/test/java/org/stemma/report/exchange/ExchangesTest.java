package org.stemma.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.report.Exchange;
import org.stemma.report.document.Document;
import org.stemma.report.document.Documents;
import org.stemma.store.Results;

class ExchangesTest {

    static Stream<Exchange> exchanges() {
        return Exchanges.all().all().stream();
    }

    static byte[] bytes(Exchange exchange, Results results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exchange.write(results, out);
        return out.toByteArray();
    }

    @Test
    void everyFormatOfThePackageIsListedAndLaidIntoBundles() throws IOException {
        Path here = Path.of("src/main/java/org/stemma/report/exchange");
        try (Stream<Path> files = Files.list(here)) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith("Exchange.java"))
                            .map(f -> f.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(exchanges()
                            .map(each -> each.getClass().getSimpleName())
                            .toList());
        }
        assertThat(Documents.all())
                .extracting(Document::file)
                .doesNotHaveDuplicates()
                .containsAll(exchanges().map(Exchange::file).toList());
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void aFormatSaysWhatItIs(Exchange exchange) {
        assertThat(exchange.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(exchange.file()).matches("[a-z]+\\.[a-z]+");
        assertThat(exchange.contents()).hasSizeBetween(20, 140);
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void theSameResultsGiveTheSameBytesInEveryCountry(Exchange exchange) throws IOException {
        byte[] here = bytes(exchange, Hostile.results());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(bytes(exchange, Hostile.results())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
