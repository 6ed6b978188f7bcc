package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma.Ended;
import org.stemma.report.Sample;
import org.stemma.seal.Manifest;

/** The contracts of DESIGN §5: one line in, one line out, readable failures, exit codes. */
class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void aFilterAnswersEveryLineInOrderAndABadOneWithItsId() throws Exception {
        Ended ended = stemma().answer("""
                {"id":"1","text":"The firm is in talks, The Wall Street Journal reported Thursday.","lang":"en","published":"2023-05-12"}
                {"id":"2"}
                not json
                {"id":"4","text":"Reuters reported it.","published":"soon","lang":"en"}
                {"id":"5","text":"Об этом сообщила в четверг газета The Wall Street Journal.","published":"2023-05-12"}
                """, "attribute");
        List<String> lines = ended.out().lines().toList();
        assertThat(ended.code()).isEqualTo(4);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("\"id\":\"1\"", "\"publisher\":\"wsj\"", "\"reported\":\"2023-05-11\"");
        assertThat(lines.get(1)).isEqualTo("{\"id\":\"2\",\"error\":\"'text' is missing\"}");
        assertThat(lines.get(2)).contains("\"error\"");
        assertThat(lines.get(3)).contains("\"id\":\"4\"", "soon");
        assertThat(lines.get(4)).contains("\"lang\":\"ru\"", "\"publisher\":\"wsj\"");
    }

    @Test
    void alignFoldsToParagraphsIfItIsToldThem() throws Exception {
        String texts = "\"src\":[\"The port closed on May 3.\",\"Officials gave no reason.\"],"
                + "\"tgt\":[\"Officials gave no reason.\",\"On May 3 the port closed.\"],\"src_lang\":\"en\",\"tgt_lang\":\"en\"";
        Ended folded = stemma().answer(
                        "{" + texts + ",\"src_paragraphs\":[0,0],\"tgt_paragraphs\":[4,7]}\n" + "{" + texts
                                + ",\"src_paragraphs\":[0],\"tgt_paragraphs\":[4,7]}\n",
                        "align");
        assertThat(folded.out().lines())
                .first(InstanceOfAssertFactories.STRING)
                .contains("\"paragraphs\":[[[0],[4,7]]]");
        assertThat(folded.out()).contains("'src_paragraphs' has 1 numbers for 2 sentences");
        assertThat(folded.code()).isEqualTo(Exit.SOME_LINES_FAILED);
    }

    @Test
    void alignAnswersBeadsAndScoreSpansInTheHypothesis() throws Exception {
        Ended align = stemma().answer(
                        "{\"id\":\"a\",\"src\":[\"The port closed on May 3.\",\"Officials gave no reason.\"],"
                                + "\"tgt\":[\"Officials gave no reason.\",\"On May 3 the port closed.\"],\"src_lang\":\"en\",\"tgt_lang\":\"en\"}\n",
                        "align");
        assertThat(align.out()).startsWith("{\"id\":\"a\",\"beads\":[[[0],[1]],[[1],[0]]],\"confidence\":[");
        Ended score = stemma().answer(
                        "{\"id\":\"s\",\"reference\":\"About 1,900 workers were sent home.\",\"hypothesis\":\"About 900 workers were sent home.\",\"lang\":\"en\"}\n",
                        "score");
        assertThat(score.out()).contains("\"id\":\"s\"", "number", "\"hypothesis\":", "\"span\":[");
        assertThat(score.code()).isZero();
    }

    @Test
    void aJobFileWithTyposIsRefusedWithLinesAndNoStackTrace() throws Exception {
        Path job = Files.writeString(folder.resolve("typo.yaml"), "inbox: seeds/2023-W08\npublisher: [wsj]\n");
        Ended ended = stemma().run("run", job.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("typo.yaml:2: unknown key 'publisher'; did you mean 'publishers'?")
                .doesNotContain("\tat ");
        assertThat(stemma().run("run", folder.resolve("none.yaml").toString()).err())
                .contains("no such job file");
        assertThat(stemma().run("run").code()).isEqualTo(2);
        assertThat(stemma().run("frobnicate").code()).isEqualTo(2);
    }

    @Test
    void whatThereIsIsListed() throws Exception {
        for (String what : List.of("checks", "languages", "formats", "metrics", "sheets", "exchanges", "libraries")) {
            Ended ended = stemma().run("list", what);
            assertThat(ended.code()).as(what + ended.err()).isZero();
            assertThat(ended.out().lines().count()).as(what).isGreaterThan(2);
        }
    }

    @Test
    void reportMakesEveryDocumentAgainAndNamesOneThatDiffers() throws Exception {
        Path bundle = folder.resolve("bundle");
        Sample.results().write(bundle.resolve("results"));
        assertThat(stemma().run("report", bundle.toString()).out())
                .contains("audit.xlsx", "alignment.tmx", "prov.json", "findings.csv");
        Files.writeString(bundle.resolve("prov.json"), " ", StandardOpenOption.APPEND);
        Files.delete(bundle.resolve("findings.csv"));
        Manifest.of(bundle, "job", "2031-W20", "run", List.of()).write(bundle);
        Ended again = stemma().run("report", bundle.toString());
        assertThat(again.code()).isEqualTo(Exit.DIFFERS);
        assertThat(again.out())
                .contains("alignment.tmx (made again: the same bytes)")
                .contains("prov.json: the provenance made from the results differs")
                .contains("the bundle was sealed without findings.csv");
        Path elsewhere = folder.resolve("elsewhere.csv");
        assertThat(stemma().run("report", bundle.toString(), "-o", elsewhere.toString())
                        .code())
                .isZero();
        assertThat(elsewhere).content().startsWith("\uFEFF\"Severity\"");
    }

    private Stemma stemma() {
        return new Stemma(folder.resolve("var"));
    }
}
