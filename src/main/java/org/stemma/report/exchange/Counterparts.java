package org.stemma.report.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.report.Audit;
import org.stemma.report.page.CellText;
import org.stemma.signature.Digest;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.BeadRow;

/**
 * Sentences of articles beside what answers them in the origin; where a story's origin has no text at hand, in another
 * article. One bead at a time.
 *
 * <p>Two articles have no direction: the one in the usual language is taken for the source, and a pair in which neither is in
 * it is left out, so that a file has one source language, which some tools demand, unless the origins have several.
 */
final class Counterparts {

    /** Private use (RFC 5646): tells a retelling from its source where both are in one language. */
    private static final String RETOLD = "-x-retold";

    private final Map<String, String> languages = new HashMap<>();
    private final Set<String> withOrigin = new HashSet<>();
    private final List<AlignmentRow> all;
    private final String language;

    /**
     * One unit.
     *
     * @param id the same as long as it is the same bead of the same alignment; no blanks
     * @param source what was reported
     * @param target how it was told on
     */
    record Unit(String id, AlignmentRow of, double confidence, Side source, Side target) {}

    /** Words as people may see them, and their language, BCP 47. */
    record Side(String language, String words) {}

    /**
     * How many beads became units, and why others did not.
     *
     * @param foreign pairs of articles neither of which is in the usual language
     */
    record Count(long units, long omissions, long additions, long foreign) {}

    Counterparts(Results results) {
        results.archetypes().forEach(row -> languages.put(reference(row.story()), tag(row.language())));
        results.articles().forEach(row -> languages.put(row.article(), tag(row.language())));
        results.alignments().stream().filter(Counterparts::isOrigin).forEach(row -> withOrigin.add(row.story()));
        all = results.alignments().stream()
                .filter(row -> isOrigin(row) || !withOrigin.contains(row.story()))
                .toList();
        language = usual();
    }

    /** The language that most sources are in; {@code und} if there are none. */
    String language() {
        return language;
    }

    /** Whether every source is in {@link #language()}. */
    boolean isOfOneLanguage() {
        return rows().allMatch(row -> source(row).equals(language));
    }

    Count count() {
        long units = rows().flatMap(row -> row.beads().stream())
                .filter(Counterparts::isWhole)
                .count();
        long omissions = rows().flatMap(row -> row.beads().stream())
                .filter(bead -> isBlank(bead.article()))
                .count();
        long beads = rows().mapToLong(row -> row.beads().size()).sum();
        long foreign = all.stream().mapToLong(row -> row.beads().size()).sum() - beads;
        return new Count(units, omissions, beads - units - omissions, foreign);
    }

    Stream<Unit> units() {
        return rows().flatMap(row -> IntStream.range(0, row.beads().size())
                .filter(number -> isWhole(row.beads().get(number)))
                .mapToObj(number -> unit(row, number)));
    }

    private Unit unit(AlignmentRow row, int number) {
        BeadRow bead = row.beads().get(number);
        boolean turned = isTurned(row);
        String source = source(row);
        String target = turned ? against(row) : article(row);
        String place = String.join("\n", row.story(), row.article(), row.against(), Integer.toString(number));
        return new Unit(
                Digest.of(place).brief(16),
                row,
                bead.confidence(),
                new Side(source, words(turned ? bead.article() : bead.against())),
                new Side(
                        isSame(source, target) ? target + RETOLD : target,
                        words(turned ? bead.against() : bead.article())));
    }

    private Stream<AlignmentRow> rows() {
        return all.stream()
                .filter(row -> isOrigin(row) || isSame(article(row), language) || isSame(against(row), language));
    }

    private boolean isTurned(AlignmentRow row) {
        return !isOrigin(row) && !isSame(against(row), language);
    }

    private String source(AlignmentRow row) {
        return isOrigin(row) ? against(row) : language;
    }

    private String article(AlignmentRow row) {
        return languages.getOrDefault(row.article(), "und");
    }

    private String against(AlignmentRow row) {
        return languages.getOrDefault(isOrigin(row) ? reference(row.story()) : row.against(), "und");
    }

    /** Of the origins; where no origin has a text, of the articles. Ties go to the first by letters. */
    private String usual() {
        List<String> origins =
                all.stream().filter(Counterparts::isOrigin).map(this::against).toList();
        Stream<String> sources = origins.isEmpty()
                ? all.stream()
                        .flatMap(row -> Stream.of(article(row), against(row)).map(Counterparts::primary))
                : origins.stream();
        return sources
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("und");
    }

    private static boolean isOrigin(AlignmentRow row) {
        return row.against().equals(Audit.ORIGIN);
    }

    private static boolean isWhole(BeadRow bead) {
        return !isBlank(bead.article()) && !isBlank(bead.against());
    }

    private static boolean isBlank(List<String> sentences) {
        return sentences.stream().allMatch(sentence -> CellText.whole(sentence).isBlank());
    }

    private static String words(List<String> sentences) {
        return CellText.whole(String.join(" ", sentences));
    }

    private static String reference(String story) {
        return Audit.ORIGIN + "\n" + story;
    }

    private static String tag(String language) {
        return Locale.forLanguageTag(language).toLanguageTag();
    }

    private static boolean isSame(String tag, String other) {
        return primary(tag).equals(primary(other));
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
