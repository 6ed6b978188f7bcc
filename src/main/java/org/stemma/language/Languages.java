package org.stemma.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stemma.signature.Catalogue;

/** The languages that have a profile: one file in {@code profile/}, one word here. */
public final class Languages {

    private static final List<String> TAGS =
            List.of("en", "ru", "uk", "es", "he", "de", "fr", "ar", "zh", "pl", "tr", "fa", "ja", "pt", "it");

    private static final Catalogue<LanguageProfile> ALL =
            new Catalogue<>("language", TAGS.stream().map(Languages::load).toList());

    private Languages() {}

    public static Catalogue<LanguageProfile> all() {
        return ALL;
    }

    /** The profile of the tag's language; English for a language that has none, as its rules are the plainest. */
    public static LanguageProfile of(String tag) {
        int end = tag.indexOf('-');
        return ALL.find(end < 0 ? tag : tag.substring(0, end)).orElseGet(() -> ALL.get("en"));
    }

    public static boolean has(String tag) {
        return ALL.find(tag).isPresent();
    }

    private static LanguageProfile load(String tag) {
        String file = "profile/" + tag + ".yaml";
        try (InputStream stream = Languages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("language profile is missing: " + file);
            }
            return LanguageProfile.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
