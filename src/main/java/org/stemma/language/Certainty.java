package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * How the language negates, hedges and colours. Every list may hold {@code stem*}.
 *
 * @param negators words that negate
 * @param refusals words that hold a negation: {@code [without, refused, impossible]}
 * @param certainty degree of certainty ({@code "1"} doubtful … {@code "5"} certain) to its words; under {@code "~"} weak hedges,
 *     whose loss alone says nothing
 * @param loaded concept and tier to its wordings: {@code rule/plain: [government]}, {@code rule/loaded: [regime]}
 * @param obligation words that oblige: {@code [must, have to]}
 * @param speech words that make a statement somebody's: {@code [said, according to]}
 * @param views words that keep an attribution without being one: {@code [think, report]}
 * @param sources who says so: {@code official}, {@code source}, {@code document}, {@code report}, {@code paper} to their words; with
 *     {@code +} more than one of them: {@code official+: [officials]}
 * @param offices what a person is, as {@code line/domain/rank} ({@code state/foreign/minister}; an empty part fits any; a fourth part is a mark), to its
 *     names; under {@code ~deputy}, {@code ~former}, {@code ~acting} what makes it another one; under {@code ~} little words that may
 *     stand inside
 * @param mutual verbs whose two sides may change places: {@code [met, married]}
 * @param bounds {@code at-least}, {@code at-most}, {@code about}, {@code only} to their words; under {@code only~} what
 *     keeps a restriction
 * @param quantifiers {@code all}, {@code most}, {@code many}, {@code some}, {@code few}, {@code none} to their words
 * @param opposites pairs of keys {@code rise+} and {@code rise-} to words that exclude each other
 * @param relations family and side ({@code order/after}, {@code order/before}) to what stands before the thing it relates to; where a
 *     side ends in {@code … to}, the thing stands behind the next such word
 * @param qualifiers restriction ({@code secret}, {@code preliminary}) to its words: without one a statement says more than it did
 * @param pronouns {@code he} and {@code she} to their forms
 * @param aliases one key for all names of one actor, of two letters for a country or a union of countries: {@code us: [United States,
 *     Washington, American]}
 * @param function words without content of their own: articles, prepositions, auxiliaries
 * @param intensifiers words that strengthen: {@code [extremely]}
 * @param slips phrases that are mistakes unless they open a longer one: {@code [the Ukraine]}
 * @param clitics little words that are written together with the next one
 */
public record Certainty(
        List<String> negators,
        List<String> refusals,
        Map<String, List<String>> certainty,
        Map<String, List<String>> loaded,
        List<String> obligation,
        List<String> speech,
        List<String> views,
        Map<String, List<String>> sources,
        Map<String, List<String>> offices,
        List<String> mutual,
        Map<String, List<String>> bounds,
        Map<String, List<String>> quantifiers,
        Map<String, List<String>> opposites,
        Map<String, List<String>> relations,
        Map<String, List<String>> qualifiers,
        Map<String, List<String>> pronouns,
        Map<String, List<String>> aliases,
        List<String> function,
        List<String> intensifiers,
        List<String> slips,
        List<String> clitics) {

    static Certainty of(Yaml.Mapping section) {
        return new Certainty(
                section.texts("negators"),
                section.texts("refusals"),
                section.mapping("certainty").lists(),
                section.mapping("loaded").lists(),
                section.texts("obligation"),
                section.texts("speech"),
                section.texts("views"),
                section.mapping("sources").lists(),
                section.mapping("offices").lists(),
                section.texts("mutual"),
                section.mapping("bounds").lists(),
                section.mapping("quantifiers").lists(),
                section.mapping("opposites").lists(),
                section.mapping("relations").lists(),
                section.mapping("qualifiers").lists(),
                section.mapping("pronouns").lists(),
                section.mapping("aliases").lists(),
                section.texts("function"),
                section.texts("intensifiers"),
                section.texts("slips"),
                section.texts("clitics"));
    }
}
