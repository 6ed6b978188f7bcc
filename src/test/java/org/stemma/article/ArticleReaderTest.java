package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.format.Formats;
import org.stemma.language.LanguageIdentifier;
import org.stemma.text.Cleaner;

class ArticleReaderTest {

    private static final ArticleReader READER = new ArticleReader(Formats.all(), new LanguageIdentifier());

    private static final String FIRST =
            "The harbour board of Brackwater said on Monday that it would keep the night ferry running until spring.";
    private static final String SECOND =
            "Two of the three captains had threatened to resign, according to a letter that the board made public.";
    private static final String THIRD =
            "A spokeswoman for the operator declined to say how many passengers the boat had carried in January.";

    @Test
    void theHeadlineBelowNavigationIsTheLineAboveTheByline() throws Exception {
        Article article = read(
                "Support the paper that serves the islands. Be among the first to join us.",
                "Skip to content",
                "Islands",
                "Gazette: ferry to run all night until spring",
                "by The Brackwater Gazette news desk March 5, 2024 6:12 PM 2 min read",
                FIRST,
                SECOND);
        assertThat(article.title().value()).isEqualTo("Gazette: ferry to run all night until spring");
        assertThat(article.byline().value()).startsWith("by The Brackwater Gazette");
        assertThat(article.outlet()).isEqualTo("The Brackwater Gazette");
        assertThat(body(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aHeadlinePrintedTwiceIsOneTitle() throws Exception {
        Article article = read("Night ferry to stay", "Night ferry to stay", FIRST, SECOND);
        assertThat(article.title().value()).isEqualTo("Night ferry to stay");
        assertThat(article.paragraphs(Kind.DUPLICATE)).hasSize(1);
        assertThat(body(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aHeadlineGluedToItsLeadIsCutOff() throws Exception {
        Article article = read(
                "Gazette: night ferry to stay for passengersThe harbour board met on Monday, a member said.",
                FIRST,
                THIRD);
        assertThat(article.title().value()).isEqualTo("Gazette: night ferry to stay for passengers");
        assertThat(body(article)).startsWith("The harbour board met on Monday, a member said.");
    }

    @Test
    void aNameWithACapitalInsideIsNotCut() throws Exception {
        Article article =
                read("The islanders who own YouTube channels have said they will film the ferry.", FIRST, SECOND);
        assertThat(body(article)).hasSize(3);
    }

    @Test
    void namesGluedToASecondHeadlineAreABylineOfTheirOwn() throws Exception {
        Article article = read(
                "Night ferry to stay until spring",
                FIRST,
                "Board keeps boat for passengersAnna Vole, Piet M. Strand",
                SECOND,
                THIRD);
        assertThat(article.paragraphs(Kind.BYLINE).get(0).text().value()).isEqualTo("Anna Vole, Piet M. Strand");
        assertThat(body(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void paywallTextBetweenParagraphsIsSetAsideAndTheRestStays() throws Exception {
        Article article = read(
                "Night ferry to stay",
                FIRST,
                "Create a free account to continue reading",
                "Our readers get the tide tables every morning: subscribe and stay informed.",
                SECOND,
                THIRD);
        assertThat(body(article)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(reasons(article, Kind.BOILERPLATE)).anyMatch(reason -> reason.startsWith("paywall text: '"));
    }

    @Test
    void everythingBehindANewsFeedIsOtherStories() throws Exception {
        Article article = read(
                "Night ferry to stay",
                FIRST,
                SECOND,
                "Lighthouse keeper retires after forty years",
                "News Feed",
                "6:40 PM",
                "Bakery in Hallow burns down.",
                "A fire has destroyed the bakery of Hallow, the town's fire brigade said in the evening.",
                "5:02 PM",
                "Enter your email to subscribe",
                "* indicates required");
        assertThat(body(article)).containsExactly(FIRST, SECOND);
        assertThat(article.paragraphs(Kind.RELATED)).hasSize(6);
    }

    @Test
    void theArticleGoesOnBehindABoxOfOtherStories() throws Exception {
        String fourth =
                "The fares, which were raised by a tenth last year, will not change before the licence is renewed.";
        Article article = read(
                "Night ferry to stay",
                FIRST,
                SECOND,
                "Most read",
                "Bakery in Hallow burns down",
                THIRD,
                fourth,
                FIRST.replace("Monday", "Friday"));
        assertThat(body(article)).hasSize(5);
    }

    @Test
    void captionsBetweenParagraphsAreSetAside() throws Exception {
        Article article = read(
                "Night ferry to stay",
                FIRST,
                "The night ferry at its pier (Photo: Brackwater Gazette)",
                SECOND,
                "MAP Islands Ferry",
                THIRD,
                "The mayors of Brackwater, Ilse Okafor; Hallow, Piet Strand; and Vole, Anna Moor.",
                FIRST.replace("Monday", "Friday"),
                "A pilot boat shortly before it was lifted out of the water near Hallow, Vole Island.",
                SECOND.replace("Two", "All"));
        assertThat(article.paragraphs(Kind.CAPTION)).hasSize(4);
        assertThat(body(article)).hasSize(5);
    }

    @Test
    void aShortSentenceIsNoCaption() throws Exception {
        String shortOne = "The Harbour Police Council declined to comment on the matter.";
        assertThat(body(read("Night ferry to stay", FIRST, shortOne, SECOND))).contains(shortOne);
    }

    @Test
    void wordsOfAFormInsideAQuotationAreNoForm() throws Exception {
        String quoting = "“Sign up for our newsletter,” the letter to the islanders began, and few of them read on.";
        assertThat(body(read("Night ferry to stay", FIRST, quoting, SECOND))).contains(quoting);
    }

    @Test
    void theOutletStandsBeforeTheDateOrAboveIt() throws Exception {
        assertThat(read("Night ferry to stay", "Brackwater Gazette 2024-03-05", "Home | World | Islands", FIRST, SECOND)
                        .outlet())
                .isEqualTo("Brackwater Gazette");
        Article signed =
                read("Night ferry to stay", "By Anna Vole, Piet Strand", "The Brackwater Gazette", "2024-03-05", FIRST);
        assertThat(signed.outlet()).isEqualTo("The Brackwater Gazette");
        assertThat(signed.byline().value()).isEqualTo("By Anna Vole, Piet Strand");
        assertThat(body(signed)).containsExactly(FIRST);
    }

    /** The outlet's name in the places where outlets print it; empty where it could be a person, a section, an agency. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Brackwater Gazette                     ~ Staff ~ -                           ~ Brackwater Gazette
            BRACKWATER GAZETTE                     ~ Staff ~ © 2024 Brackwater Gazette. All rights reserved. ~ Brackwater Gazette
            The Vole Ledger | News of the sound    ~ By Anna Vole ~ -                           ~ The Vole Ledger
            The Vole Ledger: tides and tidings.    ~ Staff ~ -                           ~ The Vole Ledger
            The Long Night: our first book.        ~ Staff ~ -                           ~ ''
            World News                             ~ Staff ~ -                           ~ ''
            Islands                                ~ Staff ~ -                           ~ ''
            Islands ~ By Anna Vole, The Hallow Herald      ~ -                           ~ The Hallow Herald
            Islands ~ By Anna Vole, News Editor            ~ -                           ~ ''
            Islands ~ By Anna Vole, staff writer           ~ -                           ~ ''
            Islands ~ Anna Vole, March 5, 2024             ~ -                           ~ ''
            Islands ~ Updated 2024-03-05                   ~ -                           ~ ''
            Islands ~ Editorial staff | 2024-03-05         ~ -                           ~ ''
            Islands ~ Staff ~ © 2024 The Associated Press. All rights reserved.          ~ ''
            Islands ~ Staff ~ Published by The Hallow Herald, Pier Road                  ~ The Hallow Herald
            """)
    void theOutletIsNamedOrNobodyIs(String top, String byline, String bottom, String outlet) throws Exception {
        Article article = read(top, "Night ferry to stay until spring", byline, FIRST, SECOND, THIRD, bottom);
        assertThat(article.outlet()).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            en ~ Editorial staff | 22.02.2024 | 19:05                     ~ 2024-02-22
            en ~ Published: March 5, 2024, 6:12 p.m.                      ~ 2024-03-05
            en ~ Updated March 7, 2024 | Published March 5, 2024          ~ 2024-03-05
            en ~ Anna Vole, 05/03/2024                                    ~ ''
            fr ~ Par Anna Vole, 05/03/2024                                ~ 2024-03-05
            en ~ Anna Vole, 25/03/2024                                    ~ 2024-03-25
            en ~ Anna Vole, Tuesday                                       ~ ''
            de ~ Von Anna Vole | Stand: 05.03.2024, 12:30 Uhr             ~ 2024-03-05
            """)
    void theDayOfPublicationIsReadWhereItIsPlain(String language, String line, String day) throws Exception {
        Article article = reading("---\nlanguage: " + language + "\n---\n"
                + String.join("\n\n", "Night ferry to stay until spring", line, FIRST, SECOND));
        assertThat(article.published().map(Object::toString).orElse("")).isEqualTo(day);
    }

    @Test
    void thePlaceBeforeTheFirstSentenceIsNoPartOfIt() throws Exception {
        Article article = read("Night ferry to stay until spring", "PORT HOLM, Vole Island—" + FIRST, SECOND);
        assertThat(article.sentenceWords()).containsExactly(FIRST, SECOND);
        assertThat(body(article)).first().asString().startsWith("PORT HOLM");
        assertThat(read("Night ferry to stay until spring", "NASA—the agency—" + FIRST, SECOND)
                        .sentenceWords())
                .first()
                .asString()
                .startsWith("NASA");
    }

    /** Disclaimers, licence lines and captions without a credit. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Disclaimer: this text is no advice on ferries.     | Not to be redistributed without a licence.     | Aerial view of the pier at Hallow.
            ru | Мнение редакции может не совпадать с мнением автора | Перепечатка только с согласия редакции         | Вид на причал с маяка
            uk | Думка автора може не збігатися з позицією редакції   | Передрук лише за згодою редакції               | Загальний вигляд причалу
            es | Este texto no constituye una recomendación.        | Prohibida la reproducción sin permiso.         | Vista aérea del muelle.
            pt | O texto não reflete necessariamente a opinião.     | É proibida a reprodução.                       | Vista aérea do cais.
            it | Il testo non riflette necessariamente le opinioni. | Vietata la riproduzione.                       | Veduta aerea del molo.
            fr | Ces propos n'engagent que leurs auteurs.           | Toute reproduction interdite.                  | Vue aérienne du quai.
            de | Haftungsausschluss: keine Gewähr.                  | Nachdruck nur mit Erlaubnis.                   | Blick auf die Fähre am Kai.
            pl | Tekst nie stanowi porady inwestycyjnej.            | Kopiowanie zabronione.                         | Widok z lotu ptaka na nabrzeże.
            tr | Yasal uyarı: tavsiye değildir.                     | İzinsiz kopyalanamaz.                          | İskelenin havadan görünümü
            he | האמור אינו מהווה ייעוץ ואינו תחליף לו               | אין להעתיק ללא רשות                            | מבט מהאוויר על הרציף
            ar | إخلاء مسؤولية: هذا النص ليس نصيحة                   | يمنع النسخ                                     | منظر جوي للرصيف
            fa | سلب مسئولیت: این متن توصیه نیست                     | بازنشر بدون اجازه ممنوع است                    | نمای هوایی از اسکله
            zh | 免责声明：本文不是建议。                               | 禁止转载。                                      | 航拍码头与停靠的渡轮。
            ja | 免責事項：助言ではありません。                           | 無断転載を禁じます。                              | 上空から見た桟橋。
            """)
    void noticesAndBareCaptionsAreSetAside(String language, String disclaimer, String licence, String caption) {
        Classifier classifier = new Classifier(org.stemma.language.Languages.of(language));
        assertThat(kinds(classifier, FIRST, disclaimer, SECOND, licence, THIRD))
                .containsExactly(Kind.BODY, Kind.BOILERPLATE, Kind.BODY, Kind.BOILERPLATE, Kind.BODY);
        assertThat(kinds(classifier, FIRST, caption, SECOND, THIRD).get(1)).isEqualTo(Kind.CAPTION);
    }

    @Test
    void aDeclaredLanguageIsNotBelievedAgainstTheText() throws Exception {
        String spanish =
                "La junta del puerto dijo el lunes que el barco nocturno seguirá navegando hasta la primavera, "
                        + "aunque dos de los tres capitanes habían amenazado con marcharse si no se les pagaba el invierno. "
                        + "Una portavoz de la naviera no quiso decir cuántos pasajeros llevó el barco en el mes de enero.";
        assertThat(reading("---\nlanguage: en\n---\n" + spanish).language()).isEqualTo("es");
        assertThat(reading("---\nlanguage: es_MX\n---\n" + spanish).language()).isEqualTo("es-MX");
        assertThat(reading("---\nlanguage: en\n---\nEl barco no navega los lunes, dijo.")
                        .language())
                .isEqualTo("en");
    }

    @Test
    void aNameBelowTheTextIsTheByline() throws Exception {
        Article article = read("Night ferry to stay", FIRST, SECOND, "Anna Vole");
        assertThat(article.byline().value()).isEqualTo("Anna Vole");
        assertThat(body(article)).containsExactly(FIRST, SECOND);
    }

    /** What a speaker of each language meets around articles: a form, a caption, a link, a byline's place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Subscribe to our weekly letter        | A boat at night. Photo: Gazette           | Read also: bakery burns
            ru | Подпишитесь на нашу рассылку          | Паром у причала. Фото: Газета             | Читайте также: сгорела пекарня
            uk | Підпишіться на нашу розсилку          | Пором біля причалу. Фото: Газета          | Читайте також: згоріла пекарня
            es | Suscríbete a nuestro boletín          | El barco en el muelle. Foto: Gaceta       | Lea también: arde la panadería
            pt | Assine nossa newsletter               | O barco no cais. Foto: Gazeta             | Leia também: padaria pega fogo
            it | Iscriviti alla newsletter             | Il traghetto al molo. Foto: Gazzetta      | Leggi anche: brucia il forno
            fr | Inscrivez-vous à la newsletter        | Le bateau à quai. Photo : Gazette         | À lire aussi : la boulangerie brûle
            de | Jetzt unseren Newsletter abonnieren   | Die Fähre am Kai. Foto: Anzeiger          | Lesen Sie auch: Bäckerei brennt
            pl | Zapisz się na newsletter              | Prom przy nabrzeżu. Fot. Gazeta           | Czytaj także: pożar piekarni
            tr | Bültenimize abone olun                | Vapur iskelede. Fotoğraf: Gazete          | İlgili haber: fırın yandı
            he | הירשמו לניוזלטר שלנו                   | המעבורת ברציף. צילום: העיתון               | קראו גם: המאפייה עלתה באש
            ar | اشترك في النشرة البريدية               | العبارة عند الرصيف. صورة: الجريدة          | اقرأ أيضا: حريق في المخبز
            fa | در خبرنامه ما مشترک شوید               | کشتی کنار اسکله. عکس: روزنامه              | بیشتر بخوانید: آتش‌سوزی نانوایی
            zh | 免费订阅我们的周报                       | 停靠码头的渡轮。图片来源：本报               | 相关阅读：面包店起火
            ja | ニュースレターに無料登録                 | 桟橋のフェリー。写真提供：新聞社             | 関連記事：パン屋で火事
            """)
    void everyLanguageKnowsItsClutter(String language, String form, String caption, String link) throws Exception {
        Article article = reading("---\nlanguage: " + language + "\n---\n"
                + String.join("\n\n", "Night ferry to stay", FIRST, form, SECOND, caption, THIRD, link));
        assertThat(article.language()).isIn(language, "en");
        assertThat(kinds(new Classifier(org.stemma.language.Languages.of(language)), FIRST, form, caption, link))
                .containsExactly(Kind.BODY, Kind.BOILERPLATE, Kind.CAPTION, Kind.RELATED);
    }

    /** Sentences of the body that begin or end like clutter, and are none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The company changed its privacy policy in March after complaints by islanders.
            de | Der Bürgermeister forderte mit Nachdruck, die Fähre auch im Winter fahren zu lassen.
            de | Anzeige erstattete am Montag auch der Betreiber der Fähre.
            es | Los intrusos accedieron a su correo electrónico y leyeron las actas del puerto.
            it | Di Maio ha visitato il porto e ha parlato con i capitani del traghetto.
            fr | Il vous reste deux jours pour protester, a dit la maire aux habitants de l'île.
            ru | Фото и видео с причала появились в сети в понедельник вечером, сообщила мэр.
            ar | شارك الوزير في اجتماع المجلس وقال إن العبارة ستبقى حتى الربيع.
            he | הגיבו במשרד התחבורה ואמרו כי המעבורת תמשיך לפעול עד האביב.
            zh | 新华社记者从港务局获悉，渡轮将继续运营到春天。
            en | Reporters were flown over the port for an aerial view of the works before the talks began.
            en | The pilots flew without prior permission of the harbour board, the mayor said.
            de | Die Halle wurde ohne Genehmigung gebaut, sagte der Bürgermeister.
            es | Recibe cada año a tres millones de viajeros que cruzan el estrecho en barco.
            ru | Суд запретил вывозить картины без письменного разрешения министра, сообщила мэр.
            zh | 渔船未经许可进入港口，港务局星期一表示。
            ja | 撮影された動画には桟橋を離れるフェリーが映っていた。
            """)
    void sentencesOfTheBodyStay(String language, String sentence) {
        assertThat(kinds(new Classifier(org.stemma.language.Languages.of(language)), FIRST, sentence, SECOND))
                .containsOnly(Kind.BODY);
    }

    @Test
    void everyClutterKeyIsKnown() {
        List<String> keys =
                java.util.Arrays.stream(Mark.values()).map(Mark::key).toList();
        org.stemma.language.Languages.all()
                .all()
                .forEach(profile -> assertThat(profile.clutter().markers().keySet())
                        .as(profile.tag())
                        .isNotEmpty()
                        .isSubsetOf(keys));
    }

    @ParameterizedTest
    @CsvSource({
        "uk,'Рада порту заявила, що нічний пором ходитиме до весни, повідомляє агентство.'",
        "uk,'Капітан порома відмовився виходити в море.'",
        "ru,'Капитан парома отказался выходить в море.'",
        "pl,'Kapitan promu odmówił wyjścia w morze.'",
        "fa,'ناخدای کشتی شب از رفتن به دریا خودداری کرد.'",
        "pt,'O capitão da balsa recusou-se a sair para o mar.'"
    })
    void aShortArticleIsInALanguageThatHasAProfile(String language, String words) throws Exception {
        assertThat(reading(words).language()).isEqualTo(language);
    }

    @Test
    void aDeclaredLanguageInTheWrongScriptIsNotBelieved() throws Exception {
        Article article = reading(
                "---\nlanguage: en\n---\n"
                        + "Портовый совет Браквотера заявил в понедельник, что ночной паром будет ходить до весны, несмотря на долги.");
        assertThat(article.language()).isEqualTo("ru");
        assertThat(article.languageConfidence()).isLessThanOrEqualTo(1);
    }

    @Test
    void anArticleThatIsClutterOnlyIsRefusedWithWhatItWas() {
        assertThatThrownBy(() -> read("Subscribe", "Skip to content"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no body text is left")
                .hasMessageContaining("boilerplate=2");
    }

    @Test
    void everySentenceStandsInTheCapture() throws Exception {
        Capture capture = capture(String.join("\n\n", "Night ferry to stay", FIRST + "  " + SECOND, THIRD));
        for (var sentence : READER.read(capture).sentences()) {
            assertThat(Cleaner.clean(capture.content(), sentence.inCapture()).value())
                    .isEqualTo(sentence.value());
        }
    }

    @Property(tries = 300)
    void noBytesAreACrash(@ForAll @Size(max = 200) byte[] bytes) {
        for (String name : List.of("a.txt", "a.json", "a.xml", "a.html")) {
            try {
                assertThat(READER.read(Decoder.decode(name, bytes)).sentences()).isNotNull();
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Property(tries = 300)
    void noWordsAreACrash(
            @ForAll @Size(max = 30) List<@net.jqwik.api.constraints.StringLength(max = 20) String> words) {
        try {
            assertThat(reading(String.join(" ", words)).paragraphs()).isNotEmpty();
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static List<Kind> kinds(Classifier classifier, String... lines) {
        List<Block> blocks = java.util.Arrays.stream(lines)
                .map(line -> new Block(
                        org.stemma.text.Text.verbatim(line, new org.stemma.text.Span(0, line.length())), Kind.BODY, ""))
                .toList();
        return classifier.judge(new Document(Metadata.NONE, blocks), true).lines().stream()
                .map(Line::kind)
                .toList();
    }

    private static List<String> body(Article article) {
        return article.paragraphs(Kind.BODY).stream().map(p -> p.text().value()).toList();
    }

    private static List<String> reasons(Article article, Kind kind) {
        return article.paragraphs(kind).stream().map(Paragraph::reason).toList();
    }

    private static Article read(String... lines) throws UnreadableException {
        return reading("---\nlanguage: en\n---\n" + String.join("\n\n", lines));
    }

    private static Article reading(String content) throws UnreadableException {
        return READER.read(capture(content));
    }

    private static Capture capture(String content) throws UnreadableException {
        return Decoder.decode("a.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
