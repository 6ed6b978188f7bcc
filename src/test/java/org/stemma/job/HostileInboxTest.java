package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.QuarantineRow;

/** Whatever lies in the inbox: a readable reason, no stack trace, the batch goes on, and the counts add up. */
class HostileInboxTest {

    private static final String BODY =
            "The harbor authority has halted dredging at Port Selwyn, The Wall Street Journal reported on Tuesday.\n\n"
                    + "About 340 workers were sent home, officials said. The work is to resume in May.\n";

    @TempDir
    Path folder;

    @Test
    void theBatchGoesOnAndNothingIsLost() throws Exception {
        Path inbox = inbox();
        Ended ended = new Stemma(folder.resolve("var"))
                .run("run", Week.job(folder, inbox).toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out() + ended.err()).doesNotContain("\tat ").doesNotContain("Exception");

        Results results = Bundle.open(Week.bundle(folder)).results();
        Map<String, String> reasons =
                results.quarantine().stream().collect(Collectors.toMap(QuarantineRow::article, QuarantineRow::reason));
        List<String> audited =
                results.articles().stream().map(ArticleRow::article).toList();
        try (var files = Files.list(inbox)) {
            assertThat(audited.size() + reasons.size()).isEqualTo((int) files.count());
        }
        assertThat(audited).contains("good.txt", "formula.txt", "markup.html", "bidi.txt");
        assertThat(reasons)
                .containsKeys(
                        "picture.txt",
                        "empty.txt",
                        "huge-line.txt",
                        "latin1.txt",
                        "xxe.xml",
                        "truncated.json",
                        "bomb.xml");
        assertThat(reasons.get("huge-line.txt")).contains("MB");
        assertThat(reasons.get("xxe.xml")).containsIgnoringCase("entit");
        assertThat(reasons.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("\n"));
    }

    private Path inbox() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("good.txt"), "Dredging halted\n\n" + BODY);
        Files.writeString(
                inbox.resolve("formula.txt"),
                "=HYPERLINK(\"http://x.example\",\"Dredging\")\n\n+1+1\n\n@SUM(A1)\n\n-2\n\n" + BODY);
        Files.writeString(inbox.resolve("bidi.txt"), "Dredging \u202ehalted\u202c\n\n\u0007" + BODY);
        Files.write(inbox.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(inbox.resolve("empty.txt"), "");
        Files.write(inbox.resolve("latin1.txt"), ("Ceci est un résumé. " + BODY).getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                inbox.resolve("truncated.json"), "{\"headline\": \"Dredging halted\", \"body_text\": \"The harb");
        Files.writeString(
                inbox.resolve("xxe.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>");
        Files.writeString(
                inbox.resolve("bomb.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><nitf><body><body.content><p>&c;</p></body.content></body></nitf>");
        Files.writeString(
                inbox.resolve("nested.html"),
                "<html><body>" + "<div>".repeat(100_000) + "<p>" + BODY + "</p>" + "</div>".repeat(100_000)
                        + "</body></html>");
        Files.writeString(
                inbox.resolve("markup.html"),
                "<html lang=en><head><title>Dredging halted</title></head><body><article><h1>Dredging halted</h1><p>"
                        + BODY.replace("\n\n", "</p><p>")
                        + "<script>alert(1)</script><p>The port handles 2.1 million tons a year & more.</p>"
                        + "</article></body></html>");
        hugeLine(inbox.resolve("huge-line.txt"));
        return inbox;
    }

    private static void hugeLine(Path file) throws IOException {
        byte[] words = "word ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 500; i++) {
                out.write(words);
            }
        }
    }
}
