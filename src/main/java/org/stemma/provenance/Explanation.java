package org.stemma.provenance;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Languages;
import org.stemma.language.Scripts;

/**
 * A verdict in a sentence or two for people who weren't there.
 *
 * @param said all that the article says of its sources
 * @param main the attribution that the verdict is about
 * @param origins how many originals the register holds
 * @param language the article's, BCP 47
 */
record Explanation(Attributions said, Optional<Attribution> main, int origins, String language) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_EXAMPLE = 40;
    private static final int EXAMPLES = 3;

    /** What agrees, in the order in which people ask for it. */
    private static final Map<String, String> AGREEING = new LinkedHashMap<>();

    static {
        AGREEING.put("author", "the author");
        AGREEING.put("headline", "the headline");
        AGREEING.put("quote", "quotations");
        AGREEING.put("names", "names");
        AGREEING.put("numbers", "figures");
        AGREEING.put("content", "content");
    }

    String confirmed(Weighing best) {
        return said.of(best.origin().publisher())
                        .map(each -> "It credits " + name(each.publisher()) + through(each) + ", and matches ")
                        .orElse("It credits no one, but matches ")
                + match(best);
    }

    String contradicted(Weighing best) {
        return main.map(each -> "It credits " + name(each.publisher()) + on(each, " with a report of "))
                        .orElse("It credits another source")
                + ", but matches " + match(best);
    }

    private static String on(Attribution main, String words) {
        return main.reported().map(day -> words + DAY.format(day)).orElse("");
    }

    private String match(Weighing best) {
        List<String> kinds = new ArrayList<>();
        if (agrees(best, "date") && main.flatMap(Attribution::reported).isPresent()) {
            kinds.add("the day");
        }
        AGREEING.forEach((kind, words) -> {
            if (agrees(best, kind)) {
                kinds.add(words);
            }
        });
        String in = kinds.isEmpty() ? "" : " in " + listed(kinds);
        String both = examples(best);
        return cited(best.origin()) + in + "." + (both.isEmpty() ? "" : " Both mention " + both + ".");
    }

    private static boolean agrees(Weighing best, String kind) {
        return best.evidence().stream().anyMatch(each -> each.kind().equals(kind) && each.weight() > 0);
    }

    String attributed(Attribution found, Optional<Weighing> best) {
        String report = "It passes on a report by " + name(found.publisher()) + on(found, " of ") + through(found)
                + " (“" + Weighing.brief(found.quote()) + "”)";
        if (origins == 0) {
            return report + "; there is no register of originals to compare it with.";
        }
        return best.filter(each -> mayBe(each, found))
                .map(each -> report + ". That may be " + near(each))
                .orElse(report + "; no original in the register shares more with it than the subject.");
    }

    /** Something distinctive agrees, and so does the day. */
    private static boolean mayBe(Weighing best, Attribution said) {
        return agrees(best, "date")
                && best.origin().publisher().equals(said.publisher())
                && !examples(best).isEmpty();
    }

    private static String near(Weighing best) {
        return cited(best.origin()) + ", which also mentions " + examples(best) + "; but too little agrees to be sure.";
    }

    String untraced(Optional<Weighing> best) {
        String source = said.rejected().stream()
                        .findFirst()
                        .map(Explanation::mentioned)
                        .orElse("It names no publisher as its source")
                + (Languages.has(Scripts.primary(language))
                        ? ""
                        : " (words of reporting in “" + language
                                + "” are not known, so only names, figures and meaning could tell)");
        if (origins == 0) {
            return source + "; there is no register of originals to compare it with.";
        }
        return best.filter(each -> !examples(each).isEmpty())
                .map(each -> source + ". Nearest comes " + near(each))
                .orElse(source + "; no original in the register shares more with it than the subject.");
    }

    private static String mentioned(RejectedMention mention) {
        String name = name(mention.publisher());
        String quote = name + (mention.quote().equals(name) ? "" : " (“" + Weighing.brief(mention.quote()) + "”)");
        return mention.denied()
                ? "It treats a report by " + quote + " as denied or withdrawn"
                : "It mentions " + quote + ", but takes no report from it: " + mention.reason();
    }

    private static String name(String publisher) {
        return Publishers.name(publisher);
    }

    private static String through(Attribution said) {
        return said.relay().map(relay -> ", through " + name(relay)).orElse("");
    }

    private static String cited(Origin origin) {
        String title = origin.title();
        return "“" + (title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title) + "” ("
                + name(origin.publisher()) + ", " + DAY.format(origin.published()) + ")";
    }

    /** Names and figures that show it. */
    private static String examples(Weighing best) {
        return listed(best.examples().stream()
                .map(String::strip)
                .filter(each -> each.length() > 1 && each.length() <= LONGEST_EXAMPLE)
                .distinct()
                .limit(EXAMPLES)
                .toList());
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
