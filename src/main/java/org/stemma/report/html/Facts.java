package org.stemma.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.check.Severity;
import org.stemma.provenance.Publishers;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Tally;
import org.stemma.store.Rows.ScoreRow;

/** Figures and names in the words of the page. */
final class Facts {

    private Facts() {}

    /** {@code he} as "Hebrew"; what isn't known stays as it is. */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    static String share(double share) {
        return Tally.figure(share * 100, 0) + " %";
    }

    static String things(long number, String thing) {
        String many = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return number + " " + (number == 1 ? thing : many);
    }

    /** The score of an article of which something was compared. */
    static Optional<Double> score(Audit audit, Story story, String article) {
        return audit.score(story.row().story(), article)
                .filter(score -> score.referenceWords() > 0)
                .map(ScoreRow::score);
    }

    /** The mean over the story's articles. */
    static Optional<Double> score(Audit audit, Story story) {
        return Tally.score(story.row().articles().stream()
                .flatMap(article -> audit.score(story.row().story(), article).stream())
                .toList());
    }

    static long critical(Audit audit, Story story, String article) {
        return audit.count(story.row().story(), article, Severity.CRITICAL);
    }

    static long count(Audit audit, Story story, Severity severity) {
        return story.row().articles().stream()
                .mapToLong(article -> audit.count(story.row().story(), article, severity))
                .sum();
    }

    static Light lightOf(Audit audit, Story story, String article) {
        return Light.of(score(audit, story, article), critical(audit, story, article));
    }

    /** Its class of the style sheet. */
    static String css(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    static String light(Audit audit, Story story, String article) {
        return css(lightOf(audit, story, article));
    }

    /** "2 critical, 1 minor", gravest first; "none" without any. */
    static String findings(Audit audit, Story story, String article) {
        List<String> counts = new ArrayList<>();
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            Severity severity = Severity.values()[i];
            long count = audit.count(story.row().story(), article, severity);
            if (count > 0) {
                counts.add(count + " " + severity.id());
            }
        }
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }

    static String publisher(String id) {
        return Publishers.name(id);
    }
}
