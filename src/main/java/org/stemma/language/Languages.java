package org.stemma.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.signature.Catalogue;

/** The languages that have a profile: one file in {@code profile/}, one word here. */
public final class Languages {

    private static final List<String> TAGS =
            List.of("en", "ru", "uk", "es", "he", "de", "fr", "ar", "zh", "pl", "tr", "fa", "ja", "pt", "it");

    /** Read when first asked for: a question in one language needn't wait for fourteen others. */
    private static final Map<String, LanguageProfile> READ = new ConcurrentHashMap<>();

    private static final class All {
        static final Catalogue<LanguageProfile> CATALOGUE =
                new Catalogue<>("language", TAGS.stream().map(Languages::read).toList());
    }

    private Languages() {}

    public static Catalogue<LanguageProfile> all() {
        return All.CATALOGUE;
    }

    /** The profile of the tag's language; English for a language that has none, as its rules are the plainest. */
    public static LanguageProfile of(String tag) {
        String language = Scripts.primary(tag);
        return read(has(language) ? language : "en");
    }

    public static boolean has(String tag) {
        return TAGS.contains(tag);
    }

    private static LanguageProfile read(String tag) {
        return READ.computeIfAbsent(tag, Languages::load);
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
