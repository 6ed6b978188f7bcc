package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Path PROFILES = Path.of("src/main/resources/org/stemma/language/profile");

    @Test
    void everyProfileFileIsListedAndEveryListedLanguageHasItsFile() throws Exception {
        try (var files = Files.list(PROFILES)) {
            List<String> tags = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .toList();
            assertThat(Languages.all().ids()).containsExactlyInAnyOrderElementsOf(tags);
        }
    }

    @Test
    void everyLanguageCanReadAReport() {
        for (LanguageProfile profile : Languages.all().all()) {
            assertThat(profile.writing().opening())
                    .as(profile.tag() + " quotation marks")
                    .isNotEmpty();
            assertThat(profile.writing().closing())
                    .as(profile.tag() + " quotation marks")
                    .isNotEmpty();
            assertThat(profile.numerals().words())
                    .as(profile.tag() + " numbers")
                    .isNotEmpty();
            assertThat(profile.calendar().relative())
                    .as(profile.tag() + " days")
                    .isNotEmpty();
            assertThat(profile.calendar().earlier())
                    .as(profile.tag() + " earlier reports")
                    .isNotEmpty();
            assertThat(profile.reporting().verbs()).as(profile.tag() + " verbs").isNotEmpty();
            assertThat(profile.reporting().publishers())
                    .as(profile.tag() + " publishers")
                    .containsKey("wsj");
            assertThat(profile.certainty().negators())
                    .as(profile.tag() + " negators")
                    .isNotEmpty();
            assertThat(profile.clutter().markers())
                    .as(profile.tag() + " clutter")
                    .isNotEmpty();
        }
    }

    @Test
    void theLexiconKnowsTheSameConceptsInEveryLanguage() {
        List<String> english = List.copyOf(Languages.of("en").lexicon().words().keySet());
        for (LanguageProfile profile : Languages.all().all()) {
            assertThat(profile.lexicon().words().keySet()).as(profile.tag()).containsExactlyElementsOf(english);
            assertThat(profile.lexicon().words().values()).as(profile.tag()).allMatch(words -> !words.isEmpty());
        }
    }

    @Test
    void aDialectReadsAsItsLanguageAndAnUnknownOneAsEnglish() {
        assertThat(Languages.of("pt-BR").tag()).isEqualTo("pt");
        assertThat(Languages.of("xx").tag()).isEqualTo("en");
    }
}
