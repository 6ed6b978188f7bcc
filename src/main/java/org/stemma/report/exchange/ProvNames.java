package org.stemma.report.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.report.Audit;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.StoryRow;

/**
 * The qualified names of a run's things. Every byte of a name that is no plain letter or digit, nor a stroke or full
 * stop inside, is written as {@code %XX}, so that a file called anything gives a valid local name (PROV-N, PN_LOCAL) and no two give the same.
 */
final class ProvNames {

    /** Names of ours, not addresses: nothing is to be fetched there. */
    private static final String OURS = "urn:stemma:";

    private final String run;
    private final Set<String> articles;
    private final Map<String, String> origins;

    ProvNames(Results results) {
        run = results.header().map(row -> escaped(row.run())).orElse("unknown");
        articles = Stream.of(
                        results.articles().stream().map(ArticleRow::article),
                        results.stories().stream().flatMap(story -> story.articles().stream()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        origins = results.stories().stream()
                .filter(story -> story.origin().isPresent())
                .collect(Collectors.toMap(
                        StoryRow::story, story -> story.origin().orElse(""), (first, again) -> first));
    }

    /** What the prefixes stand for. What is of this run alone bears its name. */
    Map<String, String> prefixes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("prov", "http://www.w3.org/ns/prov#");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        all.put("stemma", OURS + "term:");
        all.put("sha256", OURS + "sha256:");
        all.put("origin", OURS + "origin:");
        all.put("outlet", OURS + "outlet:");
        all.put("publisher", OURS + "publisher:");
        all.put("engine", OURS + "engine:");
        Stream.of("article", "story-origin", "lost", "archetype", "retelling", "step", "file")
                .forEach(kind -> all.put(kind, OURS + "run:" + run + ":" + kind + ":"));
        return all;
    }

    static String of(String prefix, String... parts) {
        return Stream.of(parts).map(ProvNames::escaped).collect(Collectors.joining("/", prefix + ":", ""));
    }

    /** A story's origin: the register's, or one that nobody has seen. */
    String origin(String story) {
        String known = origins.get(story);
        return known == null ? of("story-origin", story) : of("origin", known);
    }

    /** What a stemma calls so: the origin, an article of the run, or a version that nobody has. */
    String version(String story, String name) {
        if (name.equals(Audit.ORIGIN)) {
            return origin(story);
        }
        return isArticle(name) ? of("article", name) : of("lost", story, name);
    }

    boolean isArticle(String name) {
        return articles.contains(name);
    }

    boolean isLost(String name) {
        return !isArticle(name) && !name.equals(Audit.ORIGIN);
    }

    private static String escaped(String name) {
        byte[] units = name.getBytes(StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder(units.length + 16);
        for (int i = 0; i < units.length; i++) {
            boolean inside = i > 0 && i < units.length - 1;
            if (isPlain(units[i]) || (inside && (units[i] == '-' || units[i] == '.'))) {
                escaped.append((char) units[i]);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", units[i]));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(byte unit) {
        return (unit >= '0' && unit <= '9')
                || (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || unit == '_';
    }
}
