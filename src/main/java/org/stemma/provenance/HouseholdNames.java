package org.stemma.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Words;
import org.stemma.language.anchor.Sound;
import org.stemma.notation.Yaml;
import org.stemma.signature.Digest;

/** Names that half of the news hold: leaders, offices, seats of government. Sharing one says nothing about a common origin. */
final class HouseholdNames {

    private static final String FILE = "household-names.yaml";
    private static final int SHORTEST_SOUND = 4;
    private static final Digest CONTENT;
    private static final Set<String> WORDS = new TreeSet<>();
    private static final Set<String> SOUNDS = new TreeSet<>();

    static {
        String yaml = read();
        CONTENT = Digest.of(yaml);
        Yaml.mapping(yaml, FILE).lists().values().forEach(HouseholdNames::add);
    }

    private HouseholdNames() {}

    private static void add(List<String> names) {
        for (String name : names) {
            WORDS.add(Words.fold(name));
            String sound = Sound.of(name);
            if (sound.length() >= SHORTEST_SOUND) {
                SOUNDS.add(sound);
            }
        }
    }

    /** Whether a word of a text is one; Latin words by their letters, others by their sound. */
    static boolean contains(String word) {
        String folded = Words.fold(word);
        boolean latin = !folded.isEmpty() && folded.charAt(0) < 0x250;
        String bare = folded.replaceAll("['’]s?$", "");
        return latin ? WORDS.contains(folded) || WORDS.contains(bare) : SOUNDS.contains(Sound.of(word));
    }

    /** The digest of the list, for signatures. */
    static Digest content() {
        return CONTENT;
    }

    private static String read() {
        try (InputStream stream = HouseholdNames.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the list of household names is missing: " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
