package org.stemma.article;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.article.format.Formats;
import org.stemma.language.LanguageIdentifier;
import org.stemma.notation.Json;

/** What the {@code extract} command prints, for measuring without it: files in, JSON lines out. */
final class ExtractMain {

    private static final ArticleReader READER = new ArticleReader(Formats.all(), new LanguageIdentifier());

    private ExtractMain() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.println(line(file));
            }
        }
    }

    private static String line(Path file) throws Exception {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.getFileName().toString());
        try {
            String name = file.getFileName().toString();
            Article article = READER.read(Decoder.decode(name, Files.readAllBytes(file)));
            line.put("title", article.title().value());
            line.put("byline", article.byline().value());
            line.put("outlet", article.outlet());
            line.put("published", article.published().map(Object::toString).orElse(""));
            line.put("language", article.language() + " " + article.languageConfidence());
            line.put("paragraphs", article.paragraphs().stream().map(ExtractMain::paragraph).toList());
        } catch (UnreadableException e) {
            line.put("error", e.place() + ": " + e.getMessage());
            line.put("paragraphs", List.of());
        }
        return Json.write(line);
    }

    private static Map<String, String> paragraph(Paragraph paragraph) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", paragraph.kind().id());
        fields.put("reason", paragraph.reason());
        fields.put("text", paragraph.text().value());
        return fields;
    }
}
