package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;
import org.stemma.language.Languages;

/** The sentence that a person reads, of invented articles as the attributor and the tracer see them. */
class ExplanationTest {

    private static final OriginIndex REGISTER = OriginIndex.of(List.of(Told.FERRY, Told.VACCINE), Encoders.NONE);
    private static final OriginIndex EMPTY = OriginIndex.of(List.of(), Encoders.NONE);

    private static String explained(OriginIndex register, Article article) {
        Attributions said =
                Attributor.attribute(article.story().value(), Languages.of(article.language()), article.published());
        return explained(register, article, said);
    }

    private static String explained(OriginIndex register, Article article, Attributions said) {
        Link link = new Tracer().trace(article, said, register, List.of("wsj")).main();
        assertThat(link.explanation()).endsWith(".").doesNotContain("..", " ,", "  ", "in .", "and .", "()", "null");
        return link.explanation();
    }

    private static Article told(String language, String... paragraphs) {
        return Told.article(
                "told.txt",
                language,
                paragraphs[0],
                List.of(paragraphs).subList(1, paragraphs.length).toArray(String[]::new));
    }

    @Test
    void aConfirmedOriginIsCitedWithWhatAgrees() {
        assertThat(explained(REGISTER, Told.FERRY_ENGLISH))
                .startsWith("It credits The Wall Street Journal, and matches “Ferry Builder Norvand Halts")
                .contains("(The Wall Street Journal, 3 May 2023) in the headline, quotations, names, figures")
                .contains(" Both mention ");
        for (Article article :
                List.of(Told.FERRY_RUSSIAN, Told.FERRY_SPANISH, Told.VACCINE_ENGLISH, Told.VACCINE_GERMAN)) {
            assertThat(explained(REGISTER, article)).contains(" (The Wall Street Journal, 3 May 2023) in ");
        }
        assertThat(explained(REGISTER, Told.FERRY_ENGLISH, Attributions.NONE))
                .startsWith("It credits no one, but matches “");
        assertThat(explained(
                        REGISTER,
                        Told.FERRY_SPANISH,
                        Told.says(
                                Told.FERRY_SPANISH,
                                "wsj",
                                Optional.of("efe"),
                                "según el WSJ",
                                Optional.of(Told.DAY.minusDays(1)))))
                .startsWith("It credits The Wall Street Journal, through EFE, and matches “")
                .contains(" in the day, ");
    }

    @Test
    void aContradictionNamesBothSides() {
        assertThat(explained(
                        REGISTER,
                        Told.FERRY_ENGLISH,
                        Told.says(Told.FERRY_ENGLISH, "reuters", "The Wall Street Journal", Optional.empty())))
                .startsWith("It credits Reuters, but matches “Ferry Builder")
                .contains("(The Wall Street Journal, 3 May 2023)");
        assertThat(explained(
                        REGISTER,
                        Told.FERRY_ENGLISH,
                        Told.says(
                                Told.FERRY_ENGLISH,
                                "wsj",
                                "The Wall Street Journal",
                                Optional.of(LocalDate.parse("2023-04-20")))))
                .startsWith(
                        "It credits The Wall Street Journal with a report of 20 April 2023, but matches “Ferry Builder");
    }

    @Test
    void anAttributionAloneSaysWhatIsMissing() {
        Article cocoa = told(
                "en",
                "Cocoa traders bet on rain",
                "Traders of cocoa bet on a wet summer in Ghana, The Wall Street Journal reported on Tuesday. Futures rose 3 percent.");
        assertThat(explained(EMPTY, cocoa))
                .startsWith("It passes on a report by The Wall Street Journal of 2 May 2023 (“")
                .endsWith("; there is no register of originals to compare it with.");
        assertThat(explained(REGISTER, cocoa))
                .endsWith("; no original in the register shares more with it than the subject.");
        assertThat(explained(EMPTY, Told.FERRY_RUSSIAN))
                .startsWith("It passes on a report by The Wall Street Journal (“");
        assertThat(explained(
                        REGISTER,
                        told(
                                "ru",
                                "Норванд закрыл верфь",
                                "Компания закрыла верфь, сообщает «Интерфакс» со ссылкой на The Wall Street Journal.")))
                .startsWith("It passes on a report by The Wall Street Journal, through Interfax (“");
        explained(
                REGISTER,
                told("uk", "Порт закрито", "Порт закрили після шторму, повідомляє Reuters із посиланням на джерела."));
        explained(EMPTY, told("zh", "港口关闭", "据路透社报道，港口在风暴后关闭。"));
        explained(EMPTY, told("he", "הנמל נסגר", "הנמל נסגר אחרי הסערה, כך דיווח הוול סטריט ג'ורנל."));
        explained(EMPTY, told("ja", "港が閉鎖", "ロイター通信によると、港は嵐の後に閉鎖された。"));
        explained(
                EMPTY,
                told("fr", "Le port fermé", "Selon l'AFP, citant le Wall Street Journal, le port a fermé lundi."));
    }

    @Test
    void anUntracedArticleSaysWhy() {
        assertThat(explained(EMPTY, told("en", "Harbour shut", "The harbour was shut after the storm.")))
                .isEqualTo(
                        "It names no publisher as its source; there is no register of originals to compare it with.");
        assertThat(explained(
                        REGISTER,
                        told("en", "A walk", "She is a photographer for The Wall Street Journal and walks a lot.")))
                .startsWith("It mentions The Wall Street Journal, but takes no report from it: ");
        assertThat(
                        explained(
                                REGISTER,
                                told(
                                        "en",
                                        "Denial",
                                        "The ministry denied a report by The Wall Street Journal that it would close the port.")))
                .startsWith("It treats a report by The Wall Street Journal as denied or withdrawn");
        assertThat(explained(
                        REGISTER, told("de", "Werft in Gdynia", "In Gdynia sprach Henrik Solbakken über das Wetter.")))
                .startsWith("It names no publisher as its source");
    }
}
