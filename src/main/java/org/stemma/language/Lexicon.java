package org.stemma.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.notation.Yaml;
import org.stemma.signature.Digest;
import org.stemma.signature.Signed;
import org.stemma.text.Span;

/**
 * Which concepts of the news a text is about, whatever its language: police, court, election, fire … Read from
 * {@code language/lexicon/<tag>.yaml}, a file of word beginnings that a speaker can correct; a language without one has no
 * concepts. Deterministic, linear.
 */
public final class Lexicon implements Signed {

    private static final Map<String, Lexicon> ALL = new ConcurrentHashMap<>();
    private static final int LONGEST = 24;

    private final String tag;
    private final Digest content;
    private final boolean unspaced;
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Map<String, List<String>> wholes = new HashMap<>();

    /** A concept and where it is named. */
    public record Concept(String id, Span span) {}

    /** The file's digest is its only setting. */
    record Settings(Digest content) {}

    private Lexicon(String tag) {
        this.tag = tag;
        this.unspaced = Landmarks.isUnspaced(tag);
        String yaml = load(tag).orElse("");
        this.content = Digest.of(yaml);
        Yaml.mapping(yaml, "lexicon/" + tag + ".yaml")
                .lists()
                .forEach((concept, words) -> words.forEach(word -> put(concept, word)));
    }

    /** The lexicon of a language; an empty one if there is no file. */
    public static Lexicon of(String language) {
        return ALL.computeIfAbsent(language, Lexicon::new);
    }

    @Override
    public String id() {
        return "lexicon-" + tag;
    }

    @Override
    public Record settings() {
        return new Settings(content);
    }

    /** The concepts in text order. */
    public List<Concept> find(String text) {
        List<Concept> found = new ArrayList<>();
        if (unspaced) {
            for (int i = 0; i < text.length(); i++) {
                for (int length = 1; length <= Math.min(LONGEST, text.length() - i); length++) {
                    add(beginnings.get(text.substring(i, i + length)), new Span(i, i + length), found);
                }
            }
            return found;
        }
        for (Span span : Words.spans(text)) {
            word(Words.fold(span.of(text)), span, found);
        }
        return found;
    }

    private void word(String word, Span span, List<Concept> found) {
        int before = found.size();
        int forms = Math.min(3, Math.max(1, word.length() - 2));
        for (int cut = 0; cut < forms && found.size() == before && Gazetteer.proclitic(word, cut); cut++) {
            String form = word.substring(cut);
            add(wholes.get(form), span, found);
            for (int length = Math.min(LONGEST, form.length()); length > 1 && found.size() == before; length--) {
                add(beginnings.get(form.substring(0, length)), span, found);
            }
        }
    }

    private static void add(@org.jspecify.annotations.Nullable List<String> concepts, Span span, List<Concept> found) {
        if (concepts != null) {
            concepts.forEach(concept -> found.add(new Concept(concept, span)));
        }
    }

    private void put(String concept, String word) {
        boolean whole = word.endsWith(".");
        String bare = whole ? word.substring(0, word.length() - 1) : word;
        String key = unspaced ? bare : Words.fold(bare);
        (whole && !unspaced ? wholes : beginnings)
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(concept);
    }

    private static Optional<String> load(String tag) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("lexicon/" + tag + ".yaml")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
