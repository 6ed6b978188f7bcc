package org.stemma.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.signature.Signed;

/**
 * Which language a text is in, by Lingua's low-accuracy models of all its languages (a closed set calls a Serbian text
 * Russian with full confidence). Models are loaded at the first question, about 1–5 s. Deterministic.
 */
public final class LanguageIdentifier implements Signed {

    /** Fewer letters than this are noise in every model that we measured. */
    private static final int LETTERS_NEEDED = 15;

    /** More text than this makes the answer no better. */
    private static final int CHARACTERS_READ = 4_000;

    private static final class Models {
        static final LanguageDetector DETECTOR =
                LanguageDetectorBuilder.fromAllLanguages().withLowAccuracyMode().build();
    }

    private static final class Profiled {
        static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(languages())
                .withLowAccuracyMode()
                .build();

        private static Language[] languages() {
            return Language.all().stream()
                    .filter(language -> Languages.has(tag(language)))
                    .toArray(Language[]::new);
        }
    }

    /**
     * An answer.
     *
     * @param tag BCP 47
     * @param confidence 0–1, relative to the runner-up
     */
    public record Identification(String tag, double confidence) {}

    @Override
    public String id() {
        return "lingua-low";
    }

    /** The language, or nothing where there is too little text to say. */
    public Optional<Identification> identify(String text) {
        return letters(text) < LETTERS_NEEDED ? Optional.empty() : likeliest(text, Models.DETECTOR);
    }

    /** The likeliest of the languages that have a profile, however little the text says. */
    public Optional<Identification> likeliestProfiled(String text) {
        return likeliest(text, Profiled.DETECTOR);
    }

    private static Optional<Identification> likeliest(String text, LanguageDetector detector) {
        Map<Language, Double> confidences = detector.computeLanguageConfidenceValues(beginning(text));
        return confidences.entrySet().stream()
                .max(Map.Entry.<Language, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(best -> new Identification(tag(best.getKey()), rounded(best.getValue())));
    }

    /** How many letters the identifier would read. */
    public static long letters(String text) {
        return beginning(text).codePoints().filter(Character::isLetter).count();
    }

    private static String beginning(String text) {
        return text.length() > CHARACTERS_READ ? text.substring(0, CHARACTERS_READ) : text;
    }

    private static String tag(Language language) {
        return language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
