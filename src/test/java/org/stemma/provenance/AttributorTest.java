package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Languages;
import org.stemma.notation.Json;

class AttributorTest {

    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2024, 3, 15));

    record Case(
            String text,
            String published,
            @Nullable String publisher,
            @Nullable String relay,
            @Nullable String reported) {

        String expected() {
            return Objects.toString(publisher, "-") + " " + Objects.toString(relay, "-") + " "
                    + Objects.toString(reported, "-");
        }

        String found(String language) {
            Attributions read =
                    Attributor.attribute(text, Languages.of(language), Optional.of(LocalDate.parse(published)));
            return read.found().stream()
                    .findFirst()
                    .map(a -> a.publisher() + " " + a.relay().orElse("-") + " "
                            + a.reported().map(LocalDate::toString).orElse("-"))
                    .orElse("- - -");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "es", "he", "de", "fr", "ar", "zh", "pl", "tr", "fa", "ja", "pt", "it"})
    void everyCaseOfTheLanguageIsReadAsItsSpeakersReadIt(String language) throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (String line : cases(language).split("\n")) {
            Case given = Json.read(line, Case.class, language);
            all.assertThat(given.found(language)).as(given.text()).isEqualTo(given.expected());
        }
        all.assertAll();
    }

    private static String cases(String language) throws IOException {
        try (InputStream stream = AttributorTest.class.getResourceAsStream("/attribution/" + language + ".jsonl")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Attributions read(String text) {
        return Attributor.attribute(text, Languages.of("en"), FRIDAY);
    }

    @Test
    void theNewspaperIsASourceOnlyOnceItWasNamed() {
        assertThat(read("The newspaper said the vault was empty.").found()).isEmpty();
        assertThat(read("WSJ reported the theft. The newspaper said the vault was empty.")
                        .found())
                .extracting(Attribution::quote)
                .containsExactly("WSJ reported", "The newspaper said");
    }

    @Test
    void aRejectedMentionSaysWhyInWords() {
        assertThat(read("A photographer for The Wall Street Journal was hurt.").rejected())
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.publisher()).isEqualTo("wsj");
                    assertThat(rejected.reason()).contains("photographer");
                });
    }

    @Test
    void aDeniedReportSaysThatItIsDenied() {
        assertThat(read("The ministry denied a CNN report about the vault.").rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.denied()).isTrue());
    }

    @Test
    void theWordsThatMakeItASourceAreKept() {
        assertThat(read("The vault was empty, the WSJ wrote on Thursday.").found())
                .extracting(Attribution::verb)
                .containsExactly("wrote");
    }

    @Test
    void everyPublisherOfAProfileStandsInTheRegister() {
        for (LanguageProfile profile : Languages.all().all()) {
            assertThat(profile.reporting().publishers().keySet())
                    .as(profile.tag())
                    .allSatisfy(id -> assertThat(Publishers.find(id)).isPresent());
        }
    }

    @Test
    void theQuoteStandsWhereItsSpanSays() {
        String text = "Rain fell. The vault was empty, The Wall Street Journal reported Thursday.";
        Attribution found = read(text).found().get(0);
        assertThat(found.span().of(text)).isEqualTo(found.quote());
        assertThat(found.quote()).endsWith("Wall Street Journal reported Thursday");
        assertThat(found.reportedWords()).contains("Thursday");
    }

    @Test
    void theWriterWhoSaysAllegedlyKeepsHisDistance() {
        assertThat(read("The vault was allegedly empty, the WSJ reported.")
                        .found()
                        .get(0)
                        .hedged())
                .isTrue();
    }

    @Test
    void hostileTextsAreReadInOneGo() {
        for (String piece :
                new String[] {"WSJ ", "\"WSJ\" said ", "reported ", "22 ", "Feb. ", "(", "Mr. ", "a", "\u202e"}) {
            assertThat(read(piece.repeat(100_000 / piece.length())).rejected()).isNotNull();
        }
    }
}
