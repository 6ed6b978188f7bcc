package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.DateReader.DateMention;

class DateReaderTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 15);

    private static List<DateMention> find(String language, String text) {
        return DateReader.find(text, Languages.of(language), Optional.of(FRIDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It begins on February 22, 2023 at noon | February 22, 2023 | 2023-02-22
            en | It began Feb. 22. | Feb. 22 | 2024-02-22
            en | on the 22nd of February 2023 | 22nd of February 2023 | 2023-02-22
            en | on Wednesday, February 22 in Rome | Wednesday, February 22 | 2023-02-22
            en | it opens April 2 | April 2 | 2024-04-02
            en | on 02/22/2023 | 02/22/2023 | 2023-02-22
            en | on 2023-02-22T04:44:00Z | 2023-02-22 | 2023-02-22
            en | on Thursday | Thursday | 2024-03-14
            en | on Friday | Friday | 2024-03-15
            en | last Friday | last Friday | 2024-03-08
            en | this Monday | this Monday | 2024-03-18
            en | last night | last night | 2024-03-14
            en | the day before yesterday | the day before yesterday | 2024-03-13
            ru | 22 февраля 2023 года | 22 февраля 2023 | 2023-02-22
            ru | в прошлый вторник | прошлый вторник | 2024-03-12
            ru | в среду, 22 февраля | среду, 22 февраля | 2023-02-22
            ru | накануне | накануне | 2024-03-14
            ru | 22.02.2023 | 22.02.2023 | 2023-02-22
            uk | 22 лютого 2023 року | 22 лютого 2023 | 2023-02-22
            uk | минулої п’ятниці | минулої п’ятниці | 2024-03-08
            es | el 22 de febrero de 2023 | 22 de febrero de 2023 | 2023-02-22
            es | el pasado miércoles | pasado miércoles | 2024-03-13
            es | anoche | anoche | 2024-03-14
            he | ב-22 בפברואר 2023 | 22 בפברואר 2023 | 2023-02-22
            he | אמש | אמש | 2024-03-14
            he | ביום רביעי | יום רביעי | 2024-03-13
            de | am 22. Februar 2023 | 22. Februar 2023 | 2023-02-22
            de | am vergangenen Mittwoch | vergangenen Mittwoch | 2024-03-13
            de | 22.02.2023 | 22.02.2023 | 2023-02-22
            fr | le 1er mars 2024 | 1er mars 2024 | 2024-03-01
            fr | mercredi dernier | mercredi dernier | 2024-03-13
            ar | في ٢٢ فبراير ٢٠٢٣ | ٢٢ فبراير ٢٠٢٣ | 2023-02-22
            ar | في 22 شباط/فبراير 2023 | 22 شباط/فبراير 2023 | 2023-02-22
            ar | الخميس الماضي | الخميس الماضي | 2024-03-14
            zh | 2023年2月22日 | 2023年2月22日 | 2023-02-22
            zh | 周四 | 周四 | 2024-03-14
            zh | 上周四 | 上周四 | 2024-03-07
            zh | 2月22日（周四） | 2月22日（周四 | 2024-02-22
            ja | 昨日の会議 | 昨日 | 2024-03-14
            ja | 14日の会議 | 14日 | 2024-03-14
            ja | 2023年2月22日 | 2023年2月22日 | 2023-02-22
            pl | 22 lutego 2023 r. | 22 lutego 2023 | 2023-02-22
            pl | w zeszły czwartek | zeszły czwartek | 2024-03-14
            tr | 22 Şubat 2023'te | 22 Şubat 2023 | 2023-02-22
            tr | geçen perşembe | geçen perşembe | 2024-03-14
            fa | ۲۲ فوریه ۲۰۲۳ | ۲۲ فوریه ۲۰۲۳ | 2023-02-22
            fa | ۳ اسفند ۱۴۰۱ | ۳ اسفند ۱۴۰۱ | 2023-02-22
            pt | em 22 de fevereiro de 2023 | 22 de fevereiro de 2023 | 2023-02-22
            pt | nesta quinta-feira (14) | nesta quinta-feira (14 | 2024-03-14
            it | il 22 febbraio 2023 | 22 febbraio 2023 | 2023-02-22
            it | giovedì scorso | giovedì scorso | 2024-03-14
            """)
    void aDateIsTheDayThatReadersOfThatFridayUnderstand(String language, String text, String words, LocalDate day) {
        List<DateMention> found = find(language, text);
        assertThat(found).extracting(DateMention::words).containsExactly(words);
        assertThat(found.get(0).resolved()).contains(day);
        assertThat(found.get(0).span().of(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | You may 5 times march home with 22 people and 3.5 tons
            en | He sat 3 hours in the sun; the F16 cost 2,000
            es | el mar sube 3 metros
            ru | в 22 домах живут 300 человек
            ja | 25日間の旅
            de | So viele: 12.5 Prozent
            """)
    void wordsAndFiguresThatAreNoDatesStayAlone(String language, String text) {
        assertThat(find(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2023-02-23T04:44:00+02:00 | 2023-02-23
            ru | Thu, 23 Feb 2023 04:44:00 GMT | 2023-02-23
            en | 1677127440 | 2023-02-23
            en | 1677127440000 | 2023-02-23
            en | February 23, 2023 4:44 AM | 2023-02-23
            en | 20230223 | 2023-02-23
            de | 23.02.2023, 04:44 Uhr | 2023-02-23
            ru | 23 февраля 2023, 04:44 | 2023-02-23
            he | 23/02/2023 | 2023-02-23
            zh | 2023年02月23日 04:44 | 2023-02-23
            en | Updated 9:15 a.m. GMT+2, February 23, 2023 | 2023-02-23
            en | 2023-02-23T23:30:00-05:00 | 2023-02-23
            en | 02/23/2023 11:30 PM EST | 2023-02-23
            en | 23-Feb-2023 | 2023-02-23
            ru | 23.02.2023 04:44 МСК | 2023-02-23
            es | Actualizado: 03/02/2023 - 10:15 CET | 2023-02-03
            pt | Publicado em 1º de fevereiro de 2023 às 04h44 | 2023-02-01
            ar | نشر في الأول من فبراير 2023 | 2023-02-01
            ja | 令和5年2月23日 | 2023-02-23
            fa | ۱۴۰۱/۱۲/۰۴ | 2023-02-23
            """)
    void aPublicationTimeIsReadAsOutletsWriteIt(String language, String words, LocalDate day) {
        assertThat(DateReader.published(words, Languages.of(language))).contains(day);
    }

    @Test
    void withoutPublicationDayOnlyFullDatesAreDays() {
        List<DateMention> found =
                DateReader.find("On Friday, May 5, not May 6, 2022.", Languages.of("en"), Optional.empty());
        assertThat(found)
                .extracting(DateMention::resolved)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2022, 5, 6)));
        assertThat(found.get(0).day()).hasValue(5);
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNoDay() {
        assertThat(find("en", "on February 30, 2023"))
                .extracting(DateMention::resolved)
                .containsExactly(Optional.empty());
        assertThat(DateReader.published("2023-02-30", Languages.of("en"))).isEmpty();
    }

    @Test
    void hostileLinesAreReadToTheirEnd() {
        for (String piece : new String[] {"1", "1.", "22 ", "Feb ", "Monday ", "2023年", "/1"}) {
            assertThat(find("en", piece.repeat(300_000))).isNotNull();
        }
    }
}
