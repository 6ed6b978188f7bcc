package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;
import org.stemma.text.Span;

class TracerTest {

    private static final OriginIndex REGISTER = OriginIndex.of(List.of(Told.FERRY, Told.VACCINE), Encoders.NONE);
    private static final Optional<LocalDate> THE_DAY = Optional.of(LocalDate.parse("2023-05-03"));

    private static Trace trace(Article article, Attributions said, OriginIndex register) {
        return new Tracer().trace(article, said, register, List.of("wsj"));
    }

    @Test
    void anOriginOfTheRegisterIsConfirmedInEveryLanguage() {
        Trace english = trace(
                Told.FERRY_ENGLISH, Told.says(Told.FERRY_ENGLISH, "wsj", "The Wall Street Journal", THE_DAY), REGISTER);
        Trace russian = trace(Told.FERRY_RUSSIAN, Told.says(Told.FERRY_RUSSIAN, "wsj", "пишет WSJ", THE_DAY), REGISTER);
        assertThat(List.of(english, russian)).allSatisfy(trace -> {
            assertThat(trace.verdict()).isEqualTo(Verdict.ORIGIN_CONFIRMED);
            assertThat(trace.origin()).contains("wsj-ferry");
            assertThat(trace.confidence()).isBetween(0.8, 1.0);
        });
        assertThat(english.evidence()).extracting(Evidence::kind).contains("quote", "attribution", "date");
    }

    @Test
    void evidenceStandsInTheCapture() {
        Trace trace = trace(
                Told.FERRY_ENGLISH, Told.says(Told.FERRY_ENGLISH, "wsj", "The Wall Street Journal", THE_DAY), REGISTER);
        String capture = Told.FERRY_ENGLISH.title() + "\n\n" + String.join("\n\n", Told.FERRY_ENGLISH.sentenceWords());
        Evidence quote = trace.evidence().stream()
                .filter(each -> each.kind().equals("quote"))
                .findFirst()
                .orElseThrow();
        assertThat(quote.span().of(capture)).isEqualTo(quote.words());
    }

    @Test
    void withoutARegisterTheAttributionStandsAlone() {
        OriginIndex empty = OriginIndex.of(List.of(), Encoders.NONE);
        Trace direct = trace(Told.FERRY_RUSSIAN, Told.says(Told.FERRY_RUSSIAN, "wsj", "пишет WSJ", THE_DAY), empty);
        Trace relayed = trace(
                Told.FERRY_SPANISH,
                Told.says(Told.FERRY_SPANISH, "wsj", Optional.of("efe"), "según el WSJ", THE_DAY),
                empty);
        assertThat(direct.verdict()).isEqualTo(Verdict.ATTRIBUTED_ONLY);
        assertThat(direct.origin()).isEmpty();
        assertThat(relayed.verdict()).isEqualTo(Verdict.RELAYED);
        assertThat(relayed.relay()).contains("efe");
    }

    @Test
    void anotherStoryOfTheSameDayIsNotConfirmed() {
        Article other = Told.article(
                "other.txt",
                "en",
                "Cocoa traders bet on rain",
                "Traders of cocoa bet on a wet summer in Ghana, The Wall Street Journal reported. Futures rose 3 percent.");
        Trace trace = trace(other, Told.says(other, "wsj", "The Wall Street Journal", THE_DAY), REGISTER);
        assertThat(trace.verdict()).isEqualTo(Verdict.ATTRIBUTED_ONLY);
        assertThat(trace.origin()).isEmpty();
    }

    @Test
    void aSubjectInCommonConfirmsNothing() {
        Origin origin = Told.origin(
                "wsj-pipes",
                "wsj",
                "2023-05-03",
                "U.S. Weighs Sanctions on Pipe Maker It Says Supplied Russia",
                "The Biden administration is considering sanctions on a pipe maker that it believes has supplied Russia, "
                        + "officials said. Tubinox, owned by Sergio Malvasio of Trieste, sold 14,600 tons in a year of war "
                        + "in Ukraine. The Treasury Department declined to comment.");
        Article other = Told.article(
                "other.txt",
                "en",
                "U.S. weighs aid for Ukraine, WSJ says",
                "The Biden administration is considering new weapons for Ukraine and sanctions on banks that it believes "
                        + "help Russia in its war, The Wall Street Journal reported.",
                "Officials of the Treasury Department declined to comment. Russia said the sanctions would change nothing.");
        OriginIndex six = OriginIndex.of(List.of(origin, Told.FERRY, Told.VACCINE), Encoders.NONE);
        Trace trace = trace(other, Told.says(other, "wsj", "The Wall Street Journal", THE_DAY), six);
        assertThat(trace.verdict()).isEqualTo(Verdict.ATTRIBUTED_ONLY);
        assertThat(trace.explanation()).contains("no original in the register shares more with it than the subject");
        Article same = Told.article(
                "same.txt",
                "en",
                "U.S. may punish pipe maker",
                "The U.S. may punish Tubinox, whose owner is Sergio Malvasio, for 14,600 tons of pipes that went to Russia, "
                        + "The Wall Street Journal reported.");
        assertThat(trace(same, Told.says(same, "wsj", "The Wall Street Journal", THE_DAY), six)
                        .origin())
                .contains("wsj-pipes");
    }

    @Test
    void aTitleAloneConfirmsByItsNameAndDay() {
        Origin title = Told.origin("wsj-title", "wsj", "2023-05-03", Told.FERRY.title(), "");
        Attributions said = Told.says(Told.FERRY_SPANISH, "wsj", "según el WSJ", THE_DAY);
        assertThat(trace(
                                Told.FERRY_ENGLISH,
                                Told.says(Told.FERRY_ENGLISH, "wsj", "The Wall Street Journal", THE_DAY),
                                OriginIndex.of(List.of(title), Encoders.NONE))
                        .verdict())
                .isEqualTo(Verdict.ORIGIN_CONFIRMED);
        assertThat(trace(Told.FERRY_SPANISH, said, OriginIndex.of(List.of(title), Encoders.NONE))
                        .explanation())
                .contains("Norvand");
    }

    @Test
    void anArticleThatNamesTheWrongPaperIsContradicted() {
        Article wrong = Told.article(
                "wrong.txt", "en", Told.FERRY.title(), Told.FERRY.text().orElseThrow() + " So Reuters reported.");
        Trace trace = trace(wrong, Told.says(wrong, "reuters", "Reuters", THE_DAY), REGISTER);
        assertThat(trace.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(trace.explanation()).contains("Reuters").contains("The Wall Street Journal");
    }

    @Test
    void anArticleThatNamesAnotherDayIsContradicted() {
        Article late = Told.article(
                "late.txt", "en", Told.FERRY.title(), Told.FERRY.text().orElseThrow() + " So the WSJ reported.");
        Trace trace =
                trace(late, Told.says(late, "wsj", "the WSJ", Optional.of(LocalDate.parse("2023-04-20"))), REGISTER);
        assertThat(trace.verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void aMereMentionIsUntracedWithItsReason() {
        Article mention = Told.article(
                "m.txt", "en", "A walk with a photographer", "She has worked for The Wall Street Journal since 2011.");
        Attributions said = new Attributions(
                List.of(),
                List.of(new RejectedMention(
                        "wsj", "The Wall Street Journal", new Span(30, 53), "its photographer is the subject", false)));
        Trace trace = trace(mention, said, REGISTER);
        assertThat(trace.verdict()).isEqualTo(Verdict.UNTRACED);
        assertThat(trace.explanation()).contains("its photographer is the subject");
    }
}
