package org.stemma.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Sample;
import org.stemma.store.Changed;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.BeadRow;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class TmxExchangeTest {

    private static final String PARSER = "javax.xml.stream.XMLInputFactory";

    @TempDir
    Path folder;

    @Test
    void aUnitHoldsWhatTheOriginSaysAndHowTheArticleTellsIt() throws Exception {
        Element tmx = read(Sample.results());
        Element header = element(tmx, "header", 0);
        assertThat(header.getAttribute("srclang")).isEqualTo("en");
        assertThat(header.getTextContent()).contains("1 omissions and 1 additions", "2031-W20");
        assertThat(tmx.getElementsByTagName("tu").getLength()).isEqualTo(6);
        Element unit = element(tmx, "tu", 3);
        assertThat(properties(unit))
                .containsExactly(
                        "x-story=ferry-2031-05-12", "x-article=hof.html", "x-against=origin", "x-confidence=0.95");
        assertThat(sides(unit))
                .containsExactly(
                        "en: The island council ordered 14 electric ferries for 310 million crowns on Monday, two"
                                + " officials said.",
                        "he: מועצת האי הזמינה ביום ראשון 40 מעבורות חשמליות, כך לפי שני פקידים.");
        assertThat(sides(element(tmx, "tu", 1)).get(1))
                .isEqualTo("en-x-retold: It has decided to close the old shipyard in Tarvik.");
    }

    @Test
    void itIsValidAndNoReaderIsSentForADocumentType() throws Exception {
        assertThat(text(Hostile.results())).doesNotContain("<!DOCTYPE", "<!ENTITY");
        assertThat(faults(text(Hostile.results()))).isEmpty();
        assertThat(faults(text(Sample.results()).replace("<seg>", "<seq>").replace("</seg>", "</seq>")))
                .isNotEmpty();
    }

    @Test
    void hostileWordsAreTextAndInvisibleOnesAreNoSide() throws Exception {
        Element tmx = read(Hostile.results());
        int last = tmx.getElementsByTagName("tu").getLength() - 1;
        Element unit = element(tmx, "tu", last);
        assertThat(properties(unit)).contains("x-article=" + Hostile.NAME);
        assertThat(sides(unit).get(0)).startsWith("en: " + Hostile.SEEN).endsWith("x");
        assertThat(sides(unit).get(1)).isEqualTo("und: " + Hostile.SEEN);
        assertThat(element(tmx, "header", 0).getTextContent()).contains("2 omissions");
    }

    @Test
    void okapiReadsEveryUnit() throws Exception {
        Path file = folder.resolve("alignment.tmx");
        Files.write(file, ExchangesTest.bytes(new TmxExchange(), Hostile.results()));
        List<String> targets = new ArrayList<>();
        System.setProperty(PARSER, "com.sun.xml.internal.stream.XMLInputFactoryImpl");
        try (TmxFilter filter = new TmxFilter()) {
            filter.open(new RawDocument(file.toUri(), "UTF-8", LocaleId.ENGLISH, LocaleId.HEBREW));
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    assertThat(unit.getSource().isEmpty()).isFalse();
                    targets.add(unit.getTargetLocales().iterator().next().toString());
                }
            }
        } finally {
            System.clearProperty(PARSER);
        }
        assertThat(targets).containsExactly("en-x-retold", "en-x-retold", "en-x-retold", "he", "he", "ru", "und");
    }

    @Test
    void articlesWithoutAnOriginsTextStandBesideEachOtherTheUsualLanguageFirst() throws Exception {
        List<AlignmentRow> pairs = List.of(
                pair("gulf-wire.json", "sahil.html", "The mine will open.", "المنجم سيفتح."),
                pair("harbour-daily.html", "gulf-wire.json", "It opens.", "It will open."),
                pair("vestnik.txt", "gulf-wire.json", "Шахта откроется.", "It will open."),
                pair("vestnik.txt", "hof.html", "Шахта откроется.", "המכרה ייפתח."));
        Element tmx = read(Changed.with(Sample.results(), Map.of("alignments", pairs)));
        assertThat(element(tmx, "header", 0).getAttribute("srclang")).isEqualTo("en");
        assertThat(element(tmx, "header", 0).getTextContent()).contains("1 beads of two articles");
        assertThat(sides(element(tmx, "tu", 0))).containsExactly("en: The mine will open.", "ar: المنجم سيفتح.");
        assertThat(sides(element(tmx, "tu", 1))).containsExactly("en: It will open.", "en-x-retold: It opens.");
        assertThat(sides(element(tmx, "tu", 2))).containsExactly("en: It will open.", "ru: Шахта откроется.");
        assertThat(tmx.getElementsByTagName("tu").getLength()).isEqualTo(3);
    }

    @Test
    void originsInSeveralLanguagesKeepTheirs() throws Exception {
        Results week = Sample.results();
        AlignmentRow arabic = Changed.with(
                pair("gulf-wire.json", "origin", "The mine will open.", "المنجم سيفتح."),
                Map.of("story", week.archetypes().get(1).story()));
        Element tmx = read(Changed.with(
                week,
                Map.of(
                        "alignments",
                        List.of(week.alignments().get(2), arabic),
                        "archetypes",
                        List.of(
                                week.archetypes().get(0),
                                Changed.with(week.archetypes().get(1), Map.of("language", "ar"))))));
        assertThat(element(tmx, "header", 0).getAttribute("srclang")).isEqualTo("*all*");
        assertThat(element(tmx, "tu", 0).getAttribute("srclang")).isEqualTo("en");
        assertThat(element(tmx, "tu", 1).getAttribute("srclang")).isEqualTo("ar");
    }

    private static AlignmentRow pair(String article, String against, String here, String there) {
        BeadRow bead = new BeadRow(List.of(here), List.of(there), 0.9, 3);
        return new AlignmentRow("blind", article, against, List.of(bead), List.of());
    }

    private static String text(Results results) throws IOException {
        return new String(ExchangesTest.bytes(new TmxExchange(), results), StandardCharsets.UTF_8);
    }

    private static Element read(Results results) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        byte[] bytes = ExchangesTest.bytes(new TmxExchange(), results);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    /** What a validating parser says against it. */
    private static List<String> faults(String tmx) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        List<String> faults = new ArrayList<>();
        builder.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(String.valueOf(e.getMessage()));
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(String.valueOf(e.getMessage()));
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        });
        builder.parse(
                new InputSource(new StringReader(tmx.replaceFirst("<tmx", "<!DOCTYPE tmx [" + dtd() + "]>\n<tmx"))));
        return faults;
    }

    private static String dtd() throws IOException {
        try (InputStream dtd = Objects.requireNonNull(TmxExchangeTest.class.getResourceAsStream("tmx14-text.dtd"))) {
            return new String(dtd.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Element element(Element in, String name, int number) {
        return (Element) in.getElementsByTagName(name).item(number);
    }

    private static List<String> properties(Element unit) {
        return elements(unit, "prop").stream()
                .map(prop -> prop.getAttribute("type") + "=" + prop.getTextContent())
                .toList();
    }

    private static List<String> sides(Element unit) {
        return elements(unit, "tuv").stream()
                .map(tuv -> tuv.getAttribute("xml:lang") + ": "
                        + element(tuv, "seg", 0).getTextContent())
                .toList();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList all = in.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }
}
