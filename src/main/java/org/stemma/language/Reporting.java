package org.stemma.language;

import java.util.List;
import java.util.Map;
import org.stemma.notation.Yaml;

/**
 * How the language says who reported something. In every list a word may end in {@code *}: any ending.
 *
 * @param publishers publisher or agency id to its names in this language, inflected forms included; a name after
 *     {@code ~} counts only once the publisher was named in full ({@code ~the Times})
 * @param verbs verbs of reporting, as they are written
 * @param told verbs by which a source speaks to an outlet: {@code [told, spoke to]}
 * @param phrases phrases before a source: {@code [according to]}
 * @param postpositions phrases behind a source: {@code [によると]}
 * @param relays phrases whose subject is the relay of the outlet that follows: {@code [citing, with reference to]}
 * @param quotedBy phrases before the relay: {@code [as quoted by]}
 * @param unverified what a relay says that cannot confirm another outlet's report: {@code [could not verify]}
 * @param hedges words that distance the writer: {@code [allegedly]}
 * @param denials words near a name that make it no attribution: {@code [denied, dismissed]}
 * @param reports nouns for what was published: {@code [report, article]}
 * @param roles words that make the paper something else than a source: {@code [photographer, shares of]}
 * @param dispatchers roles that report for the paper, where a verb of {@code dispatches} stands at them
 * @param dispatches verbs by which a correspondent reports: {@code [reports]}
 * @param self what a paper says about itself: {@code [said in a statement]}
 * @param photos words of photo credits: {@code [photo]}
 * @param circumscriptions phrases that stand for the paper once it was named: {@code [the newspaper]}
 * @param fillers words that don't count between a paper and its verb: {@code [the, newspaper, on]}
 * @param complementizers words that begin what was said: {@code [that]}
 * @param decoys publisher id to names that only look like its own: {@code wsj: [Journal of]}
 * @param contexts publisher id to words that show, anywhere in the text, that its abbreviation means something else
 * @param unverifiedFirst the same where it stands before the relay's name
 * @param datives words (or letters at the word) before an outlet that is told something: {@code [à, au]}
 * @param subjects marks behind the subject of a sentence: {@code [は, が]}
 * @param conjunctions words between two outlets that report together, where verbs come last
 * @param agents words that lead from a verb to its outlet where the verb has another subject: {@code [by, in]}
 * @param proclitics letters that are written at the following word
 * @param order {@code verb-last}, {@code verb-second} (the verb stands at its subject, before or behind it) or
 *     {@code subject-first} (before its subject only behind a comma)
 */
public record Reporting(
        Map<String, List<String>> publishers,
        List<String> verbs,
        List<String> told,
        List<String> phrases,
        List<String> postpositions,
        List<String> relays,
        List<String> quotedBy,
        List<String> unverified,
        List<String> hedges,
        List<String> denials,
        List<String> reports,
        List<String> roles,
        List<String> dispatchers,
        List<String> dispatches,
        List<String> self,
        List<String> photos,
        List<String> circumscriptions,
        List<String> fillers,
        List<String> complementizers,
        Map<String, List<String>> decoys,
        Map<String, List<String>> contexts,
        List<String> unverifiedFirst,
        List<String> datives,
        List<String> subjects,
        List<String> conjunctions,
        List<String> agents,
        String proclitics,
        String order) {

    static Reporting of(Yaml.Mapping section) {
        return new Reporting(
                section.mapping("publishers").lists(),
                section.texts("verbs"),
                section.texts("told"),
                section.texts("phrases"),
                section.texts("postpositions"),
                section.texts("relays"),
                section.texts("quoted-by"),
                section.texts("unverified"),
                section.texts("hedges"),
                section.texts("denials"),
                section.texts("reports"),
                section.texts("roles"),
                section.texts("dispatchers"),
                section.texts("dispatches"),
                section.texts("self"),
                section.texts("photos"),
                section.texts("circumscriptions"),
                section.texts("fillers"),
                section.texts("complementizers"),
                section.mapping("decoys").lists(),
                section.mapping("contexts").lists(),
                section.texts("unverified-first"),
                section.texts("datives"),
                section.texts("subjects"),
                section.texts("conjunctions"),
                section.texts("agents"),
                section.text("proclitics").orElse(""),
                section.text("order").orElse("verb-second"));
    }
}
