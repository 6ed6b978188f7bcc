package org.stemma.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Kind;
import org.stemma.article.Paragraph;
import org.stemma.provenance.Attribution;
import org.stemma.text.Span;
import org.stemma.text.Text;

class JsonTest {

    @Test
    void aRecordIsWrittenInItsOrderWithoutNullsAndReadBack() {
        Attribution given = new Attribution(
                "wsj",
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 2, 22)),
                Optional.of("last night"),
                "said",
                false,
                "q",
                new Span(1, 2));
        String json = Json.write(given);
        assertThat(json)
                .isEqualTo(
                        "{\"publisher\":\"wsj\",\"reported\":\"2023-02-22\",\"reported_words\":\"last night\",\"verb\":\"said\","
                                + "\"hedged\":false,\"quote\":\"q\",\"span\":{\"start\":1,\"end\":2}}");
        assertThat(Json.read(json, Attribution.class, "test")).isEqualTo(given);
    }

    @Test
    void placedTextSurvives() {
        Text text = Text.verbatim("abcdef", new Span(2, 5));
        Paragraph given = new Paragraph(text, Kind.BODY, "", List.of(text));
        assertThat(Json.read(Json.write(given), Paragraph.class, "test")).isEqualTo(given);
    }

    @Test
    void brokenJsonNamesFileAndLine() {
        assertThatThrownBy(() -> Json.read("{\n\"publisher\": }", Attribution.class, "a.json"))
                .isInstanceOf(NotationException.class)
                .hasMessageStartingWith("a.json:2: ");
    }

    @Test
    void yamlKeepsNoAsNorwegianAndNamesTheLineOfADoubledKey() {
        assertThat(Yaml.mapping("languages: [no, en]", "j.yaml").texts("languages"))
                .containsExactly("no", "en");
        assertThatThrownBy(() -> Yaml.mapping("a: 1\nb: 2\na: 3", "j.yaml")).hasMessageStartingWith("j.yaml:3: ");
    }

    /** A headline cut in the middle of an emoji, as some systems deliver it: no charset can write the half that is left. */
    @Test
    void halfACharacterIsWrittenByItsNumber() {
        String cut = "Ferry back \ud83d";
        String json = Json.write(java.util.Map.of("title", cut + " \ud83d\ude00"));
        assertThat(json).isEqualTo("{\"title\":\"Ferry back \\ud83d \ud83d\ude00\"}");
        assertThat(Json.tree(json, "test").get("title").asString()).isEqualTo(cut + " \ud83d\ude00");
    }
}
