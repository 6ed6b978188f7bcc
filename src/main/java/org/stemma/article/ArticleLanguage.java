package org.stemma.article;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.language.LanguageIdentifier;
import org.stemma.language.LanguageIdentifier.Identification;
import org.stemma.language.Scripts;

/**
 * Which language a document is in: what it declares, unless its script is another one or the identifier is sure of
 * another language; else what the identifier says of its longest paragraphs, which of a short text is the likeliest
 * language that has a profile; where that is written in another script, what the script alone says.
 */
final class ArticleLanguage {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");
    private static final int PROSE_LENGTH = 80;

    /** A declared language is overruled on so many letters and with so much confidence only. */
    private static final int LETTERS_TO_OVERRULE = 200;

    private static final double SURE = 0.9;

    /** Languages that an identifier takes for one another. */
    private static final List<List<String>> NEAR = List.of(
            List.of("no", "nb", "nn", "da"),
            List.of("hr", "bs", "sr", "sh", "sl"),
            List.of("id", "ms"),
            List.of("cs", "sk"),
            List.of("es", "gl", "ca", "ast"),
            List.of("pt", "gl"),
            List.of("af", "nl"),
            List.of("la", "it"));

    /** Confidence of an answer that rests on the script alone. */
    private static final double SCRIPT_ONLY = 0.5;

    private static final Map<UnicodeScript, String> USUAL = Map.of(
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    /** Languages that are written in the script; a language that is named nowhere is taken to be Latin. */
    private static final Map<String, UnicodeScript> SCRIPTS = new TreeMap<>();

    static {
        name(UnicodeScript.HEBREW, "he", "yi");
        name(UnicodeScript.ARABIC, "ar", "fa", "ur", "ps", "ug", "ckb");
        name(UnicodeScript.CYRILLIC, "ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn");
        name(UnicodeScript.HAN, "zh", "yue");
        name(UnicodeScript.HIRAGANA, "ja");
        name(UnicodeScript.HANGUL, "ko");
        name(UnicodeScript.GREEK, "el");
        name(UnicodeScript.THAI, "th");
        name(UnicodeScript.DEVANAGARI, "hi", "mr", "ne");
    }

    private static void name(UnicodeScript script, String... tags) {
        for (String tag : tags) {
            SCRIPTS.put(tag, script);
        }
    }

    private final LanguageIdentifier identifier;

    ArticleLanguage(LanguageIdentifier identifier) {
        this.identifier = identifier;
    }

    Identification of(Document document) {
        String words = words(document);
        UnicodeScript script = script(words);
        Optional<String> declared = document.metadata().language().flatMap(ArticleLanguage::tag);
        if (declared.isPresent() && fits(declared.get(), script)) {
            return sureOfAnother(declared.get(), words, script).orElse(new Identification(declared.get(), 1));
        }
        String guess = USUAL.getOrDefault(
                script, declared.filter(tag -> fits(tag, script)).orElse("en"));
        return identifier
                .likeliest(words)
                .filter(answer -> fits(answer.tag(), script))
                .orElse(new Identification(guess, SCRIPT_ONLY));
    }

    /** Pages of translated sites often keep the template's {@code lang="en"}. */
    private Optional<Identification> sureOfAnother(String declared, String words, UnicodeScript script) {
        if (LanguageIdentifier.letters(words) < LETTERS_TO_OVERRULE) {
            return Optional.empty();
        }
        return identifier
                .identify(words)
                .filter(answer -> answer.confidence() >= SURE)
                .filter(answer -> fits(answer.tag(), script)
                        && !areNear(Scripts.primary(answer.tag()), Scripts.primary(declared)));
    }

    private static boolean areNear(String tag, String other) {
        return tag.equals(other) || NEAR.stream().anyMatch(group -> group.contains(tag) && group.contains(other));
    }

    private static Optional<String> tag(String declared) {
        String tag = declared.strip().replace('_', '-');
        return TAG.matcher(tag).matches()
                ? Optional.of(Locale.forLanguageTag(tag).toLanguageTag())
                : Optional.empty();
    }

    private static String words(Document document) {
        String prose = joined(document, PROSE_LENGTH);
        return prose.isEmpty() ? joined(document, 0) : prose;
    }

    private static String joined(Document document, int fewestCharacters) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Kind.BODY && block.text().length() >= fewestCharacters)
                .map(block -> block.text().value())
                .limit(40)
                .collect(Collectors.joining("\n"));
    }

    private static boolean fits(String tag, UnicodeScript script) {
        String language = Scripts.primary(tag);
        boolean either = language.equals("sr") || language.equals("uz") || language.equals("az");
        return either
                || SCRIPTS.getOrDefault(language, UnicodeScript.LATIN) == script
                || script == UnicodeScript.COMMON;
    }

    /** The script of most letters; kana make it Japanese, as Chinese has none. */
    private static UnicodeScript script(String words) {
        Map<UnicodeScript, Integer> counts = new TreeMap<>();
        words.codePoints()
                .filter(Character::isLetter)
                .limit(4_000)
                .forEach(c -> counts.merge(folded(UnicodeScript.of(c)), 1, Integer::sum));
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        if (kana * 10 > counts.getOrDefault(UnicodeScript.HAN, 0) && kana > 0) {
            counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static UnicodeScript folded(UnicodeScript script) {
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }
}
