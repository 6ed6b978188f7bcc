package org.stemma.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.language.Folded;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Phrases;
import org.stemma.language.Words;
import org.stemma.notation.Yaml;
import org.stemma.signature.Digest;

/**
 * The publishers and agencies that attributions may name, read from {@code publishers.yaml} (Latin names) and the language
 * profiles (localized and inflected names).
 */
public final class Publishers {

    /** What a publisher mostly does; the earlier, the likelier it is the origin where two are named. */
    public enum Kind {
        /** Tells its own stories. */
        PAPER,
        /** Tells its own stories and passes on others'. */
        WORLD_AGENCY,
        /** Mostly passes on. */
        AGENCY,
        SITE
    }

    /** One entry of the register. */
    public record Publisher(String id, String name, Kind kind, List<String> names) {}

    /**
     * What a name in a text stands for.
     *
     * @param form where it counts
     */
    record Name(String publisher, Form form) {

        boolean decoy() {
            return form == Form.DECOY;
        }
    }

    /** Where a name counts; the list says it by how the name is written there. */
    enum Form {
        /** {@code ~the Times}: once the publisher was named in full. */
        ONCE_NAMED,
        /** {@code "Bild"}: in quotation marks, as it is an ordinary word. */
        QUOTED,
        /** {@code (共同)}: as a signature. */
        SIGNATURE,
        ANYWHERE,
        /** It only looks like the publisher's name. */
        DECOY;

        static Form of(String written) {
            return switch (written.isEmpty() ? ' ' : written.charAt(0)) {
                case '~' -> ONCE_NAMED;
                case '"' -> QUOTED;
                case '(' -> SIGNATURE;
                default -> ANYWHERE;
            };
        }
    }

    private static final String FILE = "publishers.yaml";
    private static final Digest CONTENT;
    private static final Map<String, Publisher> ALL = new LinkedHashMap<>();
    private static final Map<String, String> BY_NAME = new LinkedHashMap<>();
    private static final Map<Digest, Phrases<Name>> NAMES = new ConcurrentHashMap<>();

    static {
        String yaml = read();
        CONTENT = Digest.of(yaml);
        Yaml.mapping(yaml, FILE).entries().forEach((id, value) -> add(id, value.asMapping()));
    }

    private static final Phrases<Name> LATIN = latin();

    private Publishers() {}

    private static Phrases<Name> latin() {
        Map<Name, List<String>> names = new LinkedHashMap<>();
        ALL.values().forEach(publisher -> put(names, new Name(publisher.id(), Form.ANYWHERE), publisher.names()));
        return Phrases.of(names, "");
    }

    private static void add(String id, Yaml.Mapping entry) {
        Kind kind = Kind.valueOf(
                entry.text("kind").orElse("paper").toUpperCase(Locale.ROOT).replace('-', '_'));
        Publisher publisher = new Publisher(id, entry.text("name").orElse(id), kind, entry.texts("names"));
        ALL.put(id, publisher);
        BY_NAME.put(Words.fold(id), id);
        publisher.names().forEach(name -> BY_NAME.putIfAbsent(Words.fold(name), id));
    }

    /** The register's publishers, in its order. */
    public static List<Publisher> all() {
        return List.copyOf(ALL.values());
    }

    /** The publisher with this id or Latin name. */
    public static Optional<Publisher> find(String idOrName) {
        return Optional.ofNullable(BY_NAME.get(Words.fold(idOrName.strip()))).map(ALL::get);
    }

    /** The name for people; the id itself where the register doesn't know it. */
    public static String name(String id) {
        Publisher publisher = ALL.get(id);
        return publisher == null ? id : publisher.name();
    }

    /** The digest of the register's file, for signatures. */
    public static Digest content() {
        return CONTENT;
    }

    static Kind kind(String id) {
        Publisher publisher = ALL.get(id);
        return publisher == null ? Kind.PAPER : publisher.kind();
    }

    /** The text with the register's Latin names blanked out: they say nothing about the language that it is written in. */
    public static String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (Phrases.Match<Name> match : LATIN.find(Folded.of(text))) {
            rest.replace(
                    match.span().start(),
                    match.span().end(),
                    " ".repeat(match.span().length()));
        }
        return rest.toString();
    }

    /** Every name that a text of this language may use. */
    static Phrases<Name> names(LanguageProfile profile) {
        return NAMES.computeIfAbsent(profile.content(), content -> build(profile));
    }

    private static Phrases<Name> build(LanguageProfile profile) {
        Map<Name, List<String>> names = new LinkedHashMap<>();
        profile.reporting().decoys().forEach((id, words) -> put(names, new Name(id, Form.DECOY), words));
        profile.reporting().publishers().forEach((id, words) -> words.forEach(word -> put(names, id, word)));
        ALL.values().forEach(publisher -> put(names, new Name(publisher.id(), Form.ANYWHERE), publisher.names()));
        return Phrases.of(names, profile.reporting().proclitics());
    }

    private static void put(Map<Name, List<String>> names, String id, String word) {
        Form form = Form.of(word);
        boolean bracketed = form == Form.QUOTED || form == Form.SIGNATURE;
        String bare = word.substring(form == Form.ANYWHERE ? 0 : 1, word.length() - (bracketed ? 1 : 0));
        put(names, new Name(id, form), List.of(bare));
    }

    private static void put(Map<Name, List<String>> names, Name name, List<String> words) {
        names.computeIfAbsent(name, n -> new ArrayList<>()).addAll(words);
    }

    private static String read() {
        try (InputStream stream = Publishers.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the register of publishers is missing: " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
