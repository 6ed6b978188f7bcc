package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;
import org.stemma.language.Languages;

/** An article that tells two stories has two links, each with its paragraphs; an ordinary one has one. */
class LinksTest {

    private static final String[] FERRY = {
        "The ferry builder Norvand has stopped work at its shipyard in Gdynia after a fire that killed three workers, The Wall "
                + "Street Journal reported on Wednesday.",
        "Henrik Solbakken, who runs Norvand, told investigators that the doors of the yard had been locked. The company will pay "
                + "42 million euros to the families of the three workers.",
        "Prosecutors in Gdynia arrested two managers of the yard. Norvand employs 2,850 people in Gdynia, and Solbakken said that "
                + "all of them will be paid while the yard is closed.",
        "Firefighters needed nine hours to put out the fire at the shipyard. The ferry that was being built at Norvand's yard "
                + "in Gdynia is destroyed, and the workers fear for their jobs."
    };

    private static final String[] EARLIER = {
        "Earlier this month, The Wall Street Journal revealed that Norvand had bought steel from a mill in Brazil that lost its "
                + "licence. The steel broke in tests, according to engineers.",
        "Laboratories in Recife had warned the builder twice. A letter of Otávio Quadros, then minister, asked for the tests to "
                + "be repeated, and the mill refused.",
        "The mill sold 9,400 tons in two years. Its owner, Meridiax, declined to comment."
    };

    private static final String[] VACCINE = {
        "Brazil's minister of health, Otávio Quadros, resigned over the price of a dengue vaccine, The Wall Street Journal reported.",
        "Parliament is investigating why the government paid $615 million to the laboratory Meridiax. Quadros denies that he knew "
                + "of the price of the vaccine.",
        "Doctors in hospitals of Recife reported 9,400 patients with dengue. Meridiax says that the vaccine against dengue will be "
                + "delivered in June.",
        "Parliament wants to hear Quadros and the heads of Meridiax about the price of the vaccine. The hospitals of Recife say "
                + "that they cannot wait for a cheaper vaccine."
    };

    private static Article article(String... paragraphs) {
        return Told.article("glued.txt", "en", "Norvand stops its yard in Gdynia", sentences(paragraphs));
    }

    /** A sentence a paragraph: more seams than any real article has. */
    private static String[] sentences(String... paragraphs) {
        return Arrays.stream(paragraphs)
                .flatMap(paragraph -> Arrays.stream(paragraph.split("(?<=[.。]) ?(?=\\p{Lu}|\\p{IsHan})")))
                .toArray(String[]::new);
    }

    private static String[] joined(String[]... some) {
        List<String> all = new ArrayList<>();
        Arrays.stream(some).forEach(each -> all.addAll(Arrays.asList(each)));
        return all.toArray(String[]::new);
    }

    private static Trace trace(Article article, Origin... register) {
        Attributions said =
                Attributor.attribute(article.story().value(), Languages.of(article.language()), article.published());
        return new Tracer().trace(article, said, OriginIndex.of(List.of(register), Encoders.NONE), List.of("wsj"));
    }

    private static List<List<Integer>> paragraphs(Trace trace) {
        return trace.links().stream().map(Link::paragraphs).toList();
    }

