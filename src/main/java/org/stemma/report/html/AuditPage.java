package org.stemma.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.stemma.report.Audit;
import org.stemma.report.Summary;
import org.stemma.signature.Digest;
import org.stemma.store.Results;

/**
 * One audit as one page that needs no network, made from its results alone: the same results give the same bytes. The
 * page obeys no script but its own, whatever stands in the articles.
 */
public final class AuditPage {

    private static final String STYLE = resource("audit.css");
    private static final String SCRIPT = resource("audit.js");
    private static final String POLICY = "default-src 'none'; style-src '" + digest(STYLE) + "'; script-src '"
            + digest(SCRIPT) + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
            + " trusted-types 'none'";

    private AuditPage() {}

    public static void write(Results results, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(results, out);
        }
    }

    /** Writes it piece by piece; the stream stays open. */
    public static void write(Results results, OutputStream out) throws IOException {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            page(new Batch(new Audit(results)), new Html(writer));
            writer.flush();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void page(Batch batch, Html html) {
        html.own("<!doctype html>\n").open("html", "lang", "en", "dir", "ltr");
        head(Summary.name(batch.audit()), html);
        html.open("body").leaf("a", "Skip to the stories", "class", "skip", "href", "#stories");
        new Overview(batch, html).write();
        new FilterBar(batch, html).write();
        html.open("main", "id", "stories", "tabindex", "-1");
        batch.stories().forEach(story -> new StorySection(batch, story, html).write());
        new Remainder(batch.audit(), html).write();
        html.close();
        html.leaf(
                "footer", "Made from results/*.jsonl alone. The same figures, with every table, stand in audit.xlsx.");
        html.own("<script>").own(SCRIPT).own("</script>\n").close().close();
    }

    private static void head(String title, Html html) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer").leaf("title", title);
        html.own("<style>").own(STYLE).own("</style>\n").close();
    }

    private static String digest(String resource) {
        String hash = Digest.of(resource.getBytes(StandardCharsets.UTF_8)).sha256();
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
    }

    private static String resource(String name) {
        try (InputStream in = AuditPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is part of the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
