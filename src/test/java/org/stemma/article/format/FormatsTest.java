package org.stemma.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.article.Block;
import org.stemma.article.Capture;
import org.stemma.article.Document;
import org.stemma.article.Format;
import org.stemma.article.Kind;
import org.stemma.article.UnreadableException;
import org.stemma.text.Span;
import org.stemma.text.Text;

/** What every listed format keeps to. */
class FormatsTest {

    static Stream<Format> formats() {
        return Formats.all().all().stream();
    }

    @Test
    void everyFormatOfThePackageIsListed() {
        List<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.stemma.article.format")
                        .stream()
                        .filter(type -> type.isAssignableTo(Format.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(formats().map(format -> format.getClass().getSimpleName())).hasSameElementsAs(written);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSampleIsReadByItsOwnFormat(Format format) {
        Capture sample = Samples.of(format.id());
        assertThat(formats().filter(each -> each.reads(sample)).findFirst()).contains(format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void titleParagraphsAndMetadataAreRead(Format format) throws Exception {
        Document document = format.read(Samples.of(format.id()));
        assertThat(document.blocks().stream()
                        .filter(block -> block.kind() == Kind.BODY)
                        .map(block -> block.text().value()))
                .containsSubsequence(Samples.BODY)
                .contains(Samples.TITLE);
        assertThat(document.metadata().outlet()).contains("Brackwater Gazette");
        assertThat(document.metadata().language()).contains("en");
        assertThat(document.metadata().published().orElseThrow()).startsWith("2024-03-05");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyWordOfABlockStandsInItsPlace(Format format) throws Exception {
        Capture sample = Samples.of(format.id());
        for (Block block : format.read(sample).blocks()) {
            for (Span word : org.stemma.language.Words.spans(block.text().value())) {
                Span place = block.text().inCapture(word);
                assertThat(place.of(sample.content()))
                        .isEqualTo(word.of(block.text().value()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEscapedCharacterMapsToItsWholeEscape(Format format) throws Exception {
        Capture sample = Samples.of(format.id());
        Text fares = format.read(sample).blocks().stream()
                .map(Block::text)
                .filter(text -> text.value().startsWith("Fares"))
                .findFirst()
                .orElseThrow();
        String ampersand = fares.inCapture(new Span(6, 7)).of(sample.content());
        assertThat(ampersand).isEqualTo(format.id().equals("text") ? "&" : "&amp;");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyBeginningAndEndOfASampleIsReadOrRefused(Format format) {
        Capture sample = Samples.of(format.id());
        String content = sample.content();
        for (int cut = 1; cut < content.length(); cut += 11) {
            readOrRefuse(format, Samples.capture(sample.file(), content.substring(0, cut)));
            readOrRefuse(format, Samples.capture(sample.file(), content.substring(cut)));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void hostileInputIsReadOrRefused(Format format) {
        String file = Samples.of(format.id()).file();
        for (String content : List.of(
                "",
                " ",
                "<",
                "{",
                "{\"headline\":",
                "---\n",
                "---\na: [\n---\n",
                "\ud800",
                "<div>".repeat(100_000),
                "<b>".repeat(100_000) + "text",
                "<table><tr><td>".repeat(30_000),
                "<a " + "x=1 ".repeat(200_000) + ">text",
                "<p>\"" + "\"“”".repeat(100_000),
                "<p>a<br>".repeat(50_000),
                "&amp;".repeat(20_000),
                "&".repeat(300_000),
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"body_text\":\"" + "\\n".repeat(200_000) + "\"}",
                "a".repeat(3_000_000),
                "a\n".repeat(200_000),
                "<?xml version='1.0'?><nitf>" + "<p>".repeat(100_000),
                "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf>&a;</nitf>")) {
            readOrRefuse(format, Samples.capture(file, content));
        }
    }

    @Test
    void xmlThatDeclaresEntitiesIsRefusedWithTheLine() {
        String bomb =
                "<?xml version='1.0'?>\n<!DOCTYPE nitf [\n<!ENTITY a SYSTEM 'file:///etc/hosts'>]>\n<nitf>&a;</nitf>";
        assertThatThrownBy(() -> new NitfFormat().read(Samples.capture("a.xml", bomb)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("declares entities")
                .extracting(e -> ((UnreadableException) e).place())
                .isEqualTo("line 3");
    }

    @Test
    void nitfWithItsUsualDoctypeIsRead() throws Exception {
        String content = Samples.of("nitf").content().replace("?>\n", "?>\n<!DOCTYPE nitf SYSTEM \"nitf-3-6.dtd\">\n");
        assertThat(new NitfFormat().read(Samples.capture("a.xml", content)).blocks())
                .isNotEmpty();
    }

    @Test
    void jsonThatIsNoNinjsSaysWhatWasExpected() {
        assertThatThrownBy(() -> new NinjsFormat().read(Samples.capture("a.json", "{\"name\": \"x\"}")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("body_text")
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new NinjsFormat().read(Samples.capture("a.json", "{\n\"name\": }")))
                .isInstanceOf(UnreadableException.class)
                .extracting(e -> ((UnreadableException) e).place())
                .isEqualTo("line 2");
    }

    @Test
    void ninjs2WithListsOfHeadlinesAndBodiesIsRead() throws Exception {
        Document document = new NinjsFormat().read(Samples.capture("a.json", """
                        {"headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry stays"}],
                         "bodies": [{"role": "main", "contenttype": "text/plain", "value": "One.\\nTwo \\ud83d\\ude00."}],
                         "infosources": [{"name": "Gazette"}]}"""));
        assertThat(document.metadata().title().value()).isEqualTo("Ferry stays");
        assertThat(document.blocks().stream().map(block -> block.text().value()))
                .containsExactly("Ferry stays", "One.", "Two 😀.");
    }

    @Test
    void linesOfAFixedWidthAreJoinedToParagraphs() throws Exception {
        String content = """
                The reservoir above the town of Hallow has been full since the first
                week of April, the water board announced, and nobody there can say
                when it was last so high at this time of the year.

                Engineers opened two of the four gates on Sunday and will open the
                remaining ones as soon as the meadows below have been cleared of
                cattle and machines.
                """;
        Document document = new PlainTextFormat().read(Samples.capture("a.txt", content));
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().get(0).text().value())
                .contains("first week of April")
                .endsWith("of the year.");
    }

    @Test
    void aWindowsLineEndIsOneLineEnd() throws Exception {
        Document document = new PlainTextFormat().read(Samples.capture("a.txt", "One.\r\nTwo.\r\n"));
        assertThat(document.blocks().stream().map(block -> block.text().value()))
                .containsExactly("One.", "Two.");
    }

    @Test
    void brokenFrontMatterNamesItsLine() {
        assertThatThrownBy(
                        () -> new PlainTextFormat().read(Samples.capture("a.txt", "---\ntitle: a\nurl: [\n---\nText")))
                .isInstanceOf(UnreadableException.class)
                .extracting(e -> ((UnreadableException) e).place())
                .asString()
                .startsWith("line ");
    }

    private static void readOrRefuse(Format format, Capture capture) {
        try {
            format.read(capture)
                    .blocks()
                    .forEach(block -> assertThat(block.text().isEmpty()).isFalse());
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
