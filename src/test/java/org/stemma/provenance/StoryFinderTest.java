package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.encoder.Encoders;

class StoryFinderTest {

    private static final List<Article> BATCH = List.of(
            Told.FERRY_ENGLISH, Told.FERRY_RUSSIAN, Told.FERRY_SPANISH, Told.VACCINE_ENGLISH, Told.VACCINE_GERMAN);

    private static Trace attributed(Article article) {
        Attributions said =
                Told.says(article, "wsj", article.title().value(), Optional.of(LocalDate.parse("2023-05-03")));
        return new Tracer().trace(article, said, OriginIndex.of(List.of(), Encoders.NONE), List.of());
    }

    private static Trace untraced(Article article) {
        return new Tracer().trace(article, Attributions.NONE, OriginIndex.of(List.of(), Encoders.NONE), List.of());
    }

    private static List<Story> group(List<Article> articles) {
        return new StoryFinder()
                .group(
                        articles,
                        articles.stream().map(StoryFinderTest::attributed).toList());
    }

    @Test
    void twoStoriesSeparateAcrossLanguagesWithoutTheirOrigins() {
        assertThat(group(BATCH))
                .extracting(Story::articles)
                .containsExactlyInAnyOrder(
                        List.of("ferry-en.txt", "ferry-es.txt", "ferry-ru.txt"),
                        List.of("vaccine-de.txt", "vaccine-en.txt"));
        assertThat(group(BATCH)).allMatch(story -> story.id().matches("wsj-2023-05-03-[0-9a-f]{6}"));
    }

    @Property(tries = 20)
    void theOrderOfTheBatchMakesNoDifference(@ForAll("orders") List<Article> order) {
        assertThat(group(order)).isEqualTo(group(BATCH));
    }

    @Provide
    Arbitrary<List<Article>> orders() {
        return Arbitraries.shuffle(BATCH);
    }

