package org.stemma.language;

import java.util.List;
import org.stemma.notation.Yaml;
import org.stemma.signature.Digest;
import org.stemma.signature.Signed;

/**
 * How one language writes, read from {@code language/profile/<tag>.yaml}: a file that its speaker can read and correct
 * without knowing Java.
 *
 * @param tag BCP 47, such as {@code ru}
 * @param name English name
 * @param writing sentences, quotation marks, abbreviations
 * @param numerals numbers in words
 * @param calendar words for days and dates that CLDR doesn't give
 * @param reporting publishers, agencies, verbs and phrases of attribution
 * @param certainty negation, hedges, modality, loaded terms
 * @param spelling what is a word
 * @param grammar what never stands in a sentence
 * @param clutter words that mark what is not the article
 * @param lexicon what news is about, in words
 * @param samples ordinary news sentences, the same in every language and order
 * @param content digest of the file, so that a changed word changes the signature
 */
public record LanguageProfile(
        String tag,
        String name,
        Writing writing,
        Numerals numerals,
        CalendarWords calendar,
        Reporting reporting,
        Certainty certainty,
        Spelling spelling,
        Grammar grammar,
        Clutter clutter,
        Lexicon lexicon,
        List<String> samples,
        Digest content)
        implements Signed {

    public LanguageProfile {
        samples = List.copyOf(samples);
    }

    /** The file's digest is its only setting. */
    record Settings(Digest content) {}

    static LanguageProfile read(String yaml, String file) {
        Yaml.Mapping top = Yaml.mapping(yaml, file);
        return new LanguageProfile(
                top.text("tag").orElseThrow(() -> new IllegalArgumentException(file + ": tag is missing")),
                top.text("name").orElseThrow(() -> new IllegalArgumentException(file + ": name is missing")),
                Writing.of(top.mapping("writing")),
                Numerals.of(top.mapping("numerals")),
                CalendarWords.of(top.mapping("calendar")),
                Reporting.of(top.mapping("reporting")),
                Certainty.of(top.mapping("certainty")),
                Spelling.of(top.mapping("spelling")),
                Grammar.of(top.mapping("grammar")),
                Clutter.of(top.mapping("clutter")),
                Lexicon.of(top.mapping("lexicon")),
                top.texts("samples"),
                Digest.of(yaml));
    }

    @Override
    public String id() {
        return tag;
    }

    @Override
    public Record settings() {
        return new Settings(content);
    }
}