    @Test
    void anEarlierReportOfThePaperIsAnotherLink() {
        Trace trace = trace(article(joined(FERRY, EARLIER)));
        assertThat(paragraphs(trace)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6), List.of(7, 8, 9, 10, 11, 12));
        assertThat(trace.links()).allMatch(link -> link.publisher().equals(java.util.Optional.of("wsj")));
    }

    @Test
    void twoOriginsOfTheRegisterAreTwoLinksEachWithItsOwn() {
        Trace trace = trace(article(joined(FERRY, VACCINE)), Told.FERRY, Told.VACCINE);
        assertThat(trace.links())
                .extracting(link -> link.origin().orElse("none"))
                .containsExactly("wsj-ferry", "wsj-vaccine");
        assertThat(paragraphs(trace)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6), List.of(7, 8, 9, 10, 11, 12, 13));
    }

    @Test
    void oneOriginOfTheRegisterConfirmsItsOwnParagraphsAlone() {
        Trace trace = trace(article(joined(FERRY, VACCINE)), Told.VACCINE);
        assertThat(trace.links())
                .extracting(Link::verdict)
                .containsExactlyInAnyOrder(Verdict.ATTRIBUTED_ONLY, Verdict.ORIGIN_CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "zh", "he"})
    void theEarlierReportIsSeenInAnyLanguage(String language) {
        String[] paragraphs = switch (language) {
            case "ru" ->
                new String[] {
                    "Верфь Норванд в Гдыне остановлена после пожара, сообщила в среду The Wall Street Journal.",
                    "Хенрик Сольбаккен сказал следователям, что двери верфи были заперты.",
                    "Прокуратура арестовала двух управляющих верфи. Семьям заплатят 42 млн евро.",
                    "В начале месяца The Wall Street Journal рассказала, что Норванд покупал сталь завода в Бразилии.",
                    "Сталь ломалась при испытаниях. Лаборатория в Ресифи дважды предупреждала об этом.",
                    "Завод Меридиакс продал 9400 тонн. Министр Квадрус просил повторить испытания."
                };
            case "zh" ->
                new String[] {
                    "《华尔街日报》周三报道,造船商诺万德在格丁尼亚的船厂因火灾停工。",
                    "索尔巴肯对调查人员说,船厂的门当晚是锁着的。",
                    "检察官逮捕了船厂的两名经理。公司将向家属支付4200万欧元。",
                    "本月早些时候,《华尔街日报》披露,诺万德向巴西一家钢厂购买钢材。",
                    "这些钢材在试验中断裂。累西腓的实验室曾两次发出警告。",
                    "该钢厂两年内售出9400吨。部长夸德罗斯要求重做试验。"
                };
            default ->
                new String[] {
                    "מספנת נורבנד בגדיניה נעצרה לאחר שריפה, דיווח ה\"וול סטריט ג'ורנל\" ביום רביעי.",
                    "הנריק סולבקן אמר לחוקרים כי דלתות המספנה היו נעולות.",
                    "התביעה עצרה שני מנהלים של המספנה. המשפחות יקבלו 42 מיליון אירו.",
                    "מוקדם יותר החודש חשף ה\"וול סטריט ג'ורנל\" כי נורבנד קנתה פלדה ממפעל בברזיל.",
                    "הפלדה נשברה בניסויים. מעבדה ברסיפה הזהירה פעמיים.",
                    "המפעל מכר 9,400 טונות. השר קוודרוס ביקש לחזור על הניסויים."
                };
        };
        Trace trace = trace(Told.article("two.txt", language, "", paragraphs));
        assertThat(paragraphs(trace)).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    @Test
    void anOrdinaryArticleStaysWhole() {
        assertThat(trace(article(FERRY), Told.FERRY, Told.VACCINE).links()).hasSize(1);
        assertThat(trace(article(VACCINE)).links()).hasSize(1);
        String[] background = {
            "Last year the yard paid a fine of 1.2 million euros after an accident with a crane, the newspaper said."
        };
        assertThat(trace(article(joined(FERRY, background))).links()).hasSize(1);
    }

    @Test
    void bothStoriesAreToldEachWithItsParagraphsOnly() {
        Article glued = article(joined(FERRY, VACCINE));
        List<Article> batch = List.of(glued, Told.FERRY_RUSSIAN, Told.VACCINE_GERMAN);
        List<Story> stories = new StoryFinder()
                .group(batch, batch.stream().map(article -> trace(article)).toList());
        assertThat(stories)
                .extracting(Story::articles)
                .containsExactlyInAnyOrder(
                        List.of("ferry-ru.txt", "glued.txt"), List.of("glued.txt", "vaccine-de.txt"));
        assertThat(stories)
                .extracting(story -> story.told(glued).sentences().size())
                .containsExactlyInAnyOrder(7, 7);
    }
}