    @Test
    void aCopyIsCarriedByItsWitness() {
        Article same = copy("z-same.txt", Told.FERRY_SPANISH.title().value(), "");
        Article opinion =
                copy("z-opinion.txt", "Opinion | " + Told.FERRY_SPANISH.title().value(), "");
        Article syndicated = copy("z-syndicated.txt", "Otra vez", " Con EFE.");
        List<Article> batch = new ArrayList<>(BATCH);
        Collections.addAll(batch, same, opinion, syndicated);
        assertThat(group(batch).stream().flatMap(story -> story.carriers().stream()))
                .extracting(Story.Carrier::article, Story.Carrier::witness)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("z-same.txt", "ferry-es.txt"),
                        org.assertj.core.groups.Tuple.tuple("z-opinion.txt", "ferry-es.txt"),
                        org.assertj.core.groups.Tuple.tuple("z-syndicated.txt", "ferry-es.txt"));
    }

    @Test
    void aTruncatedCopyIsCarriedAndADigestIsNot() {
        String[] english = {
            "The harbour of Norrvik was closed at noon because a barge with timber had sunk under the old railway bridge.",
            "Divers found the barge upright on the ground, with most of its load still tied to the deck by rusty chains.",
            "The owner, a widow from the next valley, said she had asked for a pilot three times that morning in vain.",
            "Nobody at the harbour office remembered her calls, and the log for those hours is written in two hands.",
            "Insurers will send a surveyor from the capital, who is expected to arrive on the evening train."
        };
        String[] chinese = {
            "诺尔维克港中午关闭,因为一艘装载木材的驳船沉没在旧铁路桥下方的航道里。",
            "潜水员发现驳船直立在水底,大部分货物仍被生锈的链条绑在甲板上。",
            "船主是邻近山谷的一位寡妇,她说当天早上曾三次请求派引水员但没有结果。",
            "港务局没有人记得她的电话,而那几个小时的日志是由两个人的笔迹写成的。"
        };
        List<Article> batch = List.of(
                Told.article("a-en.txt", "en", "Barge sinks", english),
                Told.article("b-cut.txt", "en", "UPDATE 2-Barge sinks", english[0], english[1], english[2]),
                Told.article(
                        "c-digest.txt",
                        "en",
                        "In the papers",
                        english[1],
                        english[4],
                        "The council of the town meets on Tuesday to speak about its library, which has leaked since spring."),
                Told.article("d-zh.txt", "zh", "驳船沉没", chinese),
                Told.article("e-zh-cut.txt", "zh", "快讯:驳船沉没", chinese[0], chinese[1], chinese[2]));
        assertThat(Copies.among(batch).values())
                .extracting(Story.Carrier::article, Story.Carrier::witness)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("b-cut.txt", "a-en.txt"),
                        org.assertj.core.groups.Tuple.tuple("e-zh-cut.txt", "d-zh.txt"));
        assertThat(Copies.among(batch).values()).allMatch(copy -> copy.reason().startsWith("truncated: "));
    }

    private static Article copy(String file, String title, String more) {
        List<String> body = Told.FERRY_SPANISH.sentenceWords();
        return Told.article(file, "es", title, body.get(0), body.get(1) + more);
    }

    @Test
    void anArticleThatNamesNobodyAndSharesLittleStaysOutside() {
        Article alone = Told.article(
                "alone.txt",
                "en",
                "Ferry timetable changes",
                "The summer timetable of the ferries to Gdynia begins on Monday.");
        List<Article> batch = new ArrayList<>(BATCH);
        batch.add(alone);
        List<Trace> traces =
                new ArrayList<>(BATCH.stream().map(StoryFinderTest::attributed).toList());
        traces.add(untraced(alone));
        assertThat(new StoryFinder().group(batch, traces).stream().flatMap(story -> story.articles().stream()))
                .doesNotContain("alone.txt");
    }

    @Test
    void theDayOfAStoryIsReadAtItsFirstDatedArticle() {
        Article undated = Told.undated(
                "undated.txt",
                "Norvand stops its Gdynia yard",
                "Norvand stopped work in Gdynia after a fire in which three workers died, The Wall Street Journal reported May 2.",
                "Henrik Solbakken said the company will pay 42 million euros, and 2,850 people wait.");
        List<Trace> traces = java.util.stream.Stream.of(undated, Told.FERRY_ENGLISH)
                .map(article -> new Tracer()
                        .trace(
                                article,
                                Told.says(article, "wsj", "The Wall Street Journal", Optional.empty()),
                                OriginIndex.of(List.of(), Encoders.NONE),
                                List.of()))
                .toList();
        List<Story> stories = new StoryFinder().group(List.of(undated, Told.FERRY_ENGLISH), traces);
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).reported()).contains(LocalDate.parse("2023-05-02"));
    }

    @Test
    void aStoryIsLabelledByItsHeadlineWithoutThePublisher() {
        assertThat(Headline.bare("WSJ: Norvand stops its yard")).isEqualTo("Norvand stops its yard");
        assertThat(Headline.bare("Norvand stops its yard — WSJ")).isEqualTo("Norvand stops its yard");
        assertThat(Headline.bare("WSJ: reply")).isEqualTo("WSJ: reply");
    }

    @Test
    void twoPublishersAreTwoStories() {
        Attributions reuters = Told.says(Told.FERRY_ENGLISH, "reuters", "The Wall Street Journal", Optional.empty());
        Trace other =
                new Tracer().trace(Told.FERRY_ENGLISH, reuters, OriginIndex.of(List.of(), Encoders.NONE), List.of());
        List<Story> stories = new StoryFinder()
                .group(List.of(Told.FERRY_ENGLISH, Told.FERRY_SPANISH), List.of(other, attributed(Told.FERRY_SPANISH)));
        assertThat(stories).hasSize(2);
    }

    @Test
    void anEmptyBatchHasNoStories() {
        assertThat(new StoryFinder().group(List.of(), List.of())).isEmpty();
    }
}
