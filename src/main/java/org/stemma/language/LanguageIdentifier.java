package org.stemma.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.signature.Signed;

/**
 * Which language a text is in, by Lingua's low-accuracy models of all its languages (a closed set calls a Serbian text
 * Russian with full confidence). Models are loaded at the first question, about 1–5 s. Deterministic.
 */
public final class LanguageIdentifier implements Signed {

    /** Fewer letters than this are noise in every model that we measured. */
    private static final int LETTERS_NEEDED = 15;

    /** In fewer letters than this a language is taken for its neighbour: Ukrainian for Kazakh or Macedonian. */
    private static final int LETTERS_TO_BE_SURE = 300;

    /** More text than this makes the answer no better. */
    private static final int CHARACTERS_READ = 4_000;

    /** So much of the best confidence is as good, where the alphabet says more. */
    private static final double NEARLY = 0.8;

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

    @Override
    public int version() {
        return 2;
    }

    /** The language; of a short text the likeliest that has a profile, or nothing where no model knows a word. */
    public Optional<Identification> likeliest(String text) {
        return letters(text) >= LETTERS_TO_BE_SURE ? identify(text) : likeliestProfiled(text);
    }

    /** The language, or nothing where there is too little text to say. */
    public Optional<Identification> identify(String text) {
        return letters(text) < LETTERS_NEEDED
                ? Optional.empty()
                : likeliest(Models.DETECTOR
                        .computeLanguageConfidenceValues(beginning(text))
                        .entrySet());
    }

    /**
     * The likeliest of the languages that have a profile, however little the text says: of those that the identifier finds
     * nearly as likely as the first, the one whose alphabet (CLDR) lacks the fewest of the text's letters.
     */
    private Optional<Identification> likeliestProfiled(String text) {
        Map<Language, Double> confidences = Profiled.DETECTOR.computeLanguageConfidenceValues(beginning(text));
        double best =
                confidences.values().stream().mapToDouble(each -> each).max().orElse(0);
        Map<Long, List<Map.Entry<Language, Double>>> byForeignLetters = confidences.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEARLY * best)
                .collect(Collectors.groupingBy(
                        entry -> foreignLetters(text, tag(entry.getKey())), TreeMap::new, Collectors.toList()));
        return byForeignLetters.values().stream().findFirst().flatMap(LanguageIdentifier::likeliest);
    }

    private static long foreignLetters(String text, String tag) {
        UnicodeSet alphabet = LocaleData.getExemplarSet(new ULocale(tag), UnicodeSet.ADD_CASE_MAPPINGS);
        return beginning(text)
                .codePoints()
                .filter(c -> Character.isLetter(c) && !alphabet.contains(c))
                .distinct()
                .count();
    }

    private static Optional<Identification> likeliest(Collection<Map.Entry<Language, Double>> confidences) {
        return confidences.stream()
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
