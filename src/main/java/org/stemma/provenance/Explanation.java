package org.stemma.provenance;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A verdict in a sentence or two for people who weren't there. */
final class Explanation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_EXAMPLE = 40;
    private static final int EXAMPLES = 3;

    /** What agrees, in the order in which people ask for it. */
    private static final Map<String, String> AGREEING = new LinkedHashMap<>();

    static {
        AGREEING.put("date", "the day");
        AGREEING.put("author", "the author's name");
        AGREEING.put("headline", "the headline");
        AGREEING.put("quote", "quotations");
        AGREEING.put("names", "names");
        AGREEING.put("numbers", "figures");
        AGREEING.put("content", "wording");
    }

    private Explanation() {}

    static String confirmed(Optional<Attribution> main, Weighing best) {
        Origin origin = best.origin();
        String said = main.filter(each -> each.publisher().equals(origin.publisher()))
                .map(each -> "It names " + name(each.publisher()) + through(each) + ", and ")
                .orElse("It names no source, but ");
        List<String> kinds = new ArrayList<>();
        AGREEING.forEach((kind, words) -> best.evidence().stream()
                .filter(each -> each.kind().equals(kind) && each.weight() > 0)
                .findFirst()
                .ifPresent(each -> kinds.add(words)));
        String source = main.isPresent() ? "its article " : name(origin.publisher()) + "'s article ";
        return said + listed(kinds) + (kinds.size() == 1 && !kinds.get(0).endsWith("s") ? " agrees" : " agree")
                + " with " + source + title(origin) + " of " + DAY.format(origin.published()) + examples(best) + ".";
    }

    static String contradicted(Optional<Attribution> main, Weighing best) {
        Origin origin = best.origin();
        String said = main.map(each -> "It credits " + name(each.publisher())
                        + each.reported()
                                .map(day -> " with a report of " + DAY.format(day))
                                .orElse(""))
                .orElse("It credits another source");
        return said + ", but what it tells is " + name(origin.publisher()) + "'s article " + title(origin) + " of "
                + DAY.format(origin.published()) + examples(best) + ".";
    }

    static String attributed(Attribution said, Optional<Weighing> best, int origins) {
        String day = said.reported().map(each -> " of " + DAY.format(each)).orElse("");
        String source = "It passes on a report by " + name(said.publisher()) + day + through(said) + " (“"
                + Weighing.brief(said.quote()) + "”)";
        if (origins == 0) {
            return source + "; there is no register of originals to compare it with.";
        }
        return best.filter(each -> mayBe(each, said))
                .map(each -> source + ". It may be " + title(each.origin()) + " of "
                        + DAY.format(each.origin().published()) + examples(each)
                        + "; but too little agrees to be sure.")
                .orElse(source + "; no original in the register shares more with it than the subject.");
    }

    /** Something distinctive agrees, and so does the day. */
    private static boolean mayBe(Weighing best, Attribution said) {
        boolean day = best.evidence().stream().anyMatch(each -> each.kind().equals("date") && each.weight() > 0);
        return day
                && best.origin().publisher().equals(said.publisher())
                && !best.examples().isEmpty();
    }

    static String untraced(List<RejectedMention> rejected) {
        return rejected.stream()
                .findFirst()
                .map(mention -> "It mentions " + name(mention.publisher()) + " (“" + Weighing.brief(mention.quote())
                        + "”) without passing on its report: " + mention.reason() + ".")
                .orElse("It names no publisher, and no original in the register agrees with it.");
    }

    private static String name(String publisher) {
        return Publishers.name(publisher);
    }

    private static String through(Attribution said) {
        return said.relay().map(relay -> ", through " + name(relay)).orElse("");
    }

    private static String title(Origin origin) {
        String title = origin.title();
        return "“" + (title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title) + "”";
    }

    /** Names and figures that show it. */
    private static String examples(Weighing best) {
        String words = best.examples().stream()
                .filter(each -> each.length() <= LONGEST_EXAMPLE)
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (in common, among others: " + words + ")";
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
