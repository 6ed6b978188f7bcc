package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stemma.notation.Yaml;

/** What was planted in the sample week: {@code seeds/gold/2023-W08.yaml}. */
record Gold(Yaml.Mapping all) {

    /** An article and what is true of it. */
    record Known(
            String file,
            String language,
            String story,
            Optional<String> relay,
            String reported,
            String parent,
            Optional<String> pivot) {}

    /** A distortion: the words in the article (none if something was left out) and the origin's. */
    record Planted(String article, String type, String severity, String quote, String originQuote) {}

    /** A faithful rewording that must not be reported. */
    record Control(String article, String quote) {}

    /** The beginning of a paragraph that is no part of the article. */
    record Aside(String file, String starts) {}

    static Gold read() throws IOException {
        Path file = Path.of("seeds/gold/2023-W08.yaml");
        return new Gold(Yaml.mapping(Files.readString(file), file.toString()));
    }

    List<Known> articles() {
        return entries("articles").stream()
                .map(entry -> new Known(
                        word(entry, "file"),
                        word(entry, "language"),
                        word(entry, "story"),
                        maybe(entry, "relay"),
                        word(entry, "reported"),
                        word(entry, "parent"),
                        maybe(entry, "pivot")))
                .toList();
    }

    List<Planted> planted() {
        return entries("planted").stream()
                .map(entry -> new Planted(
                        word(entry, "article"),
                        word(entry, "type"),
                        word(entry, "severity"),
                        word(entry, "quote"),
                        word(entry, "origin_quote")))
                .toList();
    }

    List<Control> controls() {
        return entries("controls").stream()
                .map(entry -> new Control(word(entry, "article"), word(entry, "quote")))
                .toList();
    }

    List<Aside> setAside() {
        return entries("set_aside").stream()
                .map(entry -> new Aside(word(entry, "file"), word(entry, "starts")))
                .toList();
    }

    List<String> quarantined() {
        return all.texts("quarantined");
    }

    List<String> untraced() {
        return all.texts("untraced");
    }

    String originOf(String story) {
        return word(all.mapping("stories"), story);
    }

    /** The copies and what they repeat. */
    List<List<String>> duplicates() {
        return all.find("duplicates")
                .map(value -> ((Yaml.Sequence) value)
                        .values().stream().map(Yaml.Value::asTexts).toList())
                .orElse(List.of());
    }

    private List<Yaml.Mapping> entries(String key) {
        return all.find(key)
                .map(value -> ((Yaml.Sequence) value)
                        .values().stream().map(Yaml.Value::asMapping).toList())
                .orElse(List.of());
    }

    private static String word(Yaml.Mapping entry, String key) {
        return entry.text(key).orElse("");
    }

    private static Optional<String> maybe(Yaml.Mapping entry, String key) {
        return entry.text(key).filter(word -> !word.equals("null"));
    }
}
