package org.stemma.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.notation.Yaml;
import org.stemma.signature.Digest;

/**
 * A small dictionary of the news in all languages, {@code lexicon.yaml}: enough to recognise a sentence, not to
 * translate it. A speaker can correct it.
 *
 * @param words language to concept to words
 * @param content digest of the file
 */
public record NewsLexicon(Map<String, Map<String, List<String>>> words, Digest content) {

    static final NewsLexicon STANDARD = read();

    /** Digest of the standard lexicon, for signatures. */
    public static Digest digest() {
        return STANDARD.content;
    }

    Map<String, List<String>> in(String language) {
        return words.getOrDefault(language, Map.of());
    }

    private static NewsLexicon read() {
        try (InputStream stream = NewsLexicon.class.getResourceAsStream("lexicon.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("lexicon.yaml is missing");
            }
            return parsed(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsLexicon parsed(String yaml) {
        Yaml.Mapping top = Yaml.mapping(yaml, "lexicon.yaml");
        Map<String, Map<String, List<String>>> words = new TreeMap<>();
        for (String language : top.entries().keySet()) {
            words.put(language, top.mapping(language).lists());
        }
        return new NewsLexicon(words, Digest.of(yaml));
    }
}
